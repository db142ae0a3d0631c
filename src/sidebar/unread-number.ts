import type { EngineerView } from '../contract/meeting-form';
import type { Failure } from '../contract/outcome';
import type { WireValue } from '../contract/row-edit';
import { type Decimal, isFlaw } from '../domain/cell-number';
import { readGoalType } from '../domain/goal-progress';
import { readWeight } from '../domain/goal-weights';
import type { DraftRows } from './draft-rows';
import { numberColumns, typedCell } from './typed-cell';
import { wireWords } from './words-wire';

/** The first key result in which something stands that is no number (P106); null where there is none. */
export function unreadNumber(
  rows: DraftRows,
  engineer: EngineerView | null,
  decimal: Decimal,
): Failure | null {
  const types = new Map(engineer?.goals.keyResults.map(({ ref, type }) => [ref, type]));
  for (const { ref, type, cells } of typedGoals(rows, types)) {
    for (const column of numberColumns) {
      const value = cells[column];
      if (typeof value !== 'string' || value.trim() === '') continue;
      if (readGoalType(type) === 'binary' && column !== 'weight') continue;
      const code = faultOf(column, value, decimal);
      if (code === null) continue;
      const said = value.trim();
      const message = wireWords.en[code](said);
      const field = `goals ${ref} ${column}`;
      return { kind: 'refusal', message, rule: 'P106', field, code, details: { said } };
    }
  }
  return null;
}

interface TypedGoal {
  readonly ref: string;
  readonly type: WireValue;
  readonly cells: Readonly<Record<string, WireValue>>;
}

function typedGoals(rows: DraftRows, types: ReadonlyMap<string, WireValue>): TypedGoal[] {
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

function faultOf(column: string, value: string, decimal: Decimal): 'no-number' | 'bad-weight' | null {
  const cell = typedCell(column, value, decimal);
  if (typeof cell === 'string') return 'no-number';
  return column === 'weight' && isFlaw(readWeight(cell)) ? 'bad-weight' : null;
}
