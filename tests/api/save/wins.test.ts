import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../../local-sheets/tests/support/root';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const ada = engineerForm('Ada Lovelace');
/** The day of the 1:1s. */
const day = daysFromNow(-7);
const win = (id: string, text: string, cells = {}) =>
  ({ table: 'wins', id, cells: { win: text, ...cells } }) as const;
const save = (addOn: AddOnFixture, meetingId: string, ...additions: ReturnType<typeof win>[]) =>
  addOn.view('saveMeeting', meetingForm(ada.id, { meetingId, additions }));

describe('in a new workbook', () => {
  let addOn: AddOnFixture;
  beforeAll(async () => {
    addOn = await openAddOn({ team: [ada, engineerForm('Grace Hopper')] });
    await save(addOn, 'meeting-0');
  });
  afterAll(() => addOn.close());
  const calls = () => Object.values(addOn.lastRun().calls).reduce((sum, count) => sum + count, 0);
  const wins = async () => (await addOn.table('Wins')).map((row) => [row.What, row.Objective, row.Date]);

  test('M400 a save writes a row for each win, with day and author; the same save again adds none', async () => {
    await save(addOn, 'meeting-1');
    const without = calls();
    const first = win('win-1', '=Shipped the importer', { objective: 'Project Delivery' });
    for (const _again of [1, 2]) await save(addOn, 'meeting-2', first);
    expect(await addOn.table('Wins')).toEqual([
      {
        ...{ Engineer: ada.name, Date: day, What: '=Shipped the importer' },
        ...{ Objective: 'Project Delivery', 'Added by': 'maya.hartono@example.com', Id: 'win-1' },
      },
    ]);
    await save(addOn, 'meeting-3', win('win-2', 'Mentored Bo'));
    expect(calls()).toBeLessThanOrEqual(without + 3);
    expect((await wins())[1]).toEqual(['Mentored Bo', '', day]);
  });

  test('M401 an undo takes a win away again, and only with the 1:1 that it was saved with', async () => {
    const { undo } = await save(addOn, 'meeting-4', win('win-3', 'Spoke at the guild'));
    expect(await wins()).toHaveLength(3);
    if (undo) await addOn.view('undoSave', undo);
    expect(await wins()).toHaveLength(2);
    const second = await save(addOn, 'meeting-5', win('win-4', 'Wrote the runbook'));
    addOn.type('Wins', 'C4', ['Wrote both runbooks']);
    if (second.undo)
      expect((await addOn.failure('undoSave', second.undo)).message).toContain('What on the tab Wins since');
    expect(await wins()).toHaveLength(3);
  });

  test('M402 the report has the wins of an engineer, the earliest first', async () => {
    addOn.type(
      'Wins',
      'A5',
      ['Grace Hopper', daysFromNow(-3), 'Hers'],
      ['ada lovelace', daysFromNow(-200), 'Old'],
    );
    const { source } = await addOn.view('readReport', ada.id);
    expect(source?.wins.map((one) => [one.win, one.day])).toEqual([
      ['Old', daysFromNow(-200)],
      ['=Shipped the importer', day],
      ['Mentored Bo', day],
      ['Wrote both runbooks', day],
    ]);
  });

  test('D50 the dashboard counts the wins of the last 90 days, also with another spelling of the name', async () => {
    const shown = await addOn.show('Dashboard', 'A6:U7');
    expect(shown.map((row) => [row[0], row[20]])).toEqual([
      [ada.name, 3],
      ['Grace Hopper', 1],
    ]);
  });

  test('M402 a rename updates the wins', async () => {
    const { id, ...seen } = { ...ada, status: 'Active' };
    await addOn.view('editEngineer', { id, seen, wanted: { ...seen, name: 'Ada King' } });
    const names = (await addOn.table('Wins')).map((row) => row.Engineer);
    expect(names).toEqual(['Ada King', 'Ada King', 'Ada King', 'Grace Hopper', 'Ada King']);
  });
});

test('W201 a workbook of version 0.2.0 works without Wins and Quality until Set up adds them', async () => {
  const recorded = join(root, 'tests/support/workbook/set-up-by-0.2.0.json.gz');
  const addOn = await openAddOn({ from: JSON.parse(String(gunzipSync(readFileSync(recorded)))) });
  try {
    const { engineers } = await addOn.view('readForm', null);
    const id = engineers.find(({ name }) => name === ada.name)?.id ?? '';
    const form = meetingForm(id, { meetingId: 'meeting-1' });
    await addOn.view('saveMeeting', form);
    await addOn.view('readReport', id);
    const failure = await addOn.failure('saveMeeting', { ...form, additions: [win('win-1', 'Shipped')] });
    expect(failure.message).toContain('The tab Wins no longer exists. Choose 1:1s › Set up this workbook');
    const { made, repaired } = await addOn.view('setUpWorkbook');
    expect(made).toContain('Wins');
    expect(repaired).toEqual(
      expect.arrayContaining([
        'Talking points: the column Every n-th 1:1 was missing',
        'Goals: the column Quality was missing',
        'Settings: the column Goal check was missing',
      ]),
    );
    const checks = (await addOn.table('Settings')).filter((row) => row['Goal check'] !== '');
    expect(checks.map((row) => row.On)).toEqual(Array.from({ length: 13 }, () => 'yes'));
    await addOn.view('saveMeeting', { ...form, additions: [win('win-1', 'Shipped')] });
    expect(await addOn.table('Wins')).toHaveLength(1);
    expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  } finally {
    await addOn.close();
  }
});
