import type { RowEdit } from '../../../src/contract/row-edit';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { newAction, saveOnly, tick } from '../../support/workbook/requests';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
});
afterEach(() => addOn.close());

test('M120 an action that another user changed in the same place is reported with both values, and nothing is written', async () => {
  await saveOnly(addOn, ada, { additions: [newAction('action-1', 'Call'), newAction('action-2', 'Write')] });
  addOn.type('Actions', 'D2', [daysFromNow(20)], [daysFromNow(21)]);
  const move: RowEdit = {
    table: 'actions',
    ref: 'action-1',
    seen: { action: 'Call', due: { day: daysFromNow(7) } },
    now: { due: { day: daysFromNow(9) } },
  };
  const form = meetingForm(ada.id, {
    meetingId: 'meeting-conflict',
    edits: [move, tick('action-2', 'Write')],
  });
  const failure = await addOn.failure('saveMeeting', form);
  expect(failure).toMatchObject({ kind: 'refusal', rule: 'M120', code: 'changed-meanwhile', field: null });
  expect(failure.conflicts).toEqual([
    {
      table: 'actions',
      ref: 'action-1',
      field: 'due',
      title: 'Call',
      yours: { day: daysFromNow(9) },
      theirs: { day: daysFromNow(20) },
    },
  ]);
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  // What was changed in other places of a row stays.
  await addOn.view('saveMeeting', { ...form, edits: [tick('action-2', 'Write')] });
  expect(await addOn.table('Actions')).toMatchObject([
    { Status: 'Open', Due: daysFromNow(20) },
    { Status: 'Done', Due: daysFromNow(21) },
  ]);
  // Both have come to the same: nothing to settle.
  await addOn.view('saveMeeting', { ...form, edits: [tick('action-2', 'Write')] });
});

test('M120 a row that was deleted or replaced is reported by its name', async () => {
  addOn.type('Actions', 'A2', ['Call', 'Ada Lovelace', '', '', 'Open']);
  for (const ref of ['row-2', 'row-7', 'action-77']) {
    const failure = await addOn.failure('saveMeeting', meetingForm(ada.id, { edits: [tick(ref, 'Ring')] }));
    expect(failure.conflicts).toEqual([
      { table: 'actions', ref, field: null, title: 'Ring', yours: 'Ring', theirs: '' },
    ]);
  }
  expect(await addOn.table('Actions')).toMatchObject([{ Status: 'Open' }]);
});

async function isRefused(rule: string, change: object): Promise<void> {
  const failure = await addOn.failure('saveMeeting', meetingForm(ada.id, change));
  expect(failure).toMatchObject({ kind: 'refusal', rule });
  expect(failure.message).toMatch(/[.?"] [A-Z].+\.$/);
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
}

const fromNoPage: [string, object][] = [
  ['a tab of no page', { additions: [{ table: 'settings', id: 'row-x-1', cells: { value: 2 } }] }],
  ['a formula’s column', { edits: [{ table: 'goals', ref: 'goal-1', seen: {}, now: { progress: 1 } }] }],
];
test.each(fromNoPage)('P270 what no page sends is refused, and nothing is written: %s', (_what, change) =>
  isRefused('P270', change),
);

test('M113 501 rows at once are refused, and nothing is written', () =>
  isRefused('M113', {
    edits: Array.from({ length: 501 }, (_, index) => tick(`action-${index}`, 'Call')),
  }));

test('M295 a weight that no cell takes is refused, and nothing is written', async () => {
  for (const weight of [-5, 1e13]) {
    const cells = { 'key-result': 'Ship', weight };
    await isRefused('M295', { additions: [{ table: 'goals', id: 'goal-1', cells }] });
  }
});

test('M114 an action without words is refused', () =>
  isRefused('M114', { additions: [newAction('action-5', '  ')] }));

test('M115 a weight in words is refused', () =>
  isRefused('M115', {
    additions: [{ table: 'goals', id: 'goal-1', cells: { 'key-result': 'Ship', weight: 'much' } }],
  }));

test('M3 a due date in words is refused', () =>
  isRefused('M3', {
    additions: [{ table: 'actions', id: 'act-1', cells: { action: 'Call', due: 'soon' } }],
  }));
