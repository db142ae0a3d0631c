import type { ManagersView } from '../../../src/contract/managers';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace', { manager: 'Rui' });
const grace = engineerForm('Grace Hopper', { manager: '', team: 'Search' });

beforeAll(async () => {
  addOn = await openAddOn({ team: [ada, grace] });
  addOn.type('Goals', 'A2', ['Ada Lovelace', 'Project Delivery', 'Ship', 'metric', 1, 0, 10, 5]);
  await addOn.view('saveMeeting', meetingForm(ada.id, { date: daysFromNow(-3) }));
});
afterAll(() => addOn.close());

const read = (): Promise<ManagersView> => addOn.view('readManagers');

test('M440 the report has the rows and figures of the tab Managers, and changes nothing', async () => {
  addOn.type('Managers', 'A24', ['Ask Rui in May']);
  const view = await read();
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  expect(view).toMatchObject({ today: daysFromNow(0), locale: 'en_US', filters: {}, fault: null });
  expect(view.rows.map(({ kind, name }) => [kind, name])).toEqual([
    ['manager', 'Rui'],
    ['none', 'No manager'],
    ['all', 'All managers'],
  ]);
  const [, ...headers] = (await addOn.show('Managers', 'A15:M18'))[1] ?? [];
  expect(Object.values(view.rows[0]?.figures ?? {}).map((figure) => figure ?? '')).toEqual(headers);
  expect(view.rows[0]?.figures).toMatchObject({ people: 1, met: 1, 'met-then': null, held: 1, score: 0.5 });
});

test('M440 the report names the filters that leave somebody out', async () => {
  addOn.type('Dashboard', 'A2', ['', 'Who needs attention', ' Search', 'all']);
  expect(await read()).toMatchObject({
    filters: { show: 'Who needs attention', team: 'Search' },
    rows: [{ name: 'No manager' }],
  });
  addOn.type('Dashboard', 'C2', ['Nowhere']);
  expect(await read()).toMatchObject({ rows: [], fault: null });
  addOn.type('Dashboard', 'A2', ['All', 'Everybody', 'All', 'All']);
});

test('M441 if a formula is blocked or a figure fails, the report names the cell instead of showing rows', async () => {
  addOn.type('Managers', 'C17', ['in the way']);
  expect(await read()).toMatchObject({ rows: [], fault: 'C15' });
  addOn.type('Managers', 'C17', ['']);
  addOn.book.deleteTab(addOn.tab('Ada Lovelace').sheetId);
  const { rows, fault } = await read();
  expect(rows).toEqual([]);
  expect(fault).toMatch(/^[A-M]16$/);
});
