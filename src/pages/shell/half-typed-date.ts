import type { Failure } from '../../contract/outcome';
import { pageFailure } from './call-failure';

/** The failure for a partly typed date; null if there is none. Its value is '', so only its validity distinguishes it from an empty field. */
export function halfTypedDate(): Failure | null {
  const dates = document.querySelectorAll<HTMLInputElement>('input[type=date]');
  const half = [...dates].find(({ validity }) => validity.badInput);
  return half === undefined ? null : pageFailure('half-date', '', { rule: 'P11', field: half.name });
}
