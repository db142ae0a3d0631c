import { isBlank } from '../cells/cell-number';

/** True until the Closed cell has any content, even if it is not a date (G30). */
export function isOpenGoal({ closed }: { readonly closed: unknown }): boolean {
  return isBlank(closed);
}
