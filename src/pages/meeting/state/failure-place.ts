import type { Failure } from '../../../contract/outcome';
import type { FormState } from './form-state';

/** The failure of the last save if it belongs to a field of the open form; otherwise null. */
export function fieldFailure(state: FormState): Failure | null {
  const { save } = state;
  if (save?.phase !== 'failed' || save.engineerId !== state.engineerId) return null;
  const { field } = save.failure;
  return field !== null && (isOfRow(field) || fieldsOf(state).includes(field)) ? save.failure : null;
}

/** The failure of the last save if it belongs to no visible field; otherwise null. */
export function wholeFailure(state: FormState): Failure | null {
  const { save } = state;
  return save?.phase === 'failed' && fieldFailure(state) === null ? save.failure : null;
}

function fieldsOf({ view }: FormState): string[] {
  return ['date', 'further', 'notes', 'nextDate', ...(view?.questions.map(({ id }) => id) ?? [])];
}

/** A field of a goal, action item, talking point or win: table, row and column, as `rowField` in the domain formats it. */
function isOfRow(field: string): boolean {
  return /^(goals|actions|talking-points|wins) \S+ \S+$/.test(field);
}
