import type { MeetingView } from '../../contract/meeting-form';
import type { Day } from '../../contract/outcome';
import type { ReportAction, ReportGoal, ReportSource, ReportWin } from '../../contract/report';
import type { CellValue } from '../../contract/row-edit';
import { type CellNumber, isFlaw } from '../../domain/cells/cell-number';
import { dayNumber } from '../../domain/cells/day';
import { cappedProgress, rawProgress } from '../../domain/goals/goal-progress';
import { type GoalStatus, goalStatus } from '../../domain/goals/goal-status';
import { Refusal } from '../../domain/refusal';
import { type GoalHistory, goalHistory } from '../../domain/report/growth-report';
import { type ActionsIn, actionsIn } from '../../domain/report/report-action-items';
import { periodByName, type ReportPeriod, readPeriod } from '../../domain/report/report-period';
import { sheetCell } from '../shell/sheet-cell';
import { type ConfidencePoint, confidencePoints } from './confidence-points';
import { type ReportState, shownSource } from './report-state';

/** The content of a report: everything in its period, without what the choices leave out. */
export interface ReportModel {
  readonly source: ReportSource;
  readonly today: Day;
  readonly period: ReportPeriod;
  /** The last day of the period, or today if that is earlier. */
  readonly end: Day;
  readonly isWithoutNotes: boolean;
  readonly meetings: readonly MeetingView[];
  readonly keyResults: readonly ReportedKeyResult[];
  readonly actions: ActionsIn<ReportAction>;
  readonly wins: readonly ReportWin[];
  /** The manager's summary as typed. */
  readonly summary: string;
}

export interface ReportedKeyResult {
  readonly goal: ReportGoal;
  readonly story: GoalHistory<CellValue>;
  /** At the end of the period, limited to the cap; null if unreported, 'flawed' if it cannot be scored. */
  readonly progress: number | null | 'flawed';
  /** Null if it cannot be determined. */
  readonly status: GoalStatus | 'Closed' | null;
  /** With each 1:1 of the period; [] if no confidence was stored. */
  readonly confidences: readonly ConfidencePoint[];
}

/** Null if no engineer is chosen, nothing is read yet, or the days are not a valid period. */
export function reportModel(state: ReportState): ReportModel | null {
  const source = shownSource(state);
  const { view, isWithoutNotes, summaries } = state;
  if (source === null || view === null || periodFlaw(state, view.today) !== null) return null;
  const { today } = view;
  const period = shownPeriod(state, today);
  const [end = today] = [today, period.to].sort();
  const meetings = source.meetings.filter(({ date }) => date >= period.from && date <= period.to);
  return {
    ...{ source, today, period, end, isWithoutNotes },
    meetings: isWithoutNotes ? meetings.map(withoutWords) : meetings,
    keyResults: keyResultsOf(source, period, today, end),
    actions: actionsIn(isWithoutNotes ? source.actions.map(untitled) : source.actions, period, today),
    wins: winsIn(isWithoutNotes ? source.wins.map(untold) : source.wins, period, today),
    summary: summaries[source.id] ?? '',
  };
}

/** The days of the chosen period; custom days as typed. */
export function shownPeriod(
  { period, days }: Pick<ReportState, 'period' | 'days'>,
  today: Day,
): ReportPeriod {
  if (period !== 'days') return periodByName(period, today);
  return { from: days.from ?? '', to: days.to ?? '' };
}

/** The reason why the days are not a valid period; null if they are. */
export function periodFlaw(state: Pick<ReportState, 'period' | 'days'>, today: Day): Refusal | null {
  try {
    readPeriod(shownPeriod(state, today));
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Keeps only the numbers of the two questions that have a chart. */
function withoutWords(meeting: MeetingView): MeetingView {
  const drawn = ['feeling', 'workload'];
  const answers = meeting.answers
    .filter(({ questionId, value }) => drawn.includes(questionId) && value !== null)
    .map((answer) => ({ ...answer, question: '', text: '' }));
  return { ...meeting, answers, further: [], notes: '' };
}

/** Action items are only counted, so their text is removed. */
function untitled(action: ReportAction): ReportAction {
  return { ...action, action: '', owner: '' };
}

/** Wins are only counted, so their text is removed. */
function untold(win: ReportWin): ReportWin {
  return { ...win, win: '' };
}

/** A win without a day counts in a period that contains today. */
function winsIn(wins: readonly ReportWin[], { from, to }: ReportPeriod, today: Day): ReportWin[] {
  return wins.filter(({ day }) => (day ?? today) >= from && (day ?? today) <= to);
}

function keyResultsOf(source: ReportSource, period: ReportPeriod, today: Day, end: Day): ReportedKeyResult[] {
  return source.goals.flatMap((goal) => {
    const story = goalHistory(goal, source.log, period, today);
    if (story === null) return [];
    const raw = story.last === null || goal.isGone ? null : rawProgress(cellsOf(goal, story.last));
    const progress = progressOf(raw, source);
    const confidences = confidencePoints(goal, source, period);
    return [{ goal, story, progress, status: statusOf(goal, progress, end), confidences }];
  });
}

function progressOf(
  raw: CellNumber,
  { cap, isUnscored }: Pick<ReportSource, 'cap' | 'isUnscored'>,
): ReportedKeyResult['progress'] {
  if (raw === null) return null;
  return isUnscored || isFlaw(raw) ? 'flawed' : cappedProgress(raw, cap);
}

function cellsOf({ type, start, target }: ReportGoal, current: CellValue) {
  return { type, start: sheetCell(start), target: sheetCell(target), current: sheetCell(current) };
}

function statusOf(
  goal: ReportGoal,
  progress: ReportedKeyResult['progress'],
  end: Day,
): ReportedKeyResult['status'] {
  const period = { startDay: dayNumber(goal.from), dueDay: dayNumber(goal.due) };
  const status = goalStatus(progress === 'flawed' ? null : progress, period, dayNumber(end) ?? 0);
  if (status === 'Done') return status;
  if (goal.closed !== null && goal.closed <= end) return goal.isGone ? null : 'Closed';
  return typeof status === 'string' ? status : null;
}
