import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../local-sheets/tests/support/root';

const script = pathToFileURL(join(root, 'scripts/due-tests.mjs')).href;

function evaluate(expression: string): unknown {
  const code = `import * as due from '${script}'; console.log(JSON.stringify(${expression}));`;
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
])('B32 with %j tests are due: %j', (state, due) => {
  expect(evaluate(`due.isDue(${JSON.stringify(state)})`)).toBe(due);
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
  const differs = (at: string) => evaluate(`due.differsFromMain(due.parts[0], ${JSON.stringify(at)})`);
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

test('B32 each part has a hash that does not change while its files do not, and is due in CI', () => {
  const states = evaluate('due.parts.map((part) => due.stateOf(part, { ci: true }))') as PartState[];
  expect(states.map(({ name, due }) => [name, due])).toEqual([
    ['local-sheets', true],
    ['browser', true],
    ['clasp', true],
    ['start', true],
    ['hub', true],
  ]);
  for (const { hash } of states) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(evaluate('due.parts.map((part) => due.stateOf(part, { ci: true }))')).toEqual(states);
});

test('B61 the sample has a file in each folder of browser tests', () => {
  const [all, sample] = ['', '1'].map((BROWSER_SAMPLE) =>
    testsOf('browser', { WITHOUT_LOCAL_SHEETS: '1', BROWSER_SAMPLE }),
  );
  expect(new Set(sample?.map(dirname))).toEqual(new Set(all?.map(dirname)));
  expect(sample?.length).toBeLessThan((all?.length ?? 0) / 3);
});

test('B70 without a change, only the tests that run clasp are left out of the unit tests', () => {
  const [all = [], rest = []] = ['', '1'].map((WITHOUT_CLASP) => testsOf('unit', { WITHOUT_CLASP }));
  expect(all.filter((file) => !rest.includes(file)).sort()).toEqual([
    'tests/build/push.test.ts',
    'tests/build/setup.test.ts',
  ]);
});

test.each([
  ['WITHOUT_HUB', ['unit', 'sheets', 'browser'], /^hub\/tests\//],
  ['WITHOUT_START', ['sheets'], /^tests\/(sample-team|start)\//],
])('B70 %s leaves out exactly its tests', (variable, projects, pattern) => {
  for (const project of projects) {
    const [all = [], rest = []] = ['', '1'].map((value) => testsOf(project, { [variable]: value }));
    const leftOut = all.filter((file) => !rest.includes(file));
    expect(leftOut.length).toBeGreaterThan(0);
    expect(leftOut).toEqual(all.filter((file) => pattern.test(file)));
  }
});

/** The test files of a project of jest.config.mjs. */
function testsOf(project: string, env: Readonly<Record<string, string>>): string[] {
  const files = execFileSync(
    process.execPath,
    [join(root, 'node_modules/jest/bin/jest.js'), '--listTests', '--json', '--selectProjects', project],
    { cwd: root, env: { ...process.env, CI: '', ...env }, encoding: 'utf8' },
  );
  return (JSON.parse(files) as string[]).map((file) => relative(root, file).replaceAll('\\', '/'));
}

interface PartState {
  readonly name: string;
  readonly due: boolean;
  readonly hash: string;
}
