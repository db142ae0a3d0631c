import type { Failure } from '../../../contract/outcome';
import { pageFailure } from '../call-failure';

/** The failure for a field in which something is typed that is not a day; null if there is none (P31). */
export function unreadDay(): Failure | null {
  const field = document.querySelector<HTMLInputElement>('[data-unread]');
  return field && pageFailure('half-date', '', { rule: 'P11', field: field.name });
}
