import { wordMark } from '../../imitation/company/lay-out-tab';
import { layOutWorkbook } from '../../imitation/company/lay-out-workbook';
import type { Spreadsheet } from '../../imitation/sheets/spreadsheet';
import {
  expectedOf,
  figuresOf,
  loadedText,
  publish,
  randomCompany,
  readable,
  shownFigures,
  wordsRead,
} from '../support/company';
import { type Hub, openHub } from '../support/open-hub';

const word = `${wordMark} said in confidence`;
let hub: Hub;
let number = 100;
beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

/** Collects a company of three workbooks, changes the second, and collects it again the next day. */
async function afterChange(change: (spreadsheet: Spreadsheet) => Spreadsheet | 'unshared' | null) {
  number += 1;
  const company = randomCompany('one bad', number, { workbooks: 3, engineersPerWorkbook: 4, all: readable });
  await hub.list(publish(hub, company));
  await hub.call('collectNow');
  const record = company.workbooks[1];
  const changed = change(layOutWorkbook(record));
  if (changed === null) hub.workbooks.delete(record.spreadsheetId);
  else hub.workbooks.set(record.spreadsheetId, changed);
  hub.reads.length = 0;
  await hub.call('collectNow');
  const rows = await hub.registry();
  return {
    company,
    problems: rows.map((row) => row['What went wrong']),
    access: rows.map((row) => row.Access),
    shown: figuresOf(await shownFigures(hub), company),
  };
}

const bad: [string, (spreadsheet: Spreadsheet) => Spreadsheet | 'unshared' | null, RegExp][] = [
  ['deleted', () => null, /^Google finds no spreadsheet with this ID\. .*owner-1@/],
  ['unshared', () => 'unshared', /^The account that runs the hub cannot open the workbook\. Ask owner-1@/],
  [
    'of a newer layout whose tabs have moved',
    (one) => ({
      ...renamed(one, 'Engineers', 'Engineers (new)'),
      metadata: one.metadata.map((entry) =>
        entry.value === 'layout=2' ? { ...entry, value: 'layout=3' } : entry,
      ),
    }),
    /^The workbook has layout version 3/,
  ],
  [
    'no workbook of 1:1s any more',
    (one) => ({ ...one, sheets: [], metadata: [] }),
    /^This spreadsheet has no tabs/,
  ],
];

test.each(bad)('U12 a workbook that is %s costs only itself and is named', async (_, change, problem) => {
  const { company, problems, access, shown } = await afterChange(change);
  expect(problems[1]).toMatch(problem);
  expect([problems[0], problems[2]]).toEqual(['', '']);
  expect(access).toEqual(['Yes', 'No', 'Yes']);
  // What was loaded of it before remains.
  expect(shown).toEqual(expectedOf(company));
});

test('U4 a renamed file or tab and a new row are read as before', async () => {
  const { company, problems, shown } = await afterChange((one) => ({
    ...renamed(one, 'Goals', "Goals '27"),
    title: 'Renamed',
  }));
  expect(problems).toEqual(['', '', '']);
  expect(shown).toEqual(expectedOf(company));
  expect(hub.reads.map(({ method }) => method).sort()).toEqual(['batchGet', 'batchGet', 'batchGet', 'get']);
});

test('U3 workbooks of the older layout and of another locale show the same figures', async () => {
  const all = { access: 'shared', layout: 1, locale: 'id_ID', isRearranged: true } as const;
  const company = randomCompany('older', 300, { workbooks: 3, engineersPerWorkbook: 4, all });
  await hub.list(publish(hub, company));
  await hub.call('collectNow');
  const rows = await hub.registry();
  expect(rows.map((row) => [row['What went wrong'], row.Layout])).toEqual(rows.map(() => ['', '1']));
  expect(figuresOf(await shownFigures(hub), company)).toEqual(expectedOf(company, hub.today()));
});

test('U13 a title that begins like a formula is text', async () => {
  await afterChange((one) => renamed({ ...one, title: '=1+1' }, 'Goals', 'Targets'));
  await hub.call('collectNow');
  const titles = (await hub.registry()).map(({ Title }) => Title);
  expect(titles[1]).toBe('=1+1');
});

test('U4 where nothing has changed, a night is one request for each workbook and loads no 1:1 again', async () => {
  const before = await hub.query('SELECT COUNT(*) AS n FROM `one_on_ones_data.one_on_ones`');
  const { problems } = await afterChange((one) => one);
  expect(problems).toEqual(['', '', '']);
  expect(hub.reads.map(({ method }) => method)).toEqual(['batchGet', 'batchGet', 'batchGet']);
  const added = await hub.query('SELECT COUNT(*) AS n FROM `one_on_ones_data.one_on_ones`');
  hub.reads.length = 0;
  await hub.call('collectNow');
  const again = await hub.query('SELECT COUNT(*) AS n FROM `one_on_ones_data.one_on_ones`');
  expect(Number(added[0]?.n)).toBeGreaterThan(Number(before[0]?.n));
  expect(again).toEqual(added);
});

test('U4 a moved column is found again, and the words that were read in its place are dropped', async () => {
  const { company, problems, shown } = await afterChange((one) => shifted(one));
  expect(problems).toEqual(['', '', '']);
  expect(shown).toEqual(expectedOf(company));
  // The read by the former positions, the tags, and the read by the new ones; no other read covers words.
  const own = hub.reads.filter(
    ({ spreadsheet }) => spreadsheet.spreadsheetId === company.workbooks[1].spreadsheetId,
  );
  expect(own.map(({ method }) => method)).toEqual(['batchGet', 'get', 'batchGet']);
  expect(wordsRead(hub.reads.filter((read) => read !== own[0]))).toBe(0);
  expect(await loadedText(hub)).not.toContain(wordMark);
  expect(JSON.stringify(await hub.registry())).not.toContain(wordMark);
});

test('U12 a row without a link is named', async () => {
  await hub.list([{ workbook: 'the sheet of Data', department: 'Data' }]);
  await hub.call('collectNow');
  const [row] = await hub.registry();
  expect(row?.['What went wrong']).toMatch(/^The cell Workbook does not contain the link/);
});

function renamed(one: Spreadsheet, title: string, other: string): Spreadsheet {
  return {
    ...one,
    sheets: one.sheets.map((sheet) => (sheet.title === title ? { ...sheet, title: other } : sheet)),
  };
}

/** The workbook after somebody has inserted a column of words in front of every tab. */
function shifted(one: Spreadsheet): Spreadsheet {
  return {
    ...one,
    sheets: one.sheets.map((sheet) => ({
      ...sheet,
      columnCount: sheet.columnCount + 1,
      cells: sheet.cells.map((row) => [word, ...row]),
    })),
    metadata: one.metadata.map((entry) =>
      entry.location.type === 'COLUMN'
        ? { ...entry, location: { ...entry.location, index0: entry.location.index0 + 1 } }
        : entry,
    ),
  };
}
