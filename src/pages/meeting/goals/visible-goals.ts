import type { GoalView } from '../../../contract/goals-view';
import type {
  CellValue,
  EditableColumns,
  FormAddition,
  FormEdit,
  RowCells,
} from '../../../contract/row-edit';
import type { Decimal } from '../../../domain/cells/cell-number';
import { type DraftRows, type RowsEdit, rowKey } from '../drafts/draft-rows';
import { type NumberUnit, typedUnits, unitOf } from '../drafts/number-unit';
import { shownCell, typedCell } from '../drafts/typed-cell';

export type GoalColumn = EditableColumns['goals'];
type VisibleGoalCells = Readonly<Record<GoalColumn, CellValue>>;

/** A key result as the form shows it: the cells of the workbook with the input on top. */
export interface VisibleGoal {
  readonly ref: string;
  readonly cells: VisibleGoalCells;
  /** Its origin; the same object as long as nothing changes. */
  readonly source: GoalView | FormAddition<'goals'>;
  readonly edit: FormEdit<'goals'> | undefined;
}

/** The key results of the view with the edits of the draft, then the new ones; unchanged ones are reused from `before`. */
export function visibleGoals(
  keyResults: readonly GoalView[],
  rows: DraftRows,
  before: readonly VisibleGoal[] = [],
): readonly VisibleGoal[] {
  const known = new Map(before.map((goal) => [goal.ref, goal]));
  const again = (now: VisibleGoal) => {
    const old = known.get(now.ref);
    return old?.source === now.source && old.edit === now.edit ? old : now;
  };
  const there = keyResults.map((goal) => {
    const edit = rows.edits[rowKey('goals', goal.ref)] as FormEdit<'goals'> | undefined;
    return again({ ref: goal.ref, cells: { ...cellsOf(goal), ...edit?.now }, source: goal, edit });
  });
  const added = rows.additions.flatMap((one) =>
    one.table === 'goals'
      ? [again({ ref: one.id, cells: { ...noCells, ...one.cells }, source: one, edit: undefined })]
      : [],
  );
  return [...there, ...added];
}

/** The columns that the form writes, in the order of its fields. */
export const goalColumns: readonly GoalColumn[] = [
  'current',
  'confidence',
  'key-result',
  'objective',
  'type',
  'weight',
  'start',
  'target',
  'due',
  'from',
  'closed',
];

export function isNew({ source }: VisibleGoal): boolean {
  return !('ref' in source);
}

/** True for a new key result without text, which is not saved. */
export function isNothingYet(goal: VisibleGoal): boolean {
  return isNew(goal) && String(goal.cells['key-result']).trim() === '';
}

/** True for a key result that the next save retires. */
export function isRetired({ cells }: VisibleGoal): boolean {
  return cells.closed !== '';
}

/** True if start, target or current is a date; then all three are date fields. */
export function isDated({ cells: { start, target, current } }: VisibleGoal): boolean {
  return [start, target, current].some((value) => typeof value === 'object');
}

/** How a number in a column is read and shown. */
export function goalUnit({ source }: VisibleGoal, column: GoalColumn): NumberUnit {
  return unitOf('ref' in source ? source : typedUnits(source.cells), column);
}

/** A number as the save would write it and the sheet shows it; other values as they are. */
export function shownGoalCell(goal: VisibleGoal, column: GoalColumn, decimal: Decimal): string {
  const unit = goalUnit(goal, column);
  return shownCell(typedCell(column, goal.cells[column], decimal, unit), decimal, unit);
}

/** The edit of one column of a key result. */
export function goalEdit({ ref, source }: VisibleGoal, column: GoalColumn, value: CellValue): RowsEdit {
  if (!('ref' in source)) {
    return { rows: 'add', addition: { table: 'goals', id: ref, cells: { [column]: value } } };
  }
  const seen = cellsOf(source);
  const edit = {
    table: 'goals' as const,
    ref,
    seen: { 'key-result': seen['key-result'], [column]: seen[column] } as RowCells<'goals'>,
    now: { [column]: back(value, seen[column]) } as RowCells<'goals'>,
  };
  const unit = unitOf(source, column);
  return { rows: 'edit', edit: { ...edit, ...(unit !== 'number' && { units: { [column]: unit } }) } };
}

const noCells: VisibleGoalCells = {
  objective: '',
  'key-result': '',
  type: '',
  weight: '',
  start: '',
  target: '',
  current: '',
  confidence: '',
  from: '',
  due: '',
  closed: '',
};

function cellsOf({ ref: _ref, keyResult, percents: _percents, ...cells }: GoalView): VisibleGoalCells {
  return { ...cells, 'key-result': keyResult, closed: '' };
}

/** A day that is set back to the original one keeps its time of day, so that it counts as unchanged. */
function back(value: CellValue, seen: CellValue): CellValue {
  const isSeen = typeof value === 'object' && typeof seen === 'object' && value.day === seen.day;
  return isSeen ? seen : value;
}
