import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../local-sheets/tests/support/root';
import { layOutWorkbook } from '../../imitation/company/lay-out-workbook';
import {
  type Company,
  expectedOf,
  figuresOf,
  publish,
  randomCompany,
  readable,
  shownFigures,
} from '../support/company';
import { type Hub, openHub } from '../support/open-hub';

const text = readFileSync(join(root, 'hub/sql/delete-people.sql'), 'utf8');
const statements = text
  .replace(/^--.*\n/gm, '')
  .split(';\n')
  .filter((statement) => statement !== '');
const tables = ['one_on_ones', 'key_result_days', 'engineer_days'] as const;

let hub: Hub;
beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

test('U66 the documentation has the statements of delete-people.sql', () => {
  const page = readFileSync(join(root, 'docs/hr-hub.md'), 'utf8');
  const quoted = page.replace(/^ {8}/gm, '');
  expect(statements).toHaveLength(3);
  expect(quoted).toContain(text.replace(/^--.*\n/gm, ''));
});

test('U66 the statements remove who was deleted from all tables, and nobody else', async () => {
  const company = randomCompany('delete', 1, { workbooks: 4, engineersPerWorkbook: 6, all: readable });
  await hub.list(publish(hub, company));
  await hub.call('collectNow');
  const [gone, kept, unshared, removed] = company.workbooks;
  const people = await peopleOf(gone.spreadsheetId);

  // Deleted on the day of a collection, and another workbook is unshared on that day.
  const [person] = gone.engineers.filter(
    ({ meetings, keyResults }) => meetings.length > 0 && keyResults.some(({ closed }) => closed === null),
  );
  const changed = { ...gone, engineers: gone.engineers.filter((one) => one !== person) };
  hub.workbooks.set(gone.spreadsheetId, layOutWorkbook(changed));
  hub.workbooks.set(unshared.spreadsheetId, 'unshared');
  await hub.wait(60);
  await hub.call('collectNow');
  const left = await peopleOf(gone.spreadsheetId);
  const [pseudonym] = people.filter((one) => !left.includes(one));
  expect(people.length - left.length).toBe(1);

  const before = await rowsByTable();
  expect(tables.map((table) => before[table].some((row) => row.includes(pseudonym)))).toEqual([
    true,
    true,
    true,
  ]);
  for (const statement of statements) await hub.query(statement);
  const after = await rowsByTable();
  for (const table of tables)
    expect(after[table]).toEqual(before[table].filter((row) => !row.includes(pseudonym)));
  const present: Company = { ...company, workbooks: [changed, kept, unshared, removed] };
  expect(figuresOf(await shownFigures(hub), company)).toEqual(expectedOf(present, hub.today()));
});

test('U66 the people of a workbook without a row in the registry are removed after five weeks', async () => {
  const company = randomCompany('delete', 2, { workbooks: 2, engineersPerWorkbook: 4, all: readable });
  const rows = publish(hub, company);
  await hub.list(rows);
  await hub.call('collectNow');
  const [kept, removed] = company.workbooks.map(({ spreadsheetId }) => spreadsheetId);
  const [people, others] = [await peopleOf(kept), await peopleOf(removed)];
  await hub.list(rows.slice(0, 1));
  const peopleLeft = async () => {
    for (const statement of statements) await hub.query(statement);
    const found = await hub.query(
      'SELECT DISTINCT engineer FROM one_on_ones_data.engineer_days ORDER BY engineer',
    );
    return found
      .map(({ engineer }) => engineer)
      .filter((one) => one !== null && [...people, ...others].includes(one));
  };
  await hub.wait(35 * 24 * 60);
  await hub.call('collectNow');
  expect(await peopleLeft()).toEqual([...people, ...others].sort());
  await hub.wait(24 * 60);
  await hub.call('collectNow');
  expect(await peopleLeft()).toEqual([...people].sort());
});

/** The pseudonyms of a workbook as it was collected last. */
async function peopleOf(workbook: string): Promise<string[]> {
  const rows = await hub.query(
    `SELECT engineer FROM one_on_ones_data.engineer_days WHERE workbook = '${workbook}'
     QUALIFY RANK() OVER (ORDER BY collected_at DESC) = 1`,
  );
  return rows.map(({ engineer }) => String(engineer));
}

async function rowsByTable(): Promise<Record<(typeof tables)[number], string[]>> {
  const all = tables.map(async (table) => {
    const rows = await hub.query(`SELECT * FROM one_on_ones_data.${table}`);
    return [table, rows.map((row) => JSON.stringify(row)).sort()] as const;
  });
  return Object.fromEntries(await Promise.all(all)) as Record<(typeof tables)[number], string[]>;
}
