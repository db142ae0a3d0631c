import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../local-sheets/tests/support/root';

const rules = ['docs/rules.md', 'local-sheets/docs/rules.md', 'hub/docs/rules.md'].flatMap((file) => {
  const found = readFileSync(join(root, file), 'utf8').matchAll(/^- \*\*([A-Z]\d+)\*\* (\S.*)$/gm);
  return [...found].map((match) => match[1]);
});
const tests = ['tests', 'local-sheets/tests', 'hub/tests'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .flatMap((file) => namesIn(file, readFileSync(join(root, folder, file), 'utf8'))),
);

test('B1 every rule has a unique ID', () => {
  expect(rules.length).toBeGreaterThan(40);
  expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([]);
});

test('B2 every rule has a test', () => {
  const named = new Set(tests.map((one) => one.id));
  expect(rules.filter((id) => !named.has(id))).toEqual([]);
});

test('B3 every test names a rule that exists', () => {
  expect(tests.length).toBeGreaterThan(40);
  expect(tests.filter((one) => !one.id || !rules.includes(one.id)).map((one) => one.at)).toEqual([]);
});

/** The test names of a file: every first argument of test(…), it(…) and their .each forms. */
function namesIn(file: string, text: string): { id: string | undefined; at: string }[] {
  const calls = text.matchAll(
    /(?<![\w.])(?:test|it)(?:\.each\((?:[^()]|\([^()]*\))*\))?\(\s*(['"`])(.*?)\1/gs,
  );
  return [...calls].map((match) => ({
    id: /^[A-Z]\d+(?= )/.exec(match[2] ?? '')?.[0],
    at: `${file}: ${match[2]}`,
  }));
}
