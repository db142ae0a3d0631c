import type { GoalsView, GoalView } from '../../contract/goals-view';
import type { ActionView, TalkingPointView } from '../../contract/meeting-form';
import type { Day } from '../../contract/outcome';
import type { CellValue } from '../../contract/row-edit';
import { isDate, isFlaw, readCellNumber } from '../../domain/cells/cell-number';
import { dayNumber } from '../../domain/cells/day';
import type { ObjectiveWeight } from '../../domain/goals/objective-scores';
import { saysStoodStill } from '../../domain/goals/quality-text';
import { isDueAgain } from '../../domain/meetings/recurring-point';
import type { Row, TableRows } from '../../workbook/grid/table';
import type { Workbook } from '../../workbook/grid/workbook';
import { isOpenActionItem } from '../../workbook/records/action-items';
import type { Engineer } from '../../workbook/records/engineers';
import type { GoalFormats } from '../../workbook/records/goal-formats';
import { confidenceOf, goalOf, ownGoals, qualityOf } from '../../workbook/records/goals';
import type { Settings } from '../../workbook/records/settings';
import { isOpenTalkingPoint, recurrenceOf } from '../../workbook/records/talking-points';
import { toCellValue } from '../cell-values';
import { idOf, ofEngineer, refsOf } from '../save/own-tables';

/** The engineer's open action items, the earliest due date first and those without one last (M118). */
export function actionsView(
  workbook: Workbook,
  rows: readonly Row<'actions'>[],
  engineer: Engineer,
): ActionView[] {
  const refs = refsOf(rows, idOf);
  return ofEngineer(rows, engineer)
    .filter(isOpenActionItem)
    .map((row) => ({
      ref: refs.get(row.row1) ?? '',
      action: String(row.cell('action')),
      owner: row.text('owner'),
      due: toCellValue(workbook, row.cell('due')),
      status: row.text('status'),
    }))
    .sort((one, other) => order(one.due) - order(other.due));
}

/** When the form is shown: recurring talking points depend on it. */
export interface PointDays {
  readonly today: Day;
  /** The days of the engineer's 1:1s, as numbers since 1970-01-01. */
  readonly meetingDays: readonly number[];
}

/** The engineer's talking points that are not discussed yet or due again, in the order of their rows (M118, M405). */
export function talkingPointsView(
  workbook: Workbook,
  { tab, rows }: Pick<TableRows<'talking-points'>, 'tab' | 'rows'>,
  engineer: Engineer,
  { today, meetingDays }: PointDays,
): TalkingPointView[] {
  const refs = refsOf(rows, idOf);
  return ofEngineer(rows, engineer).flatMap((row) => {
    const every = recurrenceOf(tab, row);
    const discussed = row.cell('discussed');
    const day = isDate(discussed) ? dayNumber(workbook.toDay(discussed)) : null;
    const isAgain = row.text('topic') !== '' && isDueAgain(every, day, meetingDays, dayNumber(today) ?? 0);
    if (!isOpenTalkingPoint(row) && !isAgain) return [];
    const point = {
      ref: refs.get(row.row1) ?? '',
      topic: String(row.cell('topic')),
      addedBy: row.text('by'),
      added: toCellValue(workbook, row.cell('added')),
    };
    return [
      every === null ? point : { ...point, repeats: { every, discussed: toCellValue(workbook, discussed) } },
    ];
  });
}

/** The engineer's open key results, with the weights and the cap of their score and the checks that are on (M118, M395). */
export function goalsView(
  workbook: Workbook,
  { tab, rows, formats }: Pick<TableRows<'goals'>, 'tab' | 'rows'> & { readonly formats: GoalFormats },
  engineer: Engineer,
  objectiveWeights: readonly ObjectiveWeight[],
  { cap, capFlaw, goalChecks }: Pick<Settings, 'cap' | 'capFlaw' | 'goalChecks'>,
): GoalsView {
  const refs = refsOf(rows, idOf);
  const open = new Set(ownGoals(rows.map(goalOf), engineer.name).map(({ row1 }) => row1));
  const keyResults = rows
    .filter(({ row1 }) => open.has(row1))
    .map((row): GoalView => {
      const value = (column: Parameters<typeof row.cell>[0]): CellValue =>
        toCellValue(workbook, row.cell(column));
      const { percents } = formats(row.row1);
      return {
        ref: refs.get(row.row1) ?? '',
        objective: row.text('objective'),
        keyResult: String(row.cell('key-result')),
        type: value('type'),
        weight: value('weight'),
        start: value('start'),
        target: value('target'),
        current: value('current'),
        confidence: toCellValue(workbook, confidenceOf(tab, row)),
        from: value('from'),
        due: value('due'),
        ...(saysStoodStill(qualityOf(tab, row)) && { stoodStill: true as const }),
        ...(percents.length > 0 && { percents }),
      };
    });
  const hasConfidence = tab.columns.has('confidence');
  return {
    keyResults,
    objectiveWeights,
    cap,
    ...(capFlaw && { capFlaw }),
    checks: goalChecks,
    hasConfidence,
  };
}

/** A number that sorts by day; a value that is not a day comes last. */
function order(due: CellValue): number {
  if (typeof due === 'object') return Number(due.day.replace(/-/g, ''));
  const read = readCellNumber(due);
  return isFlaw(read) || read === null ? Number.MAX_SAFE_INTEGER : read;
}
