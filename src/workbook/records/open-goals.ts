import { columnOf, type Source } from '../grid/references';

/** Which rows of Goals count, in a formula: the domain's isOpenGoal; a formula in error closes a goal too (G30). */
export function isOpen(goals: Source<'goals'>): string {
  return `${opening}${columnOf(goals, 'closed')})="";FALSE)`;
}

/** A formula of ours from before goals could be closed. */
export function countsClosed(formula: string): boolean {
  return !formula.includes(opening);
}

/** By these words rather than by the column, since Google may write references its own way. */
const opening = 'IFERROR(TRIM(';
