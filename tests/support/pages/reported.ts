import type { MeetingView } from '../../../src/contract/meeting-form';
import type {
  ReportAction,
  ReportGoal,
  ReportMove,
  ReportSource,
  ReportView,
} from '../../../src/contract/report';
import { emptyReport, type ReportState } from '../../../src/pages/report/report-state';

export const today = '2026-11-25';

/** A 1:1 with words in every place that takes some. */
export function met(date: string, change: Partial<MeetingView> = {}): MeetingView {
  return {
    id: `meeting-${date}`,
    row: Number(date.replace(/-/g, '')),
    date,
    answers: [
      { questionId: 'feeling', question: 'How are you feeling?', value: 4, text: 'SECRET feeling' },
      { questionId: 'workload', question: 'How much is it?', value: -1, text: '' },
      { questionId: 'blockers', question: 'What blocks?', value: null, text: 'SECRET blocker' },
      { questionId: 'q-abcd', question: 'SECRET question', value: 3, text: 'SECRET answer' },
    ],
    further: [{ question: 'SECRET once', text: 'SECRET too' }],
    notes: 'SECRET notes',
    nextDate: null,
    score: 0.5,
    coverage: 0.8,
    manager: '',
    ...change,
  };
}

export function reportGoal(change: Partial<ReportGoal> = {}): ReportGoal {
  return {
    ...{ id: 'g1', objective: 'Project Delivery', keyResult: 'Lead time', cycle: '2026 Q4', type: 'metric' },
    ...{ start: 14, target: 4, current: 9, from: '2026-10-01', due: '2026-12-31', closed: null },
    ...{ isUnlogged: false, isPercent: false, isGone: false },
    ...change,
  };
}

export function move(entry: number, day: string, before: ReportMove['before'], after: ReportMove['after']) {
  return { goalId: 'g1', entry, day, before, after };
}

export const action = (change: Partial<ReportAction> = {}): ReportAction => ({
  ...{ action: 'SECRET action', owner: 'Maya', state: 'open', opened: '2026-08-01' },
  ...{ due: '2026-12-01', closed: null },
  ...change,
});

export function reportView(change: Partial<ReportSource> = {}): ReportView {
  const source: ReportSource = {
    ...{ id: 'dewi-1', name: 'Dewi', role: 'Senior engineer', team: 'Payments', manager: 'Maya' },
    meetings: [met('2026-06-30'), met('2026-07-01'), met('2026-11-23')],
    feeling: { lowest: 1, highest: 5 },
    workload: { lowest: -2, highest: 2 },
    goals: [reportGoal()],
    log: [move(1, '2026-10-05', '', 14), move(2, '2026-11-02', 14, 9)],
    actions: [action(), action({ state: 'done', closed: '2026-08-08' })],
    wins: [],
    confidences: [],
    cap: 1,
    ...change,
  };
  const engineers = [
    { id: 'dewi-1', name: 'Dewi', team: 'Payments', hasLeft: false },
    { id: 'arif-1', name: 'Arif', team: 'Payments', hasLeft: true },
  ];
  return { today, locale: 'en_GB', engineers, source };
}

/** The page once it has read. */
export function reportState(
  source: Partial<ReportSource> = {},
  change: Partial<ReportState> = {},
): ReportState {
  return { ...emptyReport, view: reportView(source), engineerId: 'dewi-1', waiting: null, ...change };
}
