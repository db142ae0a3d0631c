import { cleanName } from '../formulas/clean-name';
import { columnOf, type Source } from '../grid/references';

/**
 * A formula for the rows of Goals that are open, as isOpenGoal in the domain; an error in Closed closes the goal too
 * (G30).
 */
export function isOpen(goals: Source<'goals'>): string {
  const closed = columnOf(goals, 'closed');
  return `IF(ISERROR(${closed});FALSE;${cleanName(closed)}="")`;
}

/** Whether a formula of the add-on dates from before goals could be closed (W41). */
export function countsClosed(formula: string): boolean {
  return !formula.includes(opening);
}

/** Part of every version of isOpen. Recognized by this text rather than by the column, because Google may rewrite references. */
const opening = 'IFERROR(TRIM(';
