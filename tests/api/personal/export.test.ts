import type { ExportTable } from '../../../src/contract/personal';
import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { ada, bo, personalTeam } from '../../support/workbook/personal';

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ from: await personalTeam() });
});
afterAll(() => addOn.close());

async function tables(engineerId: string): Promise<Record<string, ExportTable>> {
  const { person } = await addOn.view('readExport', engineerId);
  return Object.fromEntries((person?.tables ?? []).map((table) => [table.key, table]));
}
const records = ({ headers, rows }: ExportTable) =>
  rows.map((row) => Object.fromEntries(row.map((cell, index) => [headers[index], cell])));

test('M410 an export has every row about the engineer, and none about another one', async () => {
  const own = await tables(ada.id);
  const counts = Object.entries(own).map(([key, { rows }]) => [key, rows.length]);
  expect(Object.fromEntries(counts)).toEqual({
    ...{ engineers: 1, meetings: 4, goals: 3, actions: 4, 'talking-points': 1, wins: 1 },
    ...{ 'goal-log': 4, changes: 1, 'check-in': 1 },
  });
  expect(JSON.stringify(own)).not.toContain('Bo');
  expect(records(own.meetings as ExportTable).at(-1)).toMatchObject({
    ...{ Date: '2026-10-07', Feeling: 4, 'Feeling note': 'Good week', Notes: 'Corrected' },
  });
  expect(records(own['check-in'] as ExportTable)).toMatchObject([
    { Timestamp: '2026-10-13 16:40', 'Email Address': 'ada@example.com' },
  ]);
  expect(own.goals?.headers[own.goals.hidden[0] ?? -1]).toBe('Id');
  const other = await tables(bo.id);
  expect(JSON.stringify(other)).not.toContain('Ada');
  expect(other.goals?.rows).toHaveLength(1);
  expect(await addOn.failure('readExport', 'eng-nobody')).toMatchObject({ rule: 'M410', field: 'engineer' });
});

test('M410 a private note is in no export', async () => {
  const view = await addOn.view('readExport', ada.id);
  expect(JSON.stringify(view)).not.toContain('Only for Maya');
});

test('M410 the log follows the goal, whatever the engineer was called', async () => {
  const rows = await addOn.table('Goal log');
  const ofBo = rows.findIndex(({ Engineer }) => Engineer === bo.name);
  addOn.type('Goal log', `B${ofBo + 2}`, ['Ada Lovelace']);
  expect((await tables(ada.id))['goal-log']?.rows).toHaveLength(4);
  expect((await tables(bo.id))['goal-log']?.rows).toHaveLength(1);
  addOn.type('Goal log', `B${ofBo + 2}`, [bo.name]);
});

test('M411 an engineer whose name another one has is not exported or deleted', async () => {
  await addOn.view('addEngineer', engineerForm('Zed'));
  const row = (await addOn.table('Engineers')).length + 1;
  addOn.type('Engineers', `A${row}`, ['ada lovelace']);
  for (const endpoint of ['readExport', 'readDeletion'] as const) {
    expect(await addOn.failure(endpoint, ada.id)).toMatchObject({
      rule: 'M411',
      details: { name: ada.name },
    });
  }
  const form = { engineerId: ada.id, seen: {} };
  expect(await addOn.failure('deletePerson', form)).toMatchObject({ rule: 'M411' });
  addOn.type('Engineers', `A${row}`, ['Zed']);
});

test('M412 the scores are a row for each 1:1 of everybody, with figures and without texts', async () => {
  const { headers, rows, next, total } = await addOn.view('readScores', 0);
  expect(headers.slice(0, 6)).toEqual(['Engineer', 'Team', 'Manager', 'Date', 'Score', 'Coverage']);
  expect(rows).toHaveLength(5);
  expect(rows.at(-1)).toEqual(['Bo Ek', 'Payments', bo.manager, '2026-10-07', 0.2, 1, 4, 1]);
  expect([next, total]).toEqual([null, 3]);
  expect(JSON.stringify(rows)).not.toContain('Good week');
  expect((await addOn.view('readScores', 1)).rows).toHaveLength(1);
});

test('M417 an export and the numbers of a deletion take the same calls, however many rows there are', async () => {
  const calls = async () => {
    const counts = [];
    for (const endpoint of ['readExport', 'readDeletion'] as const) {
      await addOn.view(endpoint, ada.id);
      counts.push(addOn.lastRun().calls.read);
    }
    return counts;
  };
  const few = await calls();
  addOn.type('Actions', 'A20', ...Array.from({ length: 30 }, (_, index) => [`More ${index}`, ada.name]));
  addOn.type(
    'Goals',
    'A20',
    ...Array.from({ length: 30 }, (_, index) => [ada.name, 'More', `Goal ${index}`]),
  );
  expect((await tables(ada.id)).actions?.rows).toHaveLength(34);
  expect(await calls()).toEqual(few);
});
