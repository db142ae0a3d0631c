import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../local-sheets/tests/support/root';

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'walls-'));
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  cpSync(join(root, 'local-sheets/src'), join(copy, 'local-sheets/src'), { recursive: true });
  cpSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true }));

const strays = [
  [
    'src/domain',
    "import type { Outcome } from '../contract/outcome';\nexport type Stray = Outcome<string>;\n",
    'TS6307',
  ],
  ['src/domain', 'export const stray = () => SpreadsheetApp.getActive();\n', 'TS2304'],
  ['src/domain', 'export const stray = () => document.title;\n', 'TS2584'],
  [
    'src/contract',
    "import { openBook } from '../../local-sheets/src/engine/univer-book';\nexport const stray = openBook;\n",
    'TS6307',
  ],
  [
    'src/workbook',
    "import type { Outcome } from '../contract/outcome';\nexport type Stray = Outcome<string>;\n",
    'TS6307',
  ],
  [
    'local-sheets/src/protocol',
    "import type { Outcome } from '../../../src/contract/outcome';\nexport type Stray = Outcome<string>;\n",
    'TS6307',
  ],
] as const;

test.each(strays)('B13 the compiler refuses a stray reach out of a room: %s', (room, text, code) => {
  const file = join(copy, room, 'stray.ts');
  expect(compile(room)).toEqual({ status: 0, output: '' });
  writeFileSync(file, text);
  // The compiler takes a room for compiled when no file in it is newer than its output, which was written a moment ago.
  const later = Date.now() / 1000 + 60;
  utimesSync(file, later, later);
  const refused = compile(room);
  rmSync(file);
  expect(refused.status).not.toBe(0);
  expect(refused.output).toContain(code);
});

function compile(room: string): { status: number | null; output: string } {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const result = spawnSync(process.execPath, [tsc, '-b', room], { cwd: copy, encoding: 'utf8' });
  return { status: result.status, output: result.stdout + result.stderr };
}
