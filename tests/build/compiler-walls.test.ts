import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../local-sheets/tests/support/root';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'walls-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const reaches = [
  ['SpreadsheetApp', 'export const stray = () => SpreadsheetApp.getActive();\n', 'TS2304', 'src/workbook'],
  ['document', 'export const stray = () => document.title;\n', 'TS2584', 'src/pages'],
  ['process', 'export const stray = () => process.pid;\n', 'TS2591', 'local-sheets/src/server'],
] as const;

test.each(reaches)('B13 in src/domain, the compiler does not know %s', (_name, text, code, other) => {
  writeFileSync(join(folder, 'stray.ts'), text);
  expect(compile(other)).toEqual({ status: 0, output: '' });
  const refused = compile('src/domain');
  expect(refused.status).not.toBe(0);
  expect(refused.output).toContain(code);
});

/** Compiles the stray file as if it were in a folder of the repository: with the options of its project. */
function compile(room: string): { status: number | null; output: string } {
  const options = { noEmit: true, composite: false, emitDeclarationOnly: false, rootDir: folder };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, room, 'tsconfig.json'),
      compilerOptions: options,
      files: ['stray.ts'],
      include: [],
      references: [],
    }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const result = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  return { status: result.status, output: result.stdout + result.stderr };
}
