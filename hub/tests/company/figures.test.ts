import { isReadable } from '../../imitation/company/expected-figures';
import {
  expectedOf,
  figuresOf,
  loadedText,
  publish,
  randomCompany,
  shownFigures,
  wordsRead,
} from '../support/company';
import { type Hub, openHub } from '../support/open-hub';

const seed = process.env.SEED ?? '20261014';
/** `npm run test:hub` asks for 500. */
const companies = Array.from({ length: Number(process.env.RANDOM_COMPANIES ?? 20) }, (_, index) =>
  randomCompany(seed, index + 1),
);

let hub: Hub;
beforeAll(async () => {
  hub = await openHub();
  for (let first = 0; first < companies.length; first += 50) {
    const some = companies.slice(first, first + 50);
    await hub.list(some.flatMap((company) => publish(hub, company)));
    await hub.call('collectNow');
    expect(await hub.wait(60)).toEqual(expect.not.arrayContaining([expect.stringContaining('failed')]));
    const named = (await hub.registry()).filter((row) => row['What went wrong'] !== '');
    const unreadable = some.flatMap(({ workbooks }) => workbooks.filter((one) => !isReadable(one)));
    expect(named.map(({ Workbook }) => Workbook)).toEqual(unreadable.map((one) => one.spreadsheetId));
  }
});
afterAll(() => hub.close());

test('U25 the views of random companies show what is computed from their workbooks without the hub', async () => {
  const shown = await shownFigures(hub);
  expect(shown.participation.length).toBeGreaterThan(companies.length * 5);
  expect(shown.feelings.length).toBeGreaterThan(0);
  for (const company of companies) {
    expect([seed, company.number, figuresOf(shown, company)]).toEqual([
      seed,
      company.number,
      expectedOf(company),
    ]);
  }
});

test('U1 no request covered a column with words', () => {
  expect(hub.reads.flatMap(({ ranges }) => ranges).length).toBeGreaterThan(companies.length * 5);
  expect(wordsRead(hub.reads)).toBe(0);
});

test('U2 BigQuery has neither a name nor the ID of an engineer nor words', async () => {
  const text = await loadedText(hub);
  const names = companies.flatMap(({ workbooks }) =>
    workbooks.flatMap(({ engineers }) => engineers.map(({ name }) => name)),
  );
  expect(names.length).toBeGreaterThan(companies.length);
  expect(text.length).toBeGreaterThan(10_000);
  expect(names.filter((name) => text.includes(name))).toEqual([]);
  expect(text).not.toMatch(/eng-|§/);
});

test('U26 feeling and workload are shown only by aggregation, for five people or more', async () => {
  await expect(hub.query('SELECT * FROM `one_on_ones.feeling_and_workload`')).rejects.toThrow();
  const groups = await hub.query(
    'SELECT WITH AGGREGATION_THRESHOLD manager, department, AVG(feeling) AS feeling ' +
      'FROM `one_on_ones.feeling_and_workload` GROUP BY manager, department',
  );
  const people = await hub.query('SELECT department, manager, engineers FROM `one_on_ones.overdue`');
  const fewest = groups.map(({ department, manager }) =>
    people.find((one) => one.department === department && one.manager === manager),
  );
  expect(fewest.every((one) => Number(one?.engineers) >= 5)).toBe(true);
});
