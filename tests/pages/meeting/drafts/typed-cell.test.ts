import { sentRows, withoutSent } from '../../../../src/pages/meeting/drafts/draft-rows';
import { shownCell, typedCell } from '../../../../src/pages/meeting/drafts/typed-cell';
import { firstInvalidGoal } from '../../../../src/pages/meeting/goals/first-invalid-goal';
import { goalEdit, visibleGoals } from '../../../../src/pages/meeting/goals/visible-goals';
import { draftAfter, goal, withGoals } from '../../../support/pages/rows';

const goals = [goal('kr-1'), goal('kr-2', { current: 0.25 }), goal('kr-3', { type: 'binary', current: '' })];
const [first, second, third] = visibleGoals(goals, { edits: {}, additions: [] });
const engineer = withGoals(...goals);

test.each([
  ['3,5', ',', 3.5],
  ['3.5', '.', 3.5],
  ['1.200', ',', 1200],
  ['45 %', ',', 0.45],
  ['−2', '.', -2],
  ['', '.', ''],
  [' ', '.', ''],
  ['2026-12-01', '.', { day: '2026-12-01' }],
  ['soon', '.', 'soon'],
] as const)(
  'P106 "%s" typed into a goal with the decimal separator "%s" is sent as %j',
  (typed, sign, sent) => {
    expect(typedCell('current', typed, sign)).toEqual(sent);
  },
);

test('P106 a number is shown as a user would type it', () => {
  expect(shownCell(0.1 + 0.2, ',')).toBe('0,3');
  expect(shownCell(1200, '.')).toBe('1200');
  expect(shownCell({ day: '2026-12-01', at: 1 }, '.')).toBe('2026-12-01');
});

test('P106 a draft keeps the typed text, and sends the number', () => {
  const { rows } = draftAfter(goalEdit(first!, 'current', '7,')).content;
  expect(visibleGoals(goals, rows)[0]?.cells.current).toBe('7,');
  const typed = draftAfter(goalEdit(first!, 'current', '7,5')).content.rows;
  expect(sentRows(typed, '2026-11-22', ',').edits).toEqual([
    {
      table: 'goals',
      ref: 'kr-1',
      seen: { 'key-result': 'Key result kr-1', current: 5 },
      now: { current: 7.5 },
    },
  ]);
});

test('P106 a number typed as it was is not a change', () => {
  const { rows } = draftAfter(
    goalEdit(first!, 'current', '5'),
    goalEdit(second!, 'current', '0,250'),
  ).content;
  expect(sentRows(rows, '2026-11-22', ',').edits).toEqual([]);
});

test('P106 a day that is set back has its time of day again', () => {
  const seen = { day: '2026-12-01', at: 1_796_083_200_000 };
  const [dated] = visibleGoals([goal('kr-1', { current: seen, target: seen })], { edits: {}, additions: [] });
  const { rows } = draftAfter(
    goalEdit(dated!, 'current', { day: '2026-12-02' }),
    goalEdit(dated!, 'current', { day: '2026-12-01' }),
  ).content;
  expect(rows.edits).toEqual({});
});

test('P106 a text that is not a number is refused at its field with two sentences', () => {
  const { rows } = draftAfter(goalEdit(first!, 'current', 'soon')).content;
  expect(firstInvalidGoal(rows, engineer, '.')).toMatchObject({
    field: 'goals kr-1 current',
    message: '“soon” is not a number. Enter a number such as 3.5, or leave it blank.',
  });
  const weight = draftAfter(goalEdit(first!, 'weight', '-5')).content.rows;
  expect(firstInvalidGoal(weight, engineer, '.')).toMatchObject({
    field: 'goals kr-1 weight',
    code: 'bad-weight',
  });
});

test('P106 the value of a yes-or-no goal is not a number, and a value that can be read is accepted', () => {
  const { rows } = draftAfter(
    goalEdit(third!, 'current', 'yes'),
    goalEdit(first!, 'current', '45 %'),
    goalEdit(first!, 'target', ''),
  ).content;
  expect(firstInvalidGoal(rows, engineer, ',')).toBeNull();
});

test('P109 a new key result with figures and no description is refused at its description', () => {
  const { rows } = draftAfter({
    rows: 'add',
    addition: { table: 'goals', id: 'new', cells: { 'key-result': ' ', target: '7' } },
  }).content;
  expect(firstInvalidGoal(rows, engineer, '.')).toMatchObject({
    field: 'goals new key-result',
    code: 'no-name',
  });
  const empty = draftAfter({
    rows: 'add',
    addition: { table: 'goals', id: 'new', cells: { 'key-result': '', type: 'metric' } },
  });
  expect(firstInvalidGoal(empty.content.rows, engineer, '.')).toBeNull();
  expect(sentRows(empty.content.rows, '2026-11-22', '.').additions).toEqual([]);
});

test('P109 a retired goal and a discussed topic have the day of the 1:1, whenever they were ticked', () => {
  const { rows } = draftAfter(goalEdit(first!, 'closed', { day: '2026-11-22' }), {
    rows: 'edit',
    edit: {
      table: 'talking-points',
      ref: 'tp-1',
      seen: { topic: 'Pay', discussed: '' },
      now: { discussed: { day: '2026-11-22' } },
    },
  }).content;
  expect(sentRows(rows, '2026-11-20', '.').edits.map(({ now }) => Object.values(now))).toEqual([
    [{ day: '2026-11-20' }],
    [{ day: '2026-11-20' }],
  ]);
});

test('P106 input typed during a save is compared with the saved number, not with its text', () => {
  const sent = draftAfter(goalEdit(first!, 'current', '7,5')).content.rows;
  const since = draftAfter(goalEdit(first!, 'current', '7,5'), goalEdit(first!, 'current', '8,5')).content
    .rows;
  const left = withoutSent(since, sent, sentRows(sent, '2026-11-22', ','));
  expect(sentRows(left, '2026-11-22', ',').edits).toMatchObject([
    { seen: { 'key-result': 'Key result kr-1', current: 7.5 }, now: { current: 8.5 } },
  ]);
});
