import { isBlank } from '../cells/cell-number';

/** A goal counts until anything stands in Closed: the day it was retired, or whatever somebody typed there (G30). */
export function isOpenGoal({ closed }: { readonly closed: unknown }): boolean {
  return isBlank(closed);
}
