import { shownMoves, shownStatus, wordsOf } from '../../../src/pages/report/report-formats';
import { type ReportModel, reportModel } from '../../../src/pages/report/report-model';
import type { ReportState } from '../../../src/pages/report/report-state';
import { localize } from '../../../src/pages/shell/page-context';
import { action, met, move, reportGoal, reportState, reportView } from '../../support/pages/reported';

const localization = localize('en');

function model(
  source: Parameters<typeof reportState>[0] = {},
  change: Partial<ReportState> = {},
): ReportModel {
  const made = reportModel(reportState(source, change));
  if (made === null) throw new Error('There is no report.');
  return made;
}
const statusIn = (goal: Parameters<typeof reportGoal>[0], log = reportView().source?.log) =>
  model({ goals: [reportGoal(goal)], ...(log && { log }) }).keyResults.map((one) => [
    one.progress,
    one.status,
  ])[0];

test('R7 the report contains the 1:1s of the period, including its first and its last day', () => {
  expect(model().meetings.map(({ date }) => date)).toEqual(['2026-07-01', '2026-11-23']);
  const days = { period: 'days', days: { from: '2026-06-30', to: '2026-06-30' } } as const;
  expect(model({}, days).meetings.map(({ date }) => date)).toEqual(['2026-06-30']);
});

test('R7 the answers of a 1:1 have short headings, and added questions their full text', () => {
  expect(wordsOf(met('2026-07-01'), localization)).toEqual([
    { question: 'Feeling', words: 'SECRET feeling' },
    { question: 'Blockers', words: 'SECRET blocker' },
    { question: 'SECRET question', words: '3 SECRET answer' },
    { question: 'SECRET once', words: 'SECRET too' },
    { question: 'Notes', words: 'SECRET notes' },
  ]);
});

test('R8 without notes, no text from a 1:1 and no action item remains, but the figures do', () => {
  const { source: _source, ...shown } = model({}, { isWithoutNotes: true });
  expect(JSON.stringify(model())).toContain('SECRET');
  expect(JSON.stringify(shown)).not.toContain('SECRET');
  expect(shown.meetings.map(({ score, answers }) => [score, answers.map(({ value }) => value)])).toEqual([
    [0.5, [4, -1]],
    [0.5, [4, -1]],
  ]);
  expect([shown.actions.done.length, shown.actions.open.length]).toEqual([1, 1]);
});

test('R8 the manager’s summary remains without notes', () => {
  const change = { isWithoutNotes: true, summaries: { 'dewi-1': 'Grew a lot.', 'arif-1': 'Others.' } };
  expect(model({}, change).summary).toBe('Grew a lot.');
});

test('R12 progress is that of the last value in the period, from start to target and up to the cap', () => {
  expect(statusIn({})).toEqual([0.5, 'Behind']);
  const beyond = [move(1, '2026-11-02', '', 2)];
  expect(statusIn({}, beyond)).toEqual([1, 'Done']);
  const [{ progress }] = model({ cap: 1.5, log: beyond }).keyResults;
  expect(progress).toBe(1.2);
});

test('R12 dates and texts are measured as on the Goals tab', () => {
  const day = (text: string) => ({ day: text });
  const dated = { type: 'metric', start: day('2026-10-01'), target: day('2026-12-30') } as const;
  expect(statusIn(dated, [move(1, '2026-11-02', '', day('2026-11-15'))])?.[0]).toBe(0.5);
  expect(statusIn({ type: 'binary', target: '' }, [move(1, '2026-11-02', '', 'yes')])).toEqual([1, 'Done']);
});

test('R12 the status is that of the last day of the period, or of today if that is earlier', () => {
  expect(statusIn({ due: '2026-11-01' })).toEqual([0.5, 'At risk']);
  const days = { period: 'days', days: { from: '2026-10-01', to: '2026-10-31' } } as const;
  const [then] = model({ goals: [reportGoal({ due: '2026-11-01' })] }, days).keyResults;
  expect([then.progress, then.status]).toEqual([0, 'At risk']);
});

test('R12 a goal that is unreported or cannot be scored says so and has no status', () => {
  expect(statusIn({}, [])).toEqual([null, null]);
  expect(statusIn({ target: 14 })).toEqual(['flawed', null]);
});

test('R13 a closed key result shows when it was closed, and a deleted one that it was deleted', () => {
  const one = (goal: Parameters<typeof reportGoal>[0]) => {
    const made = model({ goals: [reportGoal(goal)] });
    return shownStatus(made.keyResults[0], made.end, localization);
  };
  expect(one({ closed: '2026-11-20' })).toBe('closed 20 Nov 2026');
  expect(one({ closed: '2026-11-20', target: 9 })).toBe('Done, closed 20 Nov 2026');
  expect(one({ closed: '' })).toBe('Closed');
  expect(one({ closed: '', isGone: true })).toBe('no longer on the tab Goals');
  expect(one({ closed: '2026-12-31' })).toBe('Behind');
});

test('R9 each change is shown with its day and its value', () => {
  const made = model({ goals: [reportGoal({ isUnlogged: true, current: 8.5 })] });
  expect(shownMoves(made.keyResults[0], made, localization)).toBe(
    '14 (5 Oct), 9 (2 Nov), 8.5 (since the last 1:1)',
  );
  const long = model({}, { period: 'days', days: { from: '2025-10-01', to: '2026-12-31' } });
  expect(shownMoves(long.keyResults[0], long, localization)).toBe('14 (5 Oct 2026), 9 (2 Nov 2026)');
});

test('R26 percentages are shown as percentages, with their decimals', () => {
  const made = model({
    goals: [reportGoal({ isPercent: true })],
    log: [move(1, '2026-10-05', '', 0.9961), move(2, '2026-11-02', 0.9961, '')],
  });
  expect(shownMoves(made.keyResults[0], made, localization)).toBe(
    '99.61\u00a0% (5 Oct), not reported (2 Nov)',
  );
});

test('R14 action items are those of the period', () => {
  const actions = [action({ opened: '2027-01-01' }), action({ state: 'done', closed: '2026-05-01' })];
  const made = model({ actions: [...actions, action()] });
  expect([made.actions.done.length, made.actions.open.length]).toEqual([0, 1]);
});
