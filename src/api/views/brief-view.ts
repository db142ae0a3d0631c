import type { BriefView } from '../../contract/brief';
import type { PreparedView } from '../../contract/prepared';
import { brief } from '../../domain/brief/brief';
import type { GoalConfidences } from '../../domain/brief/fallen-confidence';
import type { BriefGoal } from '../../domain/brief/goal-moves';
import { readGoalConfidences, readGoalValues } from '../../domain/brief/goal-values';
import type { ScaleAnswers } from '../../domain/brief/unusual-answer';
import { readConfidence } from '../../domain/goals/confidence';
import { plannedRows } from '../../workbook/grid/row-plan';
import type { Row, SheetValue } from '../../workbook/grid/table';
import { endedStates } from '../../workbook/records/action-items';
import type { Engineer } from '../../workbook/records/engineers';
import { confidenceOf, type Goal, goalOf, ownGoals } from '../../workbook/records/goals';
import { answerIn, latestFirst, type MeetingDays } from '../../workbook/records/meetings';
import { dayOfDate, toCellValue, toSheetValue } from '../cell-values';
import type { RequestContext } from '../endpoint';
import { idOf, type OwnPlans, type OwnRows, ofEngineer, refsOf } from '../save/own-tables';

interface BriefSource {
  readonly engineer: Engineer;
  readonly tables: OwnRows;
  readonly plans: OwnPlans;
  /** The 1:1s with the engineer, planned ones included. */
  readonly meetings: readonly MeetingDays[];
  readonly prepared: PreparedView | null;
  /** The open talking points. */
  readonly topics: readonly string[];
}

type Workbook = RequestContext['workbook'];

/** What changed since the last 1:1 before today, from what the form reads anyway; null before the first one (P330). */
export function briefView({ workbook, today }: RequestContext, source: BriefSource): BriefView | null {
  const { engineer, prepared, topics } = source;
  const earlier = latestFirst(source.meetings.filter(({ date }) => workbook.toDay(date) < today));
  const [last] = earlier;
  if (last === undefined) return null;
  const since = workbook.toDay(last.date);
  const lines = brief<SheetValue>({
    today,
    since,
    actions: briefActions(workbook, source),
    goals: briefGoals(workbook, source, earlier.slice(0, 3)),
    feeling: scaleAnswers('feeling', source, earlier),
    workload: scaleAnswers('workload', source, earlier),
    prepared,
    topics,
    started: engineer.started && workbook.toDay(engineer.started),
  });
  return {
    since,
    lines: lines.map((line) =>
      line.kind === 'moved'
        ? { ...line, before: toCellValue(workbook, line.before), after: toCellValue(workbook, line.after) }
        : line,
    ),
  };
}

function briefActions(workbook: Workbook, { engineer, tables: { actions }, plans }: BriefSource) {
  const rows = plannedRows(actions, plans.actions);
  const refs = refsOf(rows, idOf);
  const hasClosed = actions.tab.columns.has('closed');
  return ofEngineer(rows, engineer)
    .filter((row) => row.text('action') !== '')
    .map((row) => ({
      ref: refs.get(row.row1) ?? '',
      action: row.text('action'),
      state: stateOf(row),
      due: dayOfDate(workbook, row.cell('due')),
      closed: hasClosed ? dayOfDate(workbook, row.cell('closed')) : null,
    }));
}

function stateOf(row: Row<'actions'>): 'open' | 'done' | 'dropped' {
  const status = row.text('status').toLowerCase();
  if (!endedStates.includes(status)) return 'open';
  return status === 'done' ? 'done' : 'dropped';
}

function briefGoals(
  workbook: Workbook,
  { engineer, tables: { goals, meetings }, plans }: BriefSource,
  lastThree: readonly MeetingDays[],
): (BriefGoal<SheetValue> & GoalConfidences)[] {
  const rows = plannedRows(goals, plans.goals);
  const refs = refsOf(rows, idOf);
  const hasValues = meetings.tab.columns.has('goal-values');
  const texts = lastThree.map(({ cells }) => (hasValues ? cells.text('goal-values') : ''));
  const values = texts.map(readGoalValues);
  const confidences = texts.map(readGoalConfidences);
  const now = new Map(rows.map((row) => [row.row1, readConfidence(confidenceOf(goals.tab, row))]));
  const third = lastThree[2];
  return ownGoals(rows.map(goalOf), engineer.name).map((goal) => ({
    ref: refs.get(goal.row1) ?? '',
    keyResult: goal.keyResult,
    type: goal.type,
    start: goal.start,
    target: goal.target,
    current: goal.current,
    former: values.map((of) => {
      const value = of.get(goal.id);
      return value === undefined ? undefined : toSheetValue(workbook, value);
    }),
    confidence: now.get(goal.row1) ?? null,
    formerConfidences: confidences.map((of) => of.get(goal.id) ?? null),
    changed: changedOn(workbook, goal),
    thirdMeeting: third === undefined ? null : workbook.toDay(third.date),
  }));
}

function changedOn(workbook: Workbook, { updated, from }: Goal): string | null {
  return dayOfDate(workbook, updated) ?? dayOfDate(workbook, from);
}

/** The answer in the response counts as the newest one, and that of the last 1:1 then as one before it. */
function scaleAnswers(
  questionId: 'feeling' | 'workload',
  { tables: { meetings }, prepared }: BriefSource,
  earlier: readonly MeetingDays[],
): ScaleAnswers {
  const value = prepared?.answers.find((answer) => answer.questionId === questionId)?.value ?? null;
  if (!meetings.tab.columns.has(questionId)) return { earlier: [], newest: null, isPrepared: false };
  const given = earlier.map(({ cells }) => answerIn(meetings.tab, cells, questionId).value);
  const known = (some: readonly (number | null)[]) => some.filter((one): one is number => one !== null);
  if (value !== null) return { earlier: known(given), newest: value, isPrepared: true };
  return { earlier: known(given.slice(1)), newest: given[0] ?? null, isPrepared: false };
}
