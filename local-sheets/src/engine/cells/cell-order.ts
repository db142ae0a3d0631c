import { type Cell, isSerial } from '../../protocol/cells';

/** The order of Sheets: numbers and dates, then text regardless of case, then booleans; blanks are always last. */
export function compareCells(one: Cell, other: Cell, ascending: boolean): number {
  const ranks = [rank(one), rank(other)] as const;
  if (ranks[0] === blankRank || ranks[1] === blankRank) return ranks[0] - ranks[1];
  const difference = ranks[0] - ranks[1] || compareAlike(one, other);
  return ascending ? difference : -difference;
}

const blankRank = 9;

function rank(value: Cell): number {
  if (value === '') return blankRank;
  if (typeof value === 'number' || isSerial(value)) return 0;
  return typeof value === 'string' ? 1 : 2;
}

function compareAlike(one: Cell, other: Cell): number {
  if (typeof one === 'string' && typeof other === 'string') {
    return one.localeCompare(other, 'en-US', { sensitivity: 'base' });
  }
  return numeric(one) - numeric(other);
}

function numeric(value: Cell): number {
  return isSerial(value) ? value.serial : Number(value);
}
