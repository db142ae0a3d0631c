import type { RowAddition } from '../../../src/contract/row-edit';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
// A year ago in three days.
const started = `2025${daysFromNow(3).slice(4)}`;
const ada = engineerForm('Ada Lovelace', { started });
const grace = engineerForm('Grace Hopper');

beforeAll(async () => {
  addOn = await openAddOn({ team: [ada, grace] });
});
afterAll(() => addOn.close());

const briefOf = async ({ id } = ada) => (await addOn.view('readForm', id)).engineer?.brief;
const goal = (id: string, current: number): RowAddition => ({
  table: 'goals',
  id,
  cells: { 'key-result': id, type: 'metric', start: 0, target: 10, current, from: { day: '2026-01-01' } },
});
const action = (id: string, days: number): RowAddition => ({
  table: 'actions',
  id,
  cells: { action: id, owner: 'Ada', due: { day: daysFromNow(days) }, status: 'Open' },
});
const answer = (value: number) => [{ questionId: 'feeling', value, text: '' }];

test('P330 before the first 1:1, and after one of today alone, there is no brief', async () => {
  expect(await briefOf(grace)).toBeUndefined();
  const { form } = await addOn.view('saveMeeting', meetingForm(grace.id, { date: daysFromNow(0) }));
  expect(form.engineer?.brief).toBeUndefined();
});

test('P330 M380 the brief compares the workbook with what the last 1:1 stored', async () => {
  for (const [index, feeling] of [4, 4, 4, 4, 2].entries()) {
    const additions = index === 0 ? [goal('goal-moves', 3), goal('goal-rests', 5)] : [];
    const late = index === 0 ? [action('action-late', -2), action('action-done', 3)] : [];
    const form = meetingForm(ada.id, {
      meetingId: `meeting-${index}`,
      date: daysFromNow(7 * index - 42),
      answers: answer(feeling),
      additions: [...additions, ...late],
    });
    await addOn.view('saveMeeting', form);
  }
  const stored = (await addOn.table(ada.name)).map((row) => row['Goal values']);
  expect(new Set(stored)).toEqual(new Set(['{"goal-moves":3,"goal-rests":5}']));
  // Somebody works in the tabs between two 1:1s.
  addOn.type('Goals', 'H2', [7]);
  // Columns of days that no save of this test writes: Updated of goals, Status and Closed of action items.
  addOn.type('Goals', 'N2', ['2026-02-01'], ['2026-02-01']);
  addOn.type('Actions', 'E3:F3', ['Done', daysFromNow(-1)]);
  expect(await briefOf()).toEqual({
    since: daysFromNow(-14),
    lines: [
      { kind: 'feeling', value: 2, usual: 4, isPrepared: false, isWorse: true },
      { kind: 'overdue', ref: 'action-late', action: 'action-late', since: daysFromNow(-2), count: 1 },
      { kind: 'still', ref: 'goal-rests', keyResult: 'goal-rests', count: 1 },
      { kind: 'anniversary', years: 1, day: daysFromNow(3) },
      {
        kind: 'moved',
        ref: 'goal-moves',
        keyResult: 'goal-moves',
        before: 3,
        after: 7,
        isBack: false,
        others: 0,
      },
      { kind: 'done', action: 'action-done', count: 1 },
    ],
  });
});

test('P330 a 1:1 of today changes nothing about what it is compared with', async () => {
  const before = await briefOf();
  const form = meetingForm(ada.id, { meetingId: 'meeting-today', date: daysFromNow(0), answers: answer(5) });
  const saved = await addOn.view('saveMeeting', form);
  expect(saved.form.engineer?.brief).toEqual(before);
  expect(await briefOf()).toEqual(before);
});

test('M381 without the columns that it compares, the form opens, and Set up adds the one for goal values again', async () => {
  const remove = (tab: string, column: number) =>
    addOn.book.remove(addOn.tab(tab).sheetId, 'columns', column, 1);
  remove(ada.name, 16);
  remove('Engineers', 7);
  remove('Actions', 6);
  expect((await briefOf())?.lines.map(({ kind }) => kind)).toEqual(['feeling', 'overdue', 'still']);
  const form = meetingForm(ada.id, { meetingId: 'meeting-older', date: daysFromNow(-1) });
  expect((await addOn.view('saveMeeting', form)).row).not.toBeNull();
  expect((await addOn.view('setUpWorkbook')).repaired.join()).toContain('Goal values');
  const again = meetingForm(ada.id, { meetingId: 'meeting-later', date: daysFromNow(0) });
  await addOn.view('saveMeeting', again);
  expect((await addOn.table(ada.name)).filter((row) => row['Goal values'] !== '')).toHaveLength(1);
});
