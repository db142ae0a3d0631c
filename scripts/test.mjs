// npm test: everything, in the order in which it fails fastest. Any failure stops it and is the exit code.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, installDependencies } from './bootstrap.mjs';

const root = join(import.meta.dirname, '..');

installDependencies();
process.env.CHROME_PATH = findBrowser();

const bin = (name) => join('node_modules', '.bin', name);
step('lint and format', bin('biome'), 'ci', '--error-on-warnings', '.');
step('types', bin('tsc'), '-b');
// knip needs a newer Node.js than the rest (node:util's styleText).
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 20 || minor >= 19)
  step('dead code', process.execPath, join('node_modules', 'knip', 'bin', 'knip.js'));
else console.log('\n— dead code: not checked, which needs Node.js 20.19 or newer');
step('build', process.execPath, 'scripts/build.mjs', '--host');
step('tests', process.execPath, '--no-warnings', join('node_modules', 'jest', 'bin', 'jest.js'), '--ci');

function step(title, command, ...args) {
  const start = Date.now();
  console.log(`\n— ${title}`);
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: process.env });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    console.error(`npm test stopped at: ${title}`);
    process.exit(result.status ?? 1);
  }
  console.log(`— ${title}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
