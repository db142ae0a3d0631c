import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../local-sheets/tests/support/root';

/** Node.js starts with this module, and then takes itself for another version. */
const older = (version: string) =>
  `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;

function run(script: string, version: string): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    const args = ['--import', older(version), join(root, 'scripts', script)];
    const child = execFile(process.execPath, args, (_, out, err) =>
      resolve({ exitCode: child.exitCode ?? 1, output: out + err }),
    );
  });
}

test.each(['start', 'dev', 'setup', 'pack', 'push', 'deploy', 'test'])(
  'B62 npm run %s says in one sentence that Node.js is too old',
  async (name) => {
    const { exitCode, output } = await run(`${name}.mjs`, '20.10.0');
    expect(output).toBe(
      'This needs Node.js 20.11 or newer, but 20.10.0 is installed. Install a newer one from https://nodejs.org, then run the command again.\n',
    );
    expect(exitCode).toBe(1);
  },
);

test.each(['20.11.0', '21.0.0', '100.1.0'])('B62 Node.js %s is new enough', async (version) => {
  expect(await run('check-node.mjs', version)).toEqual({ exitCode: 0, output: '' });
});
