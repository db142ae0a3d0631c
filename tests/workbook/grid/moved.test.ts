import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
});
afterEach(() => addOn.close());

test('W3 a renamed tab keeps working', async () => {
  for (const name of ['Engineers', 'Goals', 'Actions', 'Scores', 'Goal log', 'Settings', 'Ada Lovelace']) {
    addOn.book.renameTab(addOn.tab(name).sheetId, `My ${name}`);
  }
  addOn.type('My Goals', 'A2', ['Ada Lovelace', 'Project Delivery', 'Ship', 'metric', 1, 0, 10, 5]);
  const { row } = await addOn.view('saveMeeting', meetingForm(ada.id));
  expect(row).toBe(15);
  const [saved] = await addOn.table('My Ada Lovelace');
  expect(saved).toMatchObject({ Date: daysFromNow(-7), Score: 0.5 });
  expect((await addOn.view('readForm', ada.id)).engineer).toMatchObject({ score: 0.5, meetingCount: 1 });
});

test('W4 a moved column and an inserted column keep working', async () => {
  const { sheetId } = addOn.tab('Ada Lovelace');
  addOn.book.insert(sheetId, 'columns', 2, 1);
  addOn.book.move(sheetId, 'columns', 10, 1, 1);
  const engineers = addOn.tab('Engineers').sheetId;
  addOn.book.move(engineers, 'columns', 9, 1, 1);
  const goals = addOn.tab('Goals').sheetId;
  addOn.book.move(goals, 'columns', 8, 1, 3);
  await addGoal({ Objective: 'System Stability', Target: 8, Current: 6 });
  await addOn.view('saveMeeting', meetingForm(ada.id));
  const [saved] = await addOn.table('Ada Lovelace');
  expect(saved).toMatchObject({
    Date: daysFromNow(-7),
    Feeling: 4,
    'Feeling note': 'Good week',
    Notes: 'Talked about the next step',
    Score: 0.75,
    Id: 'meeting-0001',
  });
  const { engineer } = await addOn.view('readForm', ada.id);
  expect(engineer).toMatchObject({ name: 'Ada Lovelace', score: 0.75, coverage: 1, meetingCount: 1 });
});

test('W5 sorted tables keep working, with their progress and scores', async () => {
  const grace = engineerForm('Grace Hopper');
  await addOn.view('addEngineer', grace);
  await addGoal({ 'Key result': 'Z', Target: 10, Current: 4 });
  await addGoal({ 'Key result': 'A', Target: 10, Current: 8 });
  await addGoal({ Engineer: 'Grace Hopper', 'Key result': 'M', Target: 10, Current: 1 });
  const by = (column: number) => [{ column, ascending: true }];
  addOn.book.sort(addOn.area('Goals', 'A2:P21'), by(3));
  addOn.book.sort(addOn.area('Engineers', 'A2:I11'), [{ column: 1, ascending: false }]);
  for (const days of [-30, -60, -45]) {
    const form = meetingForm(ada.id, {
      meetingId: `meeting${days}`,
      date: daysFromNow(days),
      nextDate: null,
    });
    await addOn.view('saveMeeting', form);
  }
  addOn.book.sort(addOn.area('Ada Lovelace', 'A15:O24'), by(1));
  const goals = await addOn.table('Goals');
  expect(goals.map((row) => [row['Key result'], row.Progress])).toEqual([
    ['A', 0.8],
    ['M', 0.1],
    ['Z', 0.4],
  ]);
  const form = await addOn.view('readForm', ada.id);
  expect(form.engineer).toMatchObject({
    name: 'Ada Lovelace',
    meetingCount: 3,
    lastMeeting: daysFromNow(-30),
  });
  expect(form.engineer?.score).toBeCloseTo(0.6, 12);
  const again = await addOn.view('saveMeeting', meetingForm(ada.id, { meetingId: 'meeting-45', notes: 'x' }));
  expect(again).toMatchObject({ corrected: true, row: 16 });
  expect(await addOn.table('Ada Lovelace')).toHaveLength(3);
});

test('W5 a row inserted right below the header has its progress too', async () => {
  await addGoal({ Target: 10, Current: 4 });
  addOn.book.insert(addOn.tab('Goals').sheetId, 'rows', 2, 1);
  addOn.type('Goals', 'A2', ['Ada Lovelace', 'Project Delivery', 'Second', 'metric', '', '', 10, 9]);
  expect((await addOn.table('Goals')).map((row) => row.Progress)).toEqual([0.9, 0.4]);
  expect((await addOn.view('readForm', ada.id)).engineer?.score).toBeCloseTo(0.65, 12);
});

test('W26 rows and columns put into Scores, and a sorted Scores, change nothing in the panel', async () => {
  await addGoal({ Target: 10, Current: 5 });
  await addGoal({ Objective: 'System Stability', Target: 10, Current: '' });
  const panel = () => addOn.show('Ada Lovelace', 'A7:D11');
  const before = await panel();
  expect(before[4]?.slice(2)).toEqual([20 / 65, 40 / 65]);
  const { sheetId, rows } = addOn.tab('Scores');
  addOn.book.insert(sheetId, 'columns', 2, 1);
  addOn.book.insert(sheetId, 'columns', 1, 1);
  addOn.book.insert(sheetId, 'rows', 3, 2);
  expect(await panel()).toEqual(before);
  addOn.book.sort({ sheetId, row: 2, column: 1, rows, columns: 5 }, [{ column: 2, ascending: false }]);
  expect(await panel()).toEqual(before);
  expect((await addOn.show('Scores', 'B1:D1'))[0]).toEqual(['Engineer · objective', 'Score', 'Coverage']);
  await addOn.view('addEngineer', engineerForm('Grace Hopper'));
  addOn.type('Goals', 'A4', ['Grace Hopper', 'Project Delivery', 'Hers', '', '', 0, 10, 9]);
  expect((await addOn.show('Grace Hopper', 'C7'))[0]).toEqual([0.9]);
  expect(await panel()).toEqual(before);
});

/** Types a goal of Ada's into the first free row, by header. */
async function addGoal(cells: Record<string, string | number>): Promise<void> {
  const all = { Engineer: 'Ada Lovelace', Objective: 'Project Delivery', Type: 'metric', ...cells };
  const { columns } = addOn.tab('Goals');
  const [headers = []] = await addOn.show('Goals', `A1:${String.fromCharCode(64 + columns)}1`);
  const row = (await addOn.table('Goals')).length + 2;
  for (const [header, value] of Object.entries(all)) {
    addOn.type('Goals', `${String.fromCharCode(65 + headers.indexOf(header))}${row}`, [value]);
  }
}
