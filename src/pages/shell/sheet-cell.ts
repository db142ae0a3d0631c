import type { WireValue } from '../../contract/row-edit';

/** A cell's date is the instant at which the sheet's clock showed it; here the page's clock stands for the sheet's. */
export function sheetCell(value: WireValue): unknown {
  if (typeof value !== 'object') return value;
  const [year = 0, month = 1, day = 1] = value.day.split('-').map(Number);
  return new Date(year, month - 1, day);
}
