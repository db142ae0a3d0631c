import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../local-sheets/tests/support/root';

const folder = mkdtempSync(join(tmpdir(), 'engine-edits-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('B15 another version of the formula engine than the edits were made for is refused, with the text that is missing', () => {
  const engine = join(folder, 'node_modules/@univerjs/engine-formula/lib/es/index.js');
  mkdirSync(dirname(engine), { recursive: true });
  writeFileSync(engine, 'export const version = "a later one";');
  const edits = pathToFileURL(join(root, 'scripts/univer-open-ranges.mjs'));
  const program = `
    import { build } from 'esbuild';
    import { openRanges } from ${JSON.stringify(edits)};
    await build({ entryPoints: [${JSON.stringify(engine)}], bundle: true, write: false, logLevel: 'silent', plugins: [openRanges()] })
      .then(() => console.log('built'), (error) => console.log(error.message));
  `;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(said).toMatch(/@univerjs\/engine-formula holds 0 times what .* edits once: "\w.*Pin the version/s);
});
