import { actionsIn, type TimedAction } from '../../../src/domain/report/report-action-items';

interface Named extends TimedAction {
  readonly name: string;
}
const action = (name: string, change: Partial<TimedAction>): Named => ({
  ...{ name, state: 'open', opened: '2026-08-01', due: null, closed: null },
  ...change,
});
const period = { from: '2026-07-01', to: '2026-09-30' };
const sorted = (actions: Named[], today = '2026-11-25') => {
  const { done, open, overdue, dropped } = actionsIn(actions, period, today);
  const names = (list: readonly Named[]) => list.map(({ name }) => name);
  return { done: names(done), open: names(open), overdue, dropped };
};

test('R14 action items count as done on the day on which they were closed, the earliest first', () => {
  const done = { state: 'done' } as const;
  expect(
    sorted([
      action('last', { ...done, closed: '2026-09-30' }),
      action('first', { ...done, closed: '2026-07-01' }),
      action('before', { ...done, closed: '2026-06-30' }),
      action('by its due day', { ...done, due: '2026-08-08' }),
      action('by its first day', { ...done, opened: '2026-09-01' }),
    ]),
  ).toMatchObject({ done: ['first', 'by its due day', 'by its first day', 'last'], open: [] });
});

test('R14 action items that were open on the last day of the period are open, the earliest due first', () => {
  expect(
    sorted([
      action('without a due day', {}),
      action('closed later', { state: 'done', due: '2026-08-01', closed: '2026-10-02' }),
      action('due later', { due: '2026-12-01' }),
      action('agreed on later', { opened: '2026-10-01' }),
      action('of unknown age', { opened: null, due: '2026-09-30' }),
    ]),
  ).toEqual({
    done: [],
    open: ['closed later', 'of unknown age', 'due later', 'without a due day'],
    overdue: 1,
    dropped: 0,
  });
});

test('R14 in a period that is not over, action items are overdue as of today', () => {
  const actions = [action('late', { due: '2026-08-09' }), action('today', { due: '2026-08-10' })];
  expect(sorted(actions, '2026-08-10').overdue).toBe(1);
  expect(sorted(actions).overdue).toBe(2);
});

test('R14 dropped action items are counted, and are neither done nor open', () => {
  const dropped = action('dropped', { state: 'dropped', closed: '2026-08-20' });
  expect(sorted([dropped])).toEqual({ done: [], open: [], overdue: 0, dropped: 1 });
});
