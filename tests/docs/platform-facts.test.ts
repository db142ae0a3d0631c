import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const page = 'docs/platform-facts.md';
const folders = ['src', 'tests', 'docs', 'scripts', 'local-sheets', 'sample-team'];
const rows = [
  ...readFileSync(join(root, page), 'utf8').matchAll(/^- \*\*(\d+\.\d+)\*\* (.+) _(\w+)_: (.*)\.$/gm),
].map(([, number, fact, evidence, source]) => ({ number, fact, evidence, source }));
const cited = folders.flatMap(textFilesIn).flatMap(citationsIn);

test('B17 every cited platform fact is a row of the page', () => {
  const numbers = rows.map((row) => row.number);
  expect(cited.length).toBeGreaterThan(10);
  expect(cited.filter((one) => !numbers.includes(one.number)).map((one) => one.at)).toEqual([]);
});

test('B17 all citations of platform facts have the same form, so that none is overlooked', () => {
  expect(cited.filter((one) => !one.isWellFormed).map((one) => one.at)).toEqual([]);
});

test('B17 every row of the page has a unique number, a fact and a URL', () => {
  const numbers = rows.map((row) => row.number);
  expect(rows.length).toBeGreaterThan(10);
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  expect(rows.filter(({ source }) => !/^\[[^\]]+\]\(https:\/\/\S+\)/.test(source))).toEqual([]);
});

test('B17 every row names its evidence, and a documented one links to a page of Google', () => {
  const known = ['Documented', 'Measured', 'Reported', 'Unproven'];
  const google = /\(https:\/\/(?:developers|support)\.google\.com\/\S+\)/;
  const documented = rows.filter(({ evidence }) => evidence === 'Documented');
  expect(rows.filter(({ evidence }) => !known.includes(evidence))).toEqual([]);
  expect(documented.length).toBeGreaterThan(10);
  expect(documented.filter(({ source }) => !google.test(source))).toEqual([]);
});

test('B17 every numbered line of the page is read as a row', () => {
  const lines = readFileSync(join(root, page), 'utf8').match(/^[^\w\n]*\d+\.\d+\b.*$/gm) ?? [];
  expect(lines).toHaveLength(rows.length);
});

/** Paths relative to the root, with forward slashes; none if the folder does not exist. */
function textFilesIn(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:[cm]?[jt]sx?|css|html|md)$/.test(file))
    .filter((file) => !/\/(?:node_modules|dist|\.\w+)\/|^(?:local-sheets|sample-team)\/build\//.test(file))
    .filter((file) => file !== page && file !== 'tests/docs/platform-facts.test.ts');
}

/** Finds "platform fact 5.7"; any other notation, such as a list after a plural, is found but not well formed. */
function citationsIn(file: string): { number: string; isWellFormed: boolean; at: string }[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ');
  const mentions = text.matchAll(/platform[ -]facts?:? (\d+\.\d+)(?:(?:,| and| or| to)+ \d+\.\d+)*/gi);
  return [...mentions].map((match) => ({
    number: match[1],
    isWellFormed: match[0] === `platform fact ${match[1]}`,
    at: `${file}: ${match[0]}`,
  }));
}
