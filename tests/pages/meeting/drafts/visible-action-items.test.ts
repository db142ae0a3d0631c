import { noRows } from '../../../../src/pages/meeting/drafts/draft-rows';
import {
  actionItemEdit,
  discussEdit,
  editOfActionItem,
  firstActionItems,
  isDiscussed,
  recurEdit,
  recurrence,
  visibleActionItem,
} from '../../../../src/pages/meeting/drafts/visible-action-items';
import { action, draftAfter, topic } from '../../../support/pages/rows';

const today = '2026-11-22';
const many = Array.from({ length: 200 }, (_, index) => action(`a-${index}`));

test('P100 an action item is overdue from the day after its due date, until it is ticked', () => {
  const late = action('late', { due: { day: '2026-11-12' } });
  expect(visibleActionItem(late, undefined, today).overdueSince).toBe('2026-11-12');
  expect(visibleActionItem(action('now', { due: { day: today } }), undefined, today).overdueSince).toBeNull();
  expect(visibleActionItem(action('never', { due: '' }), undefined, today).overdueSince).toBeNull();
  const { rows } = draftAfter(actionItemEdit(late, 'status', 'Done')).content;
  expect(visibleActionItem(late, editOfActionItem(rows, 'late'), today)).toMatchObject({
    isDone: true,
    overdueSince: null,
  });
});

test('P101 of 200 action items, the first ten and all overdue or changed ones are shown', () => {
  expect(firstActionItems(many, noRows, today)).toHaveLength(10);
  const late = many.map((one, index) =>
    index >= 150 && index < 153 ? { ...one, due: { day: '2026-11-01' } } : one,
  );
  const { rows } = draftAfter(actionItemEdit(many[199]!, 'status', 'Done')).content;
  expect(firstActionItems(late, rows, today).map(({ ref }) => ref)).toEqual([
    ...many.slice(0, 10).map(({ ref }) => ref),
    ...['a-150', 'a-151', 'a-152', 'a-199'],
  ]);
});

test('P100 ticking and unticking an action item is not a change', () => {
  const [first] = many;
  const { rows } = draftAfter(
    actionItemEdit(first!, 'status', 'Done'),
    actionItemEdit(first!, 'status', 'Open'),
  ).content;
  expect(rows.edits).toEqual({});
});

test('P102 ticking and unticking a talking point is not a change', () => {
  const point = topic('tp-1', 'Pay');
  const ticked = draftAfter(discussEdit(point, today));
  expect(Object.values(ticked.content.rows.edits)).toHaveLength(1);
  expect(draftAfter(discussEdit(point, today), discussEdit(point, null)).content.rows.edits).toEqual({});
});

test('P355 a recurring point is ticked over its earlier day, and its recurrence is another edit', () => {
  const point = { ...topic('t1', 'Pay'), repeats: { every: 2, discussed: { day: '2026-11-01' } } };
  const ticked = draftAfter(discussEdit(point, '2026-11-22')).content.rows;
  expect(isDiscussed(ticked, point)).toBe(true);
  expect(Object.values(ticked.edits)[0]?.seen).toMatchObject({ discussed: { day: '2026-11-01' } });
  const untouched = draftAfter(discussEdit(point, '2026-11-22'), discussEdit(point, null)).content.rows;
  expect(untouched.edits).toEqual({});
  const changed = draftAfter(recurEdit(point, 0)).content.rows;
  expect([isDiscussed(changed, point), recurrence(changed, point), recurrence(untouched, point)]).toEqual([
    false,
    0,
    2,
  ]);
  expect(draftAfter(recurEdit(point, 3), recurEdit(point, 2)).content.rows.edits).toEqual({});
});
