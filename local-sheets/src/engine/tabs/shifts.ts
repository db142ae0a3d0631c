import type { ICommandInfo, IRange } from '@univerjs/core';
import type { Shift } from '../book';

interface Moved {
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}

/** The rows or columns that an executed mutation inserted, deleted or moved; null for any other mutation. */
export function shiftOf(
  command: Readonly<ICommandInfo>,
  sheetNumber: (subUnitId: string) => number,
): Shift | null {
  const found = kinds[command.id];
  if (found === undefined) return null;
  const params = command.params as Moved & { subUnitId: string };
  const range = params.range ?? params.sourceRange;
  if (range === undefined) return null;
  const rows = found.dimension === 'rows';
  const start = rows ? range.startRow : range.startColumn;
  const end = rows ? range.endRow : range.endColumn;
  const shift = {
    sheetId: sheetNumber(params.subUnitId),
    ...found,
    start: start + 1,
    count: end - start + 1,
  };
  if (params.targetRange === undefined) return shift;
  return { ...shift, to: (rows ? params.targetRange.startRow : params.targetRange.startColumn) + 1 };
}

const kinds: Readonly<Record<string, Pick<Shift, 'dimension' | 'kind'>>> = {
  'sheet.mutation.insert-row': { dimension: 'rows', kind: 'insert' },
  'sheet.mutation.insert-col': { dimension: 'columns', kind: 'insert' },
  'sheet.mutation.remove-rows': { dimension: 'rows', kind: 'delete' },
  'sheet.mutation.remove-col': { dimension: 'columns', kind: 'delete' },
  'sheet.mutation.move-rows': { dimension: 'rows', kind: 'move' },
  'sheet.mutation.move-columns': { dimension: 'columns', kind: 'move' },
};

/** The range after the shift; null if all of it was deleted. Rows or columns inserted inside extend it. */
export function shiftRange<Range extends IRange>(range: Range, shift: Shift): Range | null {
  const rows = shift.dimension === 'rows';
  const ends = rows ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const moved = shiftSpan((ends[0] ?? 0) + 1, (ends[1] ?? 0) + 1, shift);
  if (moved === null) return null;
  const [start, end] = [moved.first - 1, moved.last - 1];
  return rows ? { ...range, startRow: start, endRow: end } : { ...range, startColumn: start, endColumn: end };
}

/** The same for 1-based first and last rows or columns. */
export function shiftSpan(first: number, last: number, shift: Shift): { first: number; last: number } | null {
  const { kind, start, count } = shift;
  if (kind === 'insert') {
    const moved = (position: number) => (position >= start ? position + count : position);
    return { first: moved(first), last: moved(last) };
  }
  if (kind === 'delete') {
    const end = start + count - 1;
    if (first >= start && last <= end) return null;
    const kept = (position: number) => position - Math.max(0, Math.min(position, end + 1) - start);
    return { first: kept(first), last: kept(last + 1) - 1 };
  }
  return moveSpan(first, last, shift);
}

/** A span within the moved rows moves with them; any other span loses or gains the rows that leave or enter it. */
function moveSpan(first: number, last: number, shift: Shift): { first: number; last: number } | null {
  const { start, count, to = start } = shift;
  const arrival = to > start ? to - count : to;
  if (first >= start && last < start + count) {
    return { first: first + arrival - start, last: last + arrival - start };
  }
  const left = shiftSpan(first, last, { ...shift, kind: 'delete' });
  return left && shiftSpan(left.first, left.last, { ...shift, kind: 'insert', start: arrival });
}
