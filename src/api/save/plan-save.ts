import type { Conflict } from '../../contract/row-edit';
import { goalValuesText } from '../../domain/brief/goal-values';
import type { Day } from '../../domain/cells/day';
import { refuseEmptyForm } from '../../domain/meetings/meeting-form';
import { plannedRows } from '../../workbook/grid/row-plan';
import type { Row } from '../../workbook/grid/table';
import type { GoalLog } from '../../workbook/records/goal-log';
import { confidenceOf, type Goal, type GoalRows, goalOf, ownGoals } from '../../workbook/records/goals';
import { type MeetingRows, meetingsOf } from '../../workbook/records/meetings';
import type { PlannedColumn } from '../../workbook/records/question-columns';
import type { Settings } from '../../workbook/records/settings';
import { toCellValue } from '../cell-values';
import { figuresNow } from '../views/form-view';
import { planColumns, withPlanned } from './answer-columns';
import { ChangedMeanwhile } from './changed-meanwhile';
import type { OwnPlans, OwnRows } from './own-tables';
import { type MeetingPlan, planMeeting } from './plan-meeting';
import { planQuality } from './plan-quality';
import { planRows } from './plan-rows';
import type { SaveInput } from './read-save';
import type { Days } from './save-context';

/** What a save is planned from, without a workbook. */
export interface PlanInput
  extends Pick<SaveInput, 'filled' | 'seen' | 'edits' | 'additions' | 'engineer' | 'by'> {
  readonly settings: Pick<Settings, 'questions' | 'cap' | 'capFlaw' | 'goalChecks'>;
  readonly tables: OwnRows;
  readonly log: Pick<GoalLog, 'logged'>;
}

/** Everything that a save is going to write, in terms of the rows that were read. */
export interface SavePlan {
  /** Columns for first answers to questions of the team's own; usually none. */
  readonly columns: readonly PlannedColumn[];
  /** The 1:1s that were read, with the planned columns. */
  readonly meetings: MeetingRows;
  readonly meeting: MeetingPlan;
  readonly rows: OwnPlans;
  readonly score: number | null;
  readonly coverage: number | null;
}

/**
 * Plans a save from the form and the tables as they were read. Throws `ChangedMeanwhile` with every conflict if somebody else
 * changed what the form changes (M120), and `Refusal` if the form holds nothing to save (M11).
 */
export function planSave(days: Days, today: Day, input: PlanInput): SavePlan {
  const { filled, seen, edits, additions, settings, engineer, by, tables, log } = input;
  const columns = planColumns(tables.meetings, settings.questions, filled.answers);
  const meetings = withPlanned(tables.meetings, columns);
  const context = {
    engineer,
    day: days.toDate(filled.date),
    today: days.toDate(today),
    by,
    cycle: ownGoals(tables.goals.goals, engineer.name).pop()?.cycle ?? '',
  };
  const { plans, conflicts } = planRows(days, tables, edits, additions, context);
  const goalRows = plannedRows(tables.goals, plans.goals);
  const goals = ownGoals(goalRows.map(goalOf), engineer.name);
  const { score, coverage } = figuresNow(tables, settings, goals);
  const meeting = planMeeting(days, today, meetings, settings, {
    filled,
    seen,
    figures: {
      score: score ?? '',
      coverage: coverage ?? '',
      manager: by,
      // Older workbooks have no such column until Set up adds it.
      ...(meetings.tab.columns.has('goal-values') && {
        'goal-values': valuesOf(days, tables.goals, goalRows, goals),
      }),
    },
    movesGoals: plans.goals.length > 0,
  });
  refuseConflicts([...meeting.conflicts, ...conflicts]);
  if (meeting.row1 === null && isEmpty(edits) && isEmpty(additions)) refuseEmptyForm();
  const quality = planQuality(days, tables.goals, plans.goals, engineer, {
    today,
    settings,
    log,
    panel: tables.meetings,
    meetings: meetingsOf(plannedRows(meetings, meeting.rows)),
  });
  const rows = { meetings: meeting.rows, ...plans, goals: quality };
  return { columns, meetings, meeting, rows, score, coverage };
}

function valuesOf(
  days: Days,
  { tab }: GoalRows,
  rows: readonly Row<'goals'>[],
  goals: readonly Goal[],
): string {
  const byRow = new Map(rows.map((row) => [row.row1, confidenceOf(tab, row)]));
  const stored = goals.map(({ id, current, row1 }) => ({
    id,
    current: toCellValue(days, current),
    confidence: toCellValue(days, byRow.get(row1) ?? ''),
  }));
  return goalValuesText(stored);
}

function refuseConflicts(conflicts: readonly Conflict[]): void {
  if (conflicts.length > 0) throw new ChangedMeanwhile(conflicts);
}

const isEmpty = (byTable: Readonly<Record<string, readonly unknown[]>>) =>
  Object.values(byTable).every((rows) => rows.length === 0);
