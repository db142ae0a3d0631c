import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../local-sheets/tests/support/root';

const stamp = pathToFileURL(join(root, 'scripts/local-sheets-stamp.mjs')).href;

function evaluate(expression: string): unknown {
  const code = `import * as stamp from '${stamp}'; console.log(JSON.stringify(${expression}));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }),
  );
}

test.each([
  [{ ci: false, all: false, hash: 'a', passed: 'a' }, false],
  [{ ci: false, all: false, hash: 'b', passed: 'a' }, true],
  [{ ci: true, all: false, hash: 'a', passed: 'a' }, true],
  [{ ci: false, all: true, hash: 'a', passed: 'a' }, true],
])('B32 with %j the tests of local Sheets are due: %j', (state, due) => {
  expect(evaluate(`stamp.areDue(${JSON.stringify(state)})`)).toBe(due);
});

test('B32 the hash covers local-sheets and does not change while its files do not', () => {
  const hash = evaluate('stamp.localSheetsHash()');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(evaluate('stamp.localSheetsHash()')).toBe(hash);
});
