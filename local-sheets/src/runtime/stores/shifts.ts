import type { Shift } from '../../engine/book';
import type { Area } from '../../protocol/cells';
import type { Dimension } from '../../protocol/tabs';

/** The position of a row or column after a shift; null if it was deleted. */
export function shiftedLine(index: number, { kind, start, count, to = start }: Shift): number | null {
  if (kind === 'insert') return index >= start ? index + count : index;
  if (kind === 'delete') {
    if (index < start) return index;
    return index < start + count ? null : index - count;
  }
  const landed = to > start ? to - count : to;
  if (index >= start && index < start + count) return landed + index - start;
  const without = index < start ? index : index - count;
  return without < landed ? without : without + count;
}

/** The area after a shift of its tab; null if all of it was deleted. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const [start, size] = keys[shift.dimension];
  const span = shiftedSpan(area[start], area[size], shift);
  return span && { ...area, [start]: span.start, [size]: span.size };
}

const keys = { rows: ['row', 'rows'], columns: ['column', 'columns'] } as const satisfies Record<
  Dimension,
  readonly [keyof Area, keyof Area]
>;

/** An insertion inside extends the span, and a deletion inside shortens it; lines that move out also extend it. */
function shiftedSpan(start: number, size: number, shift: Shift): { start: number; size: number } | null {
  const lines: number[] = [];
  for (let index = start; index < start + size; index++) {
    const moved = shiftedLine(index, shift);
    if (moved !== null) lines.push(moved);
  }
  const [first] = lines;
  if (first === undefined) return null;
  let lowest = first;
  let highest = first;
  for (const line of lines) {
    lowest = Math.min(lowest, line);
    highest = Math.max(highest, line);
  }
  return { start: lowest, size: highest - lowest + 1 };
}
