import { isBlank, isFlaw } from '../domain/cell-number';
import { cappedProgress, notScoredSentence, rawProgress } from '../domain/goal-progress';
import { readCap } from './cap-argument';
import { type CellRange, cellAt, commonLength, readRange } from './cell-range';

const functionName = 'GOAL_PROGRESS';

type ProgressCell = number | string;

/**
 * The progress of each row, in the shape of the current values: a share, '' where nothing is reported,
 * and in a row that cannot be scored the reason (G10 to G14). A single cell counts for every row.
 */
export function goalProgress(
  start: unknown,
  target: unknown,
  current: unknown,
  type?: unknown,
  cap?: unknown,
): ProgressCell | ProgressCell[][] {
  const most = readCap(functionName, cap);
  const starts = readRange(start, 'start');
  const targets = readRange(target, 'target');
  const currents = readRange(current, 'current');
  const types = readRange(type, 'type');
  const ranges = [currents, targets, starts, types].filter((range) => !isSingle(range));
  const [shape] = ranges;
  commonLength(functionName, ranges);
  const progressAt = (index: number): ProgressCell => {
    if (ranges.length > 0 && ranges.every((range) => isBlank(cellAt(range, index)))) return '';
    const raw = rawProgress({
      start: valueAt(starts, index),
      target: valueAt(targets, index),
      current: valueAt(currents, index),
      type: valueAt(types, index),
    });
    if (raw === null) return '';
    return isFlaw(raw) ? notScoredSentence(raw) : cappedProgress(raw, most);
  };
  if (shape === undefined) return progressAt(0);
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) => progressAt(row * shape.columns + column)),
  );
}

function isSingle({ rows, columns }: CellRange): boolean {
  return rows * columns <= 1;
}

function valueAt(range: CellRange, index: number): unknown {
  return cellAt(range, isSingle(range) ? 0 : index);
}
