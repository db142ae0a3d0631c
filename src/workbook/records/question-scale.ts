import { isBlank, isDate, isFlaw, readCellNumber } from '../../domain/cells/cell-number';
import type { UnreadCell } from '../../domain/check/finding';
import { lookOf } from '../grid/layout';
import type { Row, SheetValue } from '../grid/table';
import type { TabLayout } from '../grid/tagged-tab';
import { type CellDays, unreadNumber } from './setting-values';

/** The bounds of a scale question; null if there is none, or if it cannot be used. */
interface QuestionScale {
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The cells that contain something other than a bound. */
  readonly leftOut: readonly UnreadCell[];
}

/** A question without a scale. */
export const noScale: QuestionScale = { lowest: null, highest: null, leftOut: [] };

const [least, most] = [-100, 100];

/**
 * The bounds of a scale question in Settings: whole numbers, also as text and in the format of a date (M527). The highest is left
 * out if it is below the lowest.
 */
export function readScale(tab: TabLayout, row: Row<'settings'>, days: CellDays): QuestionScale {
  const leftOut: UnreadCell[] = [];
  const bound = (key: 'lowest' | 'highest', from: number): number | null => {
    const cell = row.cell(key);
    const value = wholeNumberIn(cell, days);
    if (value !== null && value >= from && value <= most) return value;
    const { header } = lookOf('settings', key);
    const limits = ` (${from}, ${from + 1} \u2026 ${most})`;
    if (!isBlank(cell)) leftOut.push(unreadNumber(tab, row, key, { column: header, limits }, days));
    return null;
  };
  const lowest = bound('lowest', least);
  const highest = bound('highest', lowest ?? least);
  return { lowest, highest, leftOut };
}

function wholeNumberIn(cell: SheetValue, { toSerial }: CellDays): number | null {
  if (typeof cell === 'boolean') return null;
  const read = isDate(cell) ? toSerial(cell) : readCellNumber(cell);
  return !isFlaw(read) && Number.isInteger(read) ? read : null;
}
