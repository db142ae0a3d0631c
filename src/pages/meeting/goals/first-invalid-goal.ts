import type { EngineerSummary } from '../../../contract/meeting-form';
import type { Failure } from '../../../contract/outcome';
import type { CellValue } from '../../../contract/row-edit';
import { type Decimal, isFlaw } from '../../../domain/cells/cell-number';
import { readGoalType } from '../../../domain/goals/goal-progress';
import { readWeight } from '../../../domain/goals/goal-weights';
import { pageFailure } from '../../shell/call-failure';
import type { DraftRows } from '../drafts/draft-rows';
import { numberColumns, plainNumbers, typedCell } from '../drafts/typed-cell';

/** The failure of the first key result that cannot be sent: values without text (P109), or text that is not a number (P106); null if there is none. */
export function firstInvalidGoal(
  rows: DraftRows,
  engineer: EngineerSummary | null,
  decimal: Decimal,
): Failure | null {
  const types = new Map(engineer?.goals.keyResults.map(({ ref, type }) => [ref, type]));
  for (const goal of typedGoals(rows, types)) {
    const fault = isNameless(goal) ? nameless : unreadNumber(goal, decimal);
    if (fault === null) continue;
    const { code, column, typed } = fault;
    const rule = code === 'no-name' ? 'P109' : 'P106';
    return pageFailure(code, typed, { rule, field: `goals ${goal.ref} ${column}` });
  }
  return null;
}

interface TypedGoal {
  readonly ref: string;
  readonly type: CellValue;
  readonly cells: Readonly<Record<string, CellValue>>;
}

interface Fault {
  readonly code: 'no-number' | 'bad-weight' | 'no-name';
  readonly column: string;
  readonly typed: string;
}

const nameless: Fault = { code: 'no-name', column: 'key-result', typed: '' };

function typedGoals(rows: DraftRows, types: ReadonlyMap<string, CellValue>): TypedGoal[] {
  const edited = Object.values(rows.edits).flatMap((edit) =>
    edit.table === 'goals'
      ? [{ ref: edit.ref, type: edit.now.type ?? types.get(edit.ref) ?? '', cells: edit.now }]
      : [],
  );
  const added = rows.additions.flatMap((one) =>
    one.table === 'goals' ? [{ ref: one.id, type: one.cells.type ?? '', cells: one.cells }] : [],
  );
  return [...edited, ...added];
}

/** True if an existing key result lost its text, or a new one has values but no text. */
function isNameless({ cells }: TypedGoal): boolean {
  const { 'key-result': name } = cells;
  return (
    typeof name === 'string' &&
    name.trim() === '' &&
    (cells.type === undefined || numberColumns.some((column) => (cells[column] ?? '') !== ''))
  );
}

function unreadNumber({ type, cells }: TypedGoal, decimal: Decimal): Fault | null {
  for (const column of numberColumns) {
    const value = cells[column];
    if (typeof value !== 'string' || value.trim() === '') continue;
    if (readGoalType(type) === 'binary' && !plainNumbers.includes(column)) continue;
    const cell = typedCell(column, value, decimal);
    const typed = value.trim();
    if (typeof cell === 'string') return { code: 'no-number', column, typed };
    if (column === 'weight' && isFlaw(readWeight(cell))) return { code: 'bad-weight', column, typed };
  }
  return null;
}
