import type { Failure } from '../../contract/outcome';
import { pageFailure } from './call-failure';

/** A date of which only a part is typed; only the browser knows of it, for its value is '' like an empty one's. */
export function halfTypedDate(): Failure | null {
  const dates = document.querySelectorAll<HTMLInputElement>('input[type=date]');
  const half = [...dates].find(({ validity }) => validity.badInput);
  return half === undefined ? null : pageFailure('half-date', '', { rule: 'P11', field: half.name });
}
