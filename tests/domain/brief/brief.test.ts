import { type BriefInput, brief } from '../../../src/domain/brief/brief';
import type { ScaleAnswers } from '../../../src/domain/brief/unusual-answer';

type Input = BriefInput<unknown>;
type Goal = Input['goals'][number];

const scale = (
  newest: number | null,
  earlier: number[] = [4, 4, 4, 4],
  isPrepared = false,
): ScaleAnswers => ({
  ...{ newest, earlier, isPrepared },
});
const nothing: Input = {
  ...{ today: '2026-10-14', since: '2026-09-30', actions: [], goals: [], topics: [] },
  ...{ feeling: scale(null), workload: scale(null), prepared: null, started: null },
};
const action = (ref: string, change: Partial<Input['actions'][number]> = {}): Input['actions'][number] => ({
  ...{ ref, action: `Action ${ref}`, state: 'open' as const, due: null, closed: null },
  ...change,
});
const goal = (ref: string, change: Partial<Goal> = {}): Goal => ({
  ...{ ref, keyResult: `Goal ${ref}`, type: '', start: 0, target: 10, current: 4, former: [] },
  ...{ changed: null, thirdMeeting: null, confidence: null, formerConfidences: [] },
  ...change,
});
const still = { changed: '2026-08-01', thirdMeeting: '2026-09-02' };
const kinds = (input: Partial<Input>) => brief({ ...nothing, ...input }).map(({ kind }) => kind);

test('P330 there is nothing to say if nothing changed', () => {
  expect(brief(nothing)).toEqual([]);
  const input = {
    actions: [action('a', { due: '2026-10-20' }), action('b', { state: 'dropped', due: '2026-10-01' })],
    goals: [goal('g', { former: [4], changed: '2026-09-30', thirdMeeting: '2026-09-02' })],
    feeling: scale(4),
    started: '2024-03-01',
  };
  expect(brief({ ...nothing, ...input })).toEqual([]);
});

const cases: readonly [string, Partial<Input>, readonly object[]][] = [
  [
    'overdue actions are one line with the one that is overdue for the longest time',
    {
      actions: [
        action('a', { due: '2026-10-13' }),
        action('b', { due: '2026-10-02' }),
        action('c', { due: '2026-10-14' }),
      ],
    },
    [{ kind: 'overdue', ref: 'b', action: 'Action b', since: '2026-10-02', count: 2 }],
  ],
  [
    'actions that were done after the last 1:1 are one line with the last one',
    {
      actions: [
        action('a', { state: 'done', closed: '2026-10-01' }),
        action('b', { state: 'done', closed: '2026-10-14' }),
        action('c', { state: 'done', closed: '2026-09-30' }),
        action('d', { state: 'done' }),
        action('e', { state: 'dropped', closed: '2026-10-02' }),
      ],
    },
    [{ kind: 'done', action: 'Action b', count: 2 }],
  ],
  [
    'talking points are one line with the oldest one',
    { topics: ['Pay', 'Rota'] },
    [{ kind: 'topics', topic: 'Pay', count: 2 }],
  ],
  [
    'a prepared engineer is a line',
    { prepared: { day: '2026-10-13', time: '16:40' } },
    [{ kind: 'prepared', day: '2026-10-13', time: '16:40' }],
  ],
];
test.each(cases)('P332 %s', (_name, input, lines) => {
  expect(brief({ ...nothing, ...input })).toEqual(lines);
});

const moves: readonly [string, Partial<Goal>, object | null][] = [
  ['forward', { former: [2], current: 4 }, { before: 2, after: 4, isBack: false }],
  ['back', { former: [6], current: 4 }, { before: 6, after: 4, isBack: true }],
  [
    'forward if the target is below the start',
    { former: [9], start: 10, target: 3 },
    { before: 9, isBack: false },
  ],
  ['from unreported', { former: [''], current: 4 }, { before: '', after: 4, isBack: false }],
  ['to unreported', { former: [4], current: '' }, { before: 4, after: '', isBack: true }],
  ['not: the same value', { former: [4], current: 4 }, null],
  ['not: the same day', { former: [new Date(0)], current: new Date(0), target: new Date(1) }, null],
  ['not: an error', { former: [4], current: '#REF!' }, null],
  ['not: unknown after the last 1:1', { former: [undefined, 2], current: 4 }, null],
  ['with a text that is not a number', { former: ['soon'], current: 4 }, { before: 'soon', after: 4 }],
];
test.each(moves)('P333 a goal moved %s', (_name, change, line) => {
  const lines = brief({ ...nothing, goals: [goal('g', change)] });
  expect(lines).toEqual(
    line === null ? [] : [expect.objectContaining({ kind: 'moved', ref: 'g', keyResult: 'Goal g', ...line })],
  );
});

test('P333 of many goals that moved, the three largest moves are named and the others counted', () => {
  const goals = [1, 4, 2, 3, 0].map((before) => goal(`g${before}`, { former: [before], current: 5 }));
  expect(
    brief({ ...nothing, goals }).map((line) => (line.kind === 'moved' ? [line.ref, line.others] : line)),
  ).toEqual([
    ['g0', 0],
    ['g1', 0],
    ['g2', 2],
  ]);
});

const stills: readonly [string, Partial<Goal>, boolean][] = [
  ['last changed before the third most recent 1:1', still, true],
  ['as it was after each of them', { ...still, former: [4, 4, undefined] }, true],
  ['unreported', { ...still, current: '' }, true],
  ['not: changed in the sheet since', { ...still, former: [undefined, undefined, 3] }, false],
  ['not: changed on the day of the third', { ...still, changed: '2026-09-02' }, false],
  ['not: finished', { ...still, current: 10 }, false],
  ['not: fewer than three 1:1s', { ...still, thirdMeeting: null }, false],
  ['not: no day is known', { ...still, changed: null }, false],
];
test.each(stills)('P334 a goal did not move: %s', (_name, change, isStill) => {
  const lines = brief({ ...nothing, goals: [goal('g', change)] });
  expect(lines.some(({ kind }) => kind === 'still')).toBe(isStill);
});

test('P334 the goals that did not move are one line with the first one', () => {
  const goals = [goal('g1', still), goal('g2', still)];
  expect(brief({ ...nothing, goals })).toEqual([
    { kind: 'still', ref: 'g1', keyResult: 'Goal g1', count: 2 },
  ]);
});

const answers: readonly [string, 'feeling' | 'workload', ScaleAnswers, object | null][] = [
  ['lower', 'feeling', scale(2), { value: 2, usual: 4, isWorse: true, isPrepared: false }],
  ['higher', 'feeling', scale(5), { value: 5, usual: 4, isWorse: false }],
  ['in the response', 'feeling', scale(2, [4, 4, 4, 4], true), { isPrepared: true }],
  ['median of an even number', 'feeling', scale(2, [1, 3, 4, 5]), { usual: 3.5 }],
  ['more work', 'workload', scale(2, [0, 0, 1, 0]), { value: 2, usual: 0, isWorse: true }],
  ['too little work', 'workload', scale(-1, [0, 0, 0, 0]), { isWorse: true }],
  ['less of too much work', 'workload', scale(0, [2, 2, 2, 1]), { isWorse: false }],
  ['not: close to the usual', 'feeling', scale(3, [4, 3, 4, 3]), null],
  ['not: too few answers', 'feeling', scale(1, [5, 5, 5]), null],
  ['not: no answer', 'feeling', scale(null), null],
  ['of the last twelve', 'feeling', scale(2, [...Array(12).fill(4), ...Array(40).fill(2)]), { usual: 4 }],
];
test.each(answers)('P335 an answer is not as usual: %s', (_name, kind, input, line) => {
  expect(brief({ ...nothing, [kind]: input })).toEqual(
    line === null ? [] : [expect.objectContaining({ kind, ...line })],
  );
});

const anniversaries: readonly [string | null, object | null][] = [
  ['2024-10-10', { years: 2, day: '2026-10-10' }],
  ['2025-10-14', { years: 1, day: '2026-10-14' }],
  ['2020-10-21', { years: 6, day: '2026-10-21' }],
  ['2020-10-22', null],
  ['2020-09-30', null],
  ['2026-10-10', null],
  ['2027-10-10', null],
  [null, null],
];
test.each(anniversaries)('P336 of a start on %s the anniversary is %j', (started, line) => {
  expect(brief({ ...nothing, started })).toEqual(line === null ? [] : [{ kind: 'anniversary', ...line }]);
});

test('P336 an anniversary is found across the end of a year and on 29 February', () => {
  const at = (today: string, since: string, started: string) =>
    brief({ ...nothing, today, since, started }).map((line) => 'day' in line && line.day);
  expect(at('2026-12-29', '2026-12-20', '2020-01-03')).toEqual(['2027-01-03']);
  expect(at('2027-01-05', '2026-12-20', '2020-12-28')).toEqual(['2026-12-28']);
  expect(at('2027-02-27', '2027-02-10', '2024-02-29')).toEqual(['2027-02-28']);
  expect(at('2028-02-27', '2028-02-10', '2024-02-29')).toEqual(['2028-02-29']);
});

test('P331 the most important lines come first, and there are at most seven', () => {
  const input: Partial<Input> = {
    actions: [action('a', { due: '2026-10-02' }), action('b', { state: 'done', closed: '2026-10-02' })],
    goals: [goal('on', { former: [2] }), goal('back', { former: [6] }), goal('still', still)],
    feeling: scale(2),
    workload: scale(0, [2, 2, 2, 2]),
    prepared: { day: '2026-10-13', time: '16:40' },
    topics: ['Pay'],
    started: '2020-10-14',
  };
  expect(kinds(input)).toEqual(['feeling', 'overdue', 'moved', 'still', 'prepared', 'anniversary', 'moved']);
  const fallen = goal('fallen', { confidence: 4, formerConfidences: [8] });
  expect(kinds({ ...input, goals: [fallen, ...(input.goals ?? [])] }).slice(0, 4)).toEqual([
    ...['feeling', 'overdue', 'moved', 'confidence'],
  ]);
  expect(kinds({ ...input, goals: [], prepared: null, started: null })).toEqual([
    ...['feeling', 'overdue', 'done', 'workload', 'topics'],
  ]);
  expect(brief({ ...nothing, ...input })).toEqual(brief({ ...nothing, ...input }));
});
