import type { ActionView, GoalsView, GoalView, TalkingPointView } from '../../contract/meeting-form';
import type { CellValue } from '../../contract/row-edit';
import { isFlaw, readCellNumber } from '../../domain/cells/cell-number';
import type { ObjectiveWeight } from '../../domain/goals/objective-scores';
import { saysStoodStill } from '../../domain/goals/quality-text';
import type { Row, TableRows } from '../../workbook/grid/table';
import type { Workbook } from '../../workbook/grid/workbook';
import { isOpenActionItem } from '../../workbook/records/action-items';
import type { Engineer } from '../../workbook/records/engineers';
import { goalOf, ownGoals, qualityOf } from '../../workbook/records/goals';
import type { Settings } from '../../workbook/records/settings';
import { isOpenTalkingPoint } from '../../workbook/records/talking-points';
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

/** The engineer's talking points that are not discussed yet, in the order of their rows (M118). */
export function talkingPointsView(
  workbook: Workbook,
  rows: readonly Row<'talking-points'>[],
  engineer: Engineer,
): TalkingPointView[] {
  const refs = refsOf(rows, idOf);
  return ofEngineer(rows, engineer)
    .filter(isOpenTalkingPoint)
    .map((row) => ({
      ref: refs.get(row.row1) ?? '',
      topic: String(row.cell('topic')),
      addedBy: row.text('by'),
      added: toCellValue(workbook, row.cell('added')),
    }));
}

/** The engineer's open key results, with the weights and the cap of their score and the checks that are on (M118, M395). */
export function goalsView(
  workbook: Workbook,
  { tab, rows }: Pick<TableRows<'goals'>, 'tab' | 'rows'>,
  engineer: Engineer,
  objectiveWeights: readonly ObjectiveWeight[],
  { cap, goalChecks }: Pick<Settings, 'cap' | 'goalChecks'>,
): GoalsView {
  const refs = refsOf(rows, idOf);
  const open = new Set(ownGoals(rows.map(goalOf), engineer.name).map(({ row1 }) => row1));
  const keyResults = rows
    .filter(({ row1 }) => open.has(row1))
    .map((row): GoalView => {
      const wire = (column: Parameters<typeof row.cell>[0]): CellValue =>
        toCellValue(workbook, row.cell(column));
      return {
        ref: refs.get(row.row1) ?? '',
        objective: row.text('objective'),
        keyResult: String(row.cell('key-result')),
        type: wire('type'),
        weight: wire('weight'),
        start: wire('start'),
        target: wire('target'),
        current: wire('current'),
        from: wire('from'),
        due: wire('due'),
        ...(saysStoodStill(qualityOf(tab, row)) && { stoodStill: true as const }),
      };
    });
  return { keyResults, objectiveWeights, cap, checks: goalChecks };
}

/** A number that sorts by day; a value that is not a day comes last. */
function order(due: CellValue): number {
  if (typeof due === 'object') return Number(due.day.replace(/-/g, ''));
  const read = readCellNumber(due);
  return isFlaw(read) || read === null ? Number.MAX_SAFE_INTEGER : read;
}
