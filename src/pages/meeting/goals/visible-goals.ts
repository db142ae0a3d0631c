import type { GoalView } from '../../../contract/meeting-form';
import type { AdditionOf, EditableColumns, EditOf, WireCells, WireValue } from '../../../contract/row-edit';
import { type DraftRows, type RowsEdit, rowKey } from '../drafts/draft-rows';

export type GoalColumn = EditableColumns['goals'];
export type VisibleGoalCells = Readonly<Record<GoalColumn, WireValue>>;

/** A key result as the form shows it: what stands in the workbook, and over it what was typed. */
export interface VisibleGoal {
  readonly ref: string;
  readonly cells: VisibleGoalCells;
  /** What it was made of; the same for as long as nothing in it changes. */
  readonly source: GoalView | AdditionOf<'goals'>;
  readonly edit: EditOf<'goals'> | undefined;
}

/** The key results of the view with the draft's edits, then the new ones; those that stayed the same are taken from `before`. */
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
    const edit = rows.edits[rowKey('goals', goal.ref)] as EditOf<'goals'> | undefined;
    return again({ ref: goal.ref, cells: { ...cellsOf(goal), ...edit?.now }, source: goal, edit });
  });
  const added = rows.additions.flatMap((one) =>
    one.table === 'goals'
      ? [again({ ref: one.id, cells: { ...noCells, ...one.cells }, source: one, edit: undefined })]
      : [],
  );
  return [...there, ...added];
}

/** The columns that the form writes, in its order. */
export const goalColumns: readonly GoalColumn[] = [
  'current',
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

/** True for a new key result without words: no save takes it along. */
export function isNothingYet(goal: VisibleGoal): boolean {
  return isNew(goal) && String(goal.cells['key-result']).trim() === '';
}

/** True for a key result that the next save retires. */
export function isRetired({ cells }: VisibleGoal): boolean {
  return cells.closed !== '';
}

/** Dates are typed as dates where one of the figures is one. */
export function isDated({ cells: { start, target, current } }: VisibleGoal): boolean {
  return [start, target, current].some((value) => typeof value === 'object');
}

/** Typing into a column of a key result. */
export function goalEdit({ ref, source }: VisibleGoal, column: GoalColumn, value: WireValue): RowsEdit {
  if (!('ref' in source)) {
    return { rows: 'add', addition: { table: 'goals', id: ref, cells: { [column]: value } } };
  }
  const seen = cellsOf(source);
  const edit = {
    table: 'goals' as const,
    ref,
    seen: { 'key-result': seen['key-result'], [column]: seen[column] } as WireCells<'goals'>,
    now: { [column]: back(value, seen[column]) } as WireCells<'goals'>,
  };
  return { rows: 'edit', edit };
}

const noCells: VisibleGoalCells = {
  objective: '',
  'key-result': '',
  type: '',
  weight: '',
  start: '',
  target: '',
  current: '',
  from: '',
  due: '',
  closed: '',
};

function cellsOf({ ref: _ref, keyResult, ...cells }: GoalView): VisibleGoalCells {
  return { ...cells, 'key-result': keyResult, closed: '' };
}

/** A day set back to the one that was seen goes back as it came, with its time of day. */
function back(value: WireValue, seen: WireValue): WireValue {
  const isSeen = typeof value === 'object' && typeof seen === 'object' && value.day === seen.day;
  return isSeen ? seen : value;
}
