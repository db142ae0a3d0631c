import type { CheckView } from '../../contract/check';
import type { Outcome } from '../../contract/outcome';
import { checkWorkbook as findDamage } from '../../workbook/check/check-workbook';
import { reading } from '../endpoint';
import { findingOf } from './finding-view';

/** Finds what is damaged, and changes nothing (W173); `from` is the position (0-based) of the first engineer tab. */
export function checkWorkbook(from: number): Outcome<CheckView> {
  return reading('checkWorkbook', ({ workbook, readAllTags, isLate }) => {
    const first = Number.isInteger(from) && from > 0 ? from : 0;
    const { found, next, total } = findDamage(workbook, readAllTags(), first, isLate);
    return { findings: found.map(findingOf), next, total };
  });
}
