import type { PercentColumn } from '../../domain/goals/percent-goal';
import { ensureRowsOf, plannedRows, writePlan, writePlannedRows } from '../../workbook/grid/row-plan';
import { logCorrections } from '../../workbook/records/changes';
import type { GoalFormats } from '../../workbook/records/goal-formats';
import { logGoals } from '../../workbook/records/goal-log';
import { ensureGoalIds, type Goal, goalOf, ownGoals } from '../../workbook/records/goals';
import { formatPercents } from '../../workbook/records/percent-formats';
import type { RequestContext } from '../endpoint';
import { addColumns } from './answer-columns';
import { correctionsIn } from './corrections';
import type { OwnPlans } from './own-tables';
import type { SavePlan } from './plan-save';
import type { SaveInput } from './read-save';

/** What was written beyond the plan. */
export interface Written {
  /** The plan with the IDs that goals typed by hand were given. */
  readonly rows: OwnPlans;
  /** The engineer's open goals as they are now. */
  readonly goals: readonly Goal[];
  /** How the tab Goals shows them now. */
  readonly formats: GoalFormats;
  /** As in the undo. */
  readonly formatted: readonly PercentColumn[];
}

/**
 * Writes a planned save. Because of this order, saving again completes an interrupted save: rows are found by their IDs, and the
 * goal log is compared with the values. What was written before a failure is rolled back.
 */
export function writeSave(context: RequestContext, input: SaveInput, plan: SavePlan): Written {
  const { filled, settings, engineer, by, tables, log, tags } = input;
  addColumns(context, tags, tables.meetings.tab, plan.columns, settings);

  const ids = ensureGoalIds(context.workbook, tables.goals);
  const given = ids.filter(({ id, row1 }) => tables.goals.at(row1, 'id') !== id);
  // Rows are added ahead of need only if nothing else has to be: otherwise everything rare could fall into one save (M44).
  writePlan({ read: tables.meetings, rows: plan.rows.meetings }, given.length === 0 ? 2 : 0);
  const { formats, formatted } = writeGoals(context, input, plan);
  writePlan({ read: tables.actions, rows: plan.rows.actions });
  writePlan({ read: tables['talking-points'], rows: plan.rows['talking-points'] });
  if (tables.wins) writePlan({ read: tables.wins, rows: plan.rows.wins });

  const goalIds = given.map(({ id, row1 }) => ({
    table: 'goals' as const,
    row1,
    id,
    before: { id: '' },
    after: { id },
  }));
  const rows = { ...plan.rows, goals: [...plan.rows.goals, ...goalIds] };
  const goals = ownGoals(plannedRows(tables.goals, rows.goals).map(goalOf), engineer.name);
  const date = context.workbook.toDate(filled.date);
  const meetingId = plan.meeting.row1 === null ? '' : filled.meetingId;
  const entry = { date, engineer: engineer.name, by, meetingId };
  logGoals(log, goals, { ...entry, formats }, context, given.length > 0 ? 0 : 50);
  const corrections = correctionsIn(context.workbook, tables.meetings, settings, plan.meeting.corrections);
  logCorrections(tags, corrections, { when: context.now, ...entry });
  return { rows, goals, formats, formatted };
}

/** Writes the goals, the new ones that were typed as percentages with such formats, which are there before the numbers (M484). */
function writeGoals(context: RequestContext, { tables, additions, formats }: SaveInput, plan: SavePlan) {
  const { goals: read } = tables;
  const { goals: rows } = plan.rows;
  const percents = new Map(additions.goals.map((one) => [one.id, one.percents ?? []]));
  const typed = rows.flatMap(({ row1, id, before, after }) => {
    const columns = before.engineer === '' ? (percents.get(id) ?? []) : [];
    return columns.length > 0 ? [{ row1, cells: after, percents: columns }] : [];
  });
  // Rows are formatted before they are written, so they have to be there.
  ensureRowsOf({ read, rows });
  const done = formatPercents(read, typed, formats, context);
  writePlannedRows(read.tab, rows);
  return done;
}
