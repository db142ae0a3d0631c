import type { ImportForm } from '../../../src/contract/import';
import type { Undo } from '../../../src/contract/meeting-form';
import { readAlike } from '../../../src/domain/import/alike-tables';
import { partsOf } from '../../../src/domain/import/import-parts';
import { engineersOfTables, joinTables } from '../../../src/domain/import/joined-table';
import { mapColumns } from '../../../src/domain/import/map-columns';
import { proposeImport } from '../../../src/domain/import/propose-import';
import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { wholeWorkbook } from '../../support/workbook/whole-workbook';

const ada = engineerForm('Ada Lovelace');
const bo = engineerForm('Bo Ek');

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ team: [ada, bo] });
  addOn.book.insertTab({ name: 'Old tracker' });
  addOn.type(
    'Old tracker',
    'A1',
    ['Our 1:1s', '', '', '', '', ''],
    ['Date', 'Name', 'Mood', 'Notes', 'Energy', 'To do'],
    ["'13/02/2026", 'Ada', 4, "'=not a formula", 'High', '[x] Review\n- Book'],
    ["'03/02/2026", 'Ada', 'fine', 'Shipped the parser', '', ''],
    ["'03/02/2026", 'Bo Ek', 3, 'New on call', '', ''],
    ['Total', '', '', '', '', ''],
  );
});
afterAll(() => addOn.close());

/** What the page sends after it has read the tab. */
async function forms(tab = 'Old tracker'): Promise<ImportForm[]> {
  const { tabs } = await addOn.view('readImport', null);
  const view = await addOn.view('readImport', tabs.find(({ name }) => name === tab)?.id ?? -1);
  const background = { ...view, decimal: '.' as const };
  const tables = readAlike(view.sources, null);
  const source = joinTables(tables, tables);
  const names = engineersOfTables(tables, view.engineers);
  const choices = { ...mapColumns(source, background), orders: {}, names, people: {} };
  const proposal = proposeImport(source, choices, background);
  return partsOf(proposal).map(({ key, records }) => {
    const engineerId = proposal.people.find((person) => person.key === key)?.choice ?? '';
    return { engineerId, ...records };
  });
}

async function importAll() {
  const views = [];
  for (const form of await forms()) views.push(await addOn.view('importRows', form));
  return views;
}

test('M365 the tabs of the add-on are not listed, and a tab that is gone is refused', async () => {
  const { tabs, sources } = await addOn.view('readImport', null);
  expect([tabs.map(({ name }) => name), sources]).toEqual([['Sheet1', 'Old tracker'], []]);
  expect(await addOn.failure('readImport', 123_456)).toMatchObject({
    rule: 'M365',
    message: 'This tab no longer exists, or is hidden. Choose another one.',
  });
});

test('M361 M365 imported rows are on the tab of each engineer and in the shared tables, and the source is as before', async () => {
  const source = await addOn.show('Old tracker', 'A1:F6');
  expect((await importAll()).map(({ added, known }) => [added, known])).toEqual([
    [4, 0],
    [1, 0],
  ]);
  expect(await addOn.table(ada.name)).toMatchObject([
    {
      Date: '2026-02-13',
      Feeling: 4,
      Notes: '=not a formula',
      'Further questions': '• Energy\n  High',
      Score: '',
    },
    { Date: '2026-02-03', Feeling: '', 'Feeling note': 'fine', Notes: 'Shipped the parser' },
  ]);
  expect(await addOn.table(bo.name)).toMatchObject([
    { Date: '2026-02-03', Feeling: 3, Notes: 'New on call' },
  ]);
  expect(await addOn.table('Actions')).toMatchObject([
    { Action: 'Review', Engineer: ada.name, Status: 'Done', Closed: '2026-02-13', Opened: '2026-02-13' },
    { Action: 'Book', Engineer: ada.name, Status: 'Open', Closed: '', Opened: '2026-02-13' },
  ]);
  expect(await addOn.show('Old tracker', 'A1:F6')).toEqual(source);
});

test('M362 importing again writes nothing, also after a row was changed and another one added to the source', async () => {
  // Notes is column I, and the first 1:1 is in row 15.
  addOn.type(ada.name, 'I16', ['Corrected by hand']);
  addOn.type('Old tracker', 'A6', ["'14/02/2026", 'Bo Ek', 5, 'Rested', '', '']);
  expect((await importAll()).map(({ added, known, undo }) => [added, known, undo === null])).toEqual([
    [0, 4, true],
    [1, 1, false],
  ]);
  expect((await addOn.table(ada.name)).map(({ Notes }) => Notes)).toEqual([
    '=not a formula',
    'Corrected by hand',
  ]);
  expect((await addOn.table(bo.name)).map(({ Notes }) => Notes)).toEqual(['New on call', 'Rested']);
});

test('M364 an import is undone, and can be done again', async () => {
  const goals: ImportForm = {
    ...{ engineerId: bo.id, meetings: [], actions: [] },
    goals: [
      { id: 'i-goal-0001', day: '2026-10-14', cells: { 'key-result': 'Ship', target: 10, current: 4 } },
    ],
  };
  const before = await addOn.table('Goals');
  const { undo } = await addOn.view('importRows', goals);
  expect(await addOn.table('Goals')).toMatchObject([
    ...before,
    { Engineer: bo.name, 'Key result': 'Ship', Current: 4 },
  ]);
  expect(await addOn.table('Goal log')).toMatchObject([{ Engineer: bo.name, Before: '', After: 4 }]);
  await addOn.view('undoSave', undo as Undo);
  expect(await addOn.table('Goals')).toEqual(before);
  expect(await addOn.view('importRows', goals)).toMatchObject({ added: 1, known: 0 });
  const again = (await addOn.view('importRows', goals)).undo;
  expect(again).toBeNull();
});

test('M364 an import is not undone after somebody has changed what it wrote', async () => {
  const form: ImportForm = {
    ...{ engineerId: bo.id, meetings: [], goals: [] },
    actions: [
      { id: 'i-action-0001', day: '2026-02-03', cells: { action: 'Call the vendor', status: 'Open' } },
    ],
  };
  const { undo } = await addOn.view('importRows', form);
  const row = (await addOn.table('Actions')).length + 1;
  addOn.type('Actions', `A${row}`, ['Call somebody else']);
  expect(await addOn.failure('undoSave', undo as Undo)).toMatchObject({ rule: 'M125' });
});

test('M361 one value that cannot be written leaves all rows of the call out', async () => {
  const before = await wholeWorkbook(addOn);
  const [form] = await forms();
  const bad = {
    ...form,
    engineerId: bo.id,
    actions: [{ id: 'i-action-0002', day: 'soon', cells: { action: 'Call' } }],
  };
  expect(await addOn.failure('importRows', bad as ImportForm)).toMatchObject({ rule: 'M3' });
  expect(await wholeWorkbook(addOn)).toEqual(before);
});

test('M363 a formula below the last row is not overwritten', async () => {
  const { rows } = addOn.tab('Actions');
  addOn.type('Actions', `D${rows - 1}`, ['=IF(1=1,"","x")']);
  const cells = Array.from({ length: rows }, (_, index) => ({
    id: `i-many-${index}`,
    day: '2026-02-03',
    cells: { action: `Action ${index}` },
  }));
  const before = await wholeWorkbook(addOn);
  const form = { engineerId: bo.id, meetings: [], goals: [], actions: cells.slice(0, rows - 4) };
  expect(await addOn.failure('importRows', form)).toMatchObject({
    rule: 'M363',
    details: { tab: 'Actions', cell: `D${rows - 1}` },
  });
  expect(await wholeWorkbook(addOn)).toEqual(before);
  addOn.type('Actions', `D${rows - 1}`, ['']);
});

test('M365 a tab with more than 10,000 rows is refused with its size', async () => {
  const { sheetId } = addOn.book.insertTab({ name: 'Too long', rows: 10_001, columns: 2 });
  addOn.type('Too long', 'A10001', ['x']);
  expect(await addOn.failure('readImport', sheetId)).toMatchObject({
    rule: 'M365',
    details: { tab: 'Too long', rows: 10_001, columns: 1, mostRows: 10_000, mostColumns: 100 },
  });
  addOn.book.deleteTab(sheetId);
});

test('M480 the tabs that can have the same columns are read with the chosen one, with one call for the values of each', async () => {
  const rows = (note: string) => [
    ['Date', 'Mood', 'Notes'],
    ["'2026-02-03", 4, note],
  ];
  for (const name of ['Cy 1:1s', 'Dee 1:1s', 'Eve 1:1s', 'Plan']) addOn.book.insertTab({ name });
  for (const name of ['Cy 1:1s', 'Dee 1:1s', 'Eve 1:1s']) addOn.type(name, 'A2', ...rows(`Of ${name}`));
  addOn.type('Plan', 'A1', ['Date', 'Plan'], ["'2026-02-03", 'Ship']);
  const { tabs } = await addOn.view('readImport', null);
  const id = (name: string) => tabs.find((one) => one.name === name)?.id ?? -1;
  const view = await addOn.view('readImport', id('Dee 1:1s'));
  const { trail } = addOn.lastRun();
  // Two tables of the add-on besides.
  expect(trail.filter((call) => call === 'Range.getValues')).toHaveLength(tabs.length + 2);
  // From the chosen one on.
  expect(view.sources.map(({ title }) => title)).toEqual(['Dee 1:1s', 'Eve 1:1s', 'Cy 1:1s']);
  expect(view.sources[2]?.cells.at(-1)).toEqual(['2026-02-03', 4, 'Of Cy 1:1s']);
  expect(view.beyond).toBe(0);
});

test('M361 the first answer to a question of the team gets its column', async () => {
  addOn.type('Settings', 'A7', ['What would you change?', 'text']);
  const { questions } = await addOn.view('readImport', null);
  const own = questions.find(({ text }) => text === 'What would you change?');
  const meeting = {
    date: '2026-03-03',
    further: [],
    notes: '',
    nextDate: null,
    score: 0.69,
    manager: 'Maya',
  };
  const answers = [{ questionId: own?.id ?? '', value: null, text: 'The stand-up' }];
  const meetings = [{ ...meeting, meetingId: 'i-meeting-0009', answers }];
  await addOn.view('importRows', { engineerId: bo.id, meetings, goals: [], actions: [] });
  expect((await addOn.table(bo.name)).at(-1)).toMatchObject({
    ...{ Date: '2026-03-03', 'What would you change?': 'The stand-up', Score: 0.69, Manager: 'Maya' },
  });
});
