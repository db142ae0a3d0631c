import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const home = join(__dirname, '../..');
const script = pathToFileURL(join(home, 'scripts/coverage-table.mjs')).href;

/** The value of an expression over the script's exports, as JSON; the script runs as a module in a separate realm. */
function evaluate(expression: string): unknown {
  const program = `import * as coverage from ${JSON.stringify(script)}; console.log(JSON.stringify(${expression}));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      stdio: 'pipe',
    }),
  );
}

test('H427 the table in README.md is up to date', () => {
  const table = evaluate('coverage.coverageTable()') as string;
  expect(table.split('\n').length).toBeGreaterThan(40);
  expect(table).toMatch(
    /^\| LockService \| 3 of 3 \| `getDocumentLock`, `getScriptLock`, `getUserLock` \|$/m,
  );
  const readme = readFileSync(join(home, 'README.md'), 'utf8');
  expect(evaluate(`coverage.withTable(${JSON.stringify(readme)}, coverage.coverageTable())`)).toBe(readme);
});

test('H427 the declared methods of a class include inherited and generic ones, each once', () => {
  const text = [
    'declare namespace Sheets {',
    '    interface Base {',
    '      copy(): Base;',
    '    }',
    '    export interface Cell extends Base, Other.Thing {',
    '      /** read(x) */',
    '      read(): string;',
    '      read(row: number): string;',
    '      map<T>(f: T): T;',
    '      kind: typeof Kind;',
    '    }',
    '}',
  ].join('\n');
  expect(evaluate(`[...coverage.declaredMethods([${JSON.stringify(text)}]).get('Cell')]`)).toEqual([
    'read',
    'map',
    'copy',
  ]);
});

test('H427 the implemented methods of a class include those of its base class, and no fields', () => {
  const services = `
    class Base { copy() {} }
    class Cell extends Base { constructor() { super(); } read() {} }
    Object.defineProperty(Cell.prototype, Symbol('Google class'), { value: 'Cell' });
    Object.defineProperty({ log() {}, kind: {} }, Symbol('Google class'), { value: 'Log' });
  `;
  expect(
    evaluate(
      `[...coverage.implementedMethods(${JSON.stringify(services)})].map(([name, methods]) => [name, [...methods]])`,
    ),
  ).toEqual([
    ['Cell', ['read', 'copy']],
    ['Log', ['log']],
  ]);
});

test('H427 a text without markers is rejected', () => {
  expect(() => evaluate("coverage.withTable('No table', '')")).toThrow(
    'README.md has no <!-- coverage: start -->',
  );
});
