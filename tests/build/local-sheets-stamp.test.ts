import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
  [{ ci: false, all: false, hash: 'a', passed: 'a', differs: true }, false],
  [{ ci: false, all: false, hash: 'b', passed: 'a', differs: true }, true],
  [{ ci: false, all: false, hash: 'b', passed: '', differs: false }, false],
  [{ ci: true, all: false, hash: 'a', passed: 'a', differs: false }, true],
  [{ ci: false, all: true, hash: 'a', passed: 'a', differs: false }, true],
])('B32 with %j the tests of local Sheets are due: %j', (state, due) => {
  expect(evaluate(`stamp.areDue(${JSON.stringify(state)})`)).toBe(due);
});

test('B32 a clone is as on the main branch until a file that the tests depend on is changed, added or committed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stamp-'));
  const [origin, clone] = [join(folder, 'origin'), join(folder, 'clone')];
  const git = (...args: string[]) => execFileSync('git', args, { stdio: 'ignore' });
  const commit = (at: string) =>
    git(
      '-C',
      at,
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.com',
      'commit',
      '--allow-empty',
      '-qam',
      'x',
    );
  const differs = (at: string) => evaluate(`stamp.differsFromMain(${JSON.stringify(at)})`);
  mkdirSync(join(origin, 'local-sheets'), { recursive: true });
  writeFileSync(join(origin, 'local-sheets/a.ts'), '1');
  git('init', '-q', '-b', 'main', origin);
  git('-C', origin, 'add', '-A');
  commit(origin);
  git('clone', '-q', origin, clone);
  expect([differs(origin), differs(clone), differs(folder)]).toEqual([true, false, true]);

  writeFileSync(join(clone, 'README.md'), 'no part of it');
  expect(differs(clone)).toBe(false);
  writeFileSync(join(clone, 'local-sheets/b.ts'), '2');
  expect(differs(clone)).toBe(true);
  rmSync(join(clone, 'local-sheets/b.ts'));
  writeFileSync(join(clone, 'local-sheets/a.ts'), '2');
  expect(differs(clone)).toBe(true);
  commit(clone);
  expect(differs(clone)).toBe(true);
  rmSync(folder, { recursive: true });
});

test('B32 the hash covers local-sheets and does not change while its files do not', () => {
  const hash = evaluate('stamp.localSheetsHash()');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(evaluate('stamp.localSheetsHash()')).toBe(hash);
});
