import { scoreGoals } from '../../../../src/domain/goals/goal-scores';
import { groupGoals } from '../../../../src/pages/meeting/goals/goal-groups';
import { liveScore } from '../../../../src/pages/meeting/goals/live-score';
import { goalEdit, type VisibleGoal, visibleGoals } from '../../../../src/pages/meeting/goals/visible-goals';
import { draftAfter, goal } from '../../../support/pages/rows';

const keyResults = [
  goal('kr-1', { weight: 60 }),
  goal('kr-2', { weight: 40, current: '' }),
  goal('kr-3', { objective: 'Delivery', type: 'binary', current: true }),
];
const weights = [
  { name: 'Growth', weight: 70 },
  { name: 'Delivery', weight: 30 },
];
const rule = { objectiveWeights: weights, cap: 1 };
const none = { edits: {}, additions: [] };
const [first] = visibleGoals(keyResults, none);
const score = (shown: readonly VisibleGoal[]) => liveScore(shown, rule, '2026-11-22', ',');

test('P107 the score is the one that the same cells have in the sheet, and changes while the user types', () => {
  const cells = keyResults.map(({ objective, type, weight, start, target, current }) => ({
    ...{ objective, type, weight, start, target, current },
  }));
  expect(score(visibleGoals(keyResults, none)).total).toEqual(scoreGoals(cells, { ...rule, decimal: ',' }));
  const { rows } = draftAfter(goalEdit(first!, 'current', '7,5')).content;
  const typed = [{ ...cells[0]!, current: 7.5 }, cells[1]!, cells[2]!];
  expect(score(visibleGoals(keyResults, rows)).total).toEqual(scoreGoals(typed, { ...rule, decimal: ',' }));
});

test('P107 each key result shows its worth of 100 points, its open part and its status', () => {
  const figures = score(visibleGoals(keyResults, none)).goals.get('kr-1');
  expect(figures?.worth?.points).toBeCloseTo(42);
  expect(figures?.worth?.open).toBeCloseTo(21);
  expect(figures?.status).toBe('Behind');
});

test('P107 dates are compared with dates', () => {
  const dated = goal('kr-1', {
    start: { day: '2026-01-01' },
    target: { day: '2026-01-11' },
    current: { day: '2026-01-06', at: 1_767_700_000_000 },
  });
  expect(score(visibleGoals([dated], none)).goals.get('kr-1')?.raw).toBeCloseTo(0.5);
});

test('P108 weights that do not add up are reported, for the objectives and for the key results of one objective', () => {
  const odd = liveScore(
    visibleGoals([goal('kr-1', { weight: 60 }), goal('kr-2', { weight: 30 })], none),
    { objectiveWeights: [{ name: 'Growth', weight: 70 }], cap: 1 },
    '2026-11-22',
    '.',
  );
  expect(odd.weights).toMatchObject({ addsUp: false, sum: 70 });
  expect(odd.keyResultWeights.get('growth')).toMatchObject({ addsUp: false, sum: 90 });
});

test('P107 a new key result counts from its first word on, as it will after the save', () => {
  const before = score(visibleGoals(keyResults, none)).total.score;
  const cells = { objective: 'Growth', 'key-result': '' };
  const begun = draftAfter({ rows: 'add', addition: { table: 'goals', id: 'new', cells } }).content.rows;
  expect(score(visibleGoals(keyResults, begun)).total.score).toBe(before);
  const named = {
    table: 'goals',
    id: 'new',
    cells: { ...cells, 'key-result': 'More', weight: '100' },
  } as const;
  const { rows } = draftAfter({ rows: 'add', addition: named }).content;
  expect(score(visibleGoals(keyResults, rows)).total.score).not.toBe(before);
});

test('P108 a blank weight shows the share that is left for it', () => {
  const goals = [goal('kr-1', { weight: 60 }), goal('kr-2'), goal('kr-3')];
  const shares = [...score(visibleGoals(goals, none)).goals.values()].map(({ share }) => share);
  expect(shares).toEqual([0.6, 0.2, 0.2]);
});

test('P109 a retired key result is excluded from the score, and keeps its place until the save', () => {
  const { rows } = draftAfter(goalEdit(first!, 'closed', { day: '2026-11-22' })).content;
  const shown = visibleGoals(keyResults, rows);
  expect(score(shown).goals.has('kr-1')).toBe(false);
  expect(score(shown).total.objectives[0]?.counted).toBe(1);
  expect(groupGoals(shown, weights)[0]?.goals).toHaveLength(2);
  const back = draftAfter(goalEdit(first!, 'closed', { day: '2026-11-22' }), goalEdit(first!, 'closed', ''));
  expect(back.content.rows.edits).toEqual({});
});

test('P105 key results are listed under their objectives, in the order of the weights, and do not move while they are edited', () => {
  const { rows } = draftAfter(goalEdit(first!, 'objective', 'Delivery'), {
    rows: 'add',
    addition: { table: 'goals', id: 'new', cells: { objective: 'Growth', 'key-result': 'More' } },
  }).content;
  const groups = groupGoals(
    visibleGoals([goal('other', { objective: 'Elsewhere' }), ...keyResults], rows),
    weights,
  );
  expect(groups.map(({ objective, goals }) => [objective, goals.map(({ ref }) => ref)])).toEqual([
    ['Growth', ['kr-1', 'kr-2']],
    ['Delivery', ['kr-3']],
    ['Elsewhere', ['other']],
  ]);
});

test('P105 a keystroke leaves all other key results unchanged', () => {
  const before = visibleGoals(keyResults, none);
  const { rows } = draftAfter(goalEdit(first!, 'current', '7')).content;
  const after = visibleGoals(keyResults, rows, before);
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
  expect(after[2]).toBe(before[2]);
});

test('M525 with a cap that cannot be used, the sidebar scores no key result and says why', () => {
  const capFlaw = { what: 'the cap in Settings is -1', remedy: 'type a number there or leave it blank' };
  const live = liveScore(visibleGoals(keyResults, none), { ...rule, capFlaw }, '2026-11-22', ',');
  expect(live.total).toMatchObject({ score: null, coverage: null });
  expect(live.goals.get('kr-1')).toMatchObject({ progress: null, worth: null, flaw: capFlaw });
});
