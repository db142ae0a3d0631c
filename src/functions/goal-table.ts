import { errorIn, type Flaw, isBlank, isDate, isFlaw, readCellNumber } from '../domain/cell-number';
import { notScored } from '../domain/goal-progress';
import { readWeight } from '../domain/goal-weights';
import { nameKey, oneLine } from '../domain/name-key';
import { type CellRange, cellAt, placeOf } from './cell-range';

/** A name out of a cell: an objective or an engineer, with the first cell of theirs that cannot be used. */
export interface NamedLine {
  /** As it stood at first; a number, such as a personnel number, stays one. */
  readonly name: string | number;
  flaw: string | null;
}

/** The names of a column in order of first appearance; names that differ in case or spaces are one (S15). */
export type NamedLines = Map<string, NamedLine>;

/** Weight and progress of a row as they count; a row with an unusable cell counts for nothing. */
export interface CountedRow {
  readonly weight: number | null;
  readonly progress: number | null | 'left out';
}

/** Finds or adds the line of the name at `index`; null where no name stands (S29). */
export function lineAt(
  lines: NamedLines,
  functionName: string,
  range: CellRange,
  index: number,
): NamedLine | null {
  const cell = cellAt(range, index);
  if (isBlank(cell)) return null;
  const text = typeof cell === 'object' || typeof cell === 'symbol' ? '(no name)' : oneLine(String(cell));
  const found = lines.get(nameKey(text));
  if (found !== undefined) return found;
  const flaw = text === '(no name)' ? noName(cell) : errorIn(text);
  const name = typeof cell === 'number' && Number.isFinite(cell) ? cell : text;
  const line = { name, flaw: flaw === null ? null : cannotUse(functionName, range, index, flaw) };
  lines.set(nameKey(text), line);
  return line;
}

/** Reads a row's weight and progress, and keeps the first reason why they cannot be used (S32). */
export function readRow(
  line: NamedLine,
  functionName: string,
  weights: CellRange,
  progress: CellRange,
  index: number,
): CountedRow {
  const weight = readWeight(cellAt(weights, index));
  if (isFlaw(weight)) {
    line.flaw = line.flaw ?? cannotUse(functionName, weights, index, weight);
    return { weight: 0, progress: 'left out' };
  }
  const cell = cellAt(progress, index);
  if (isNotScored(cell)) return { weight, progress: 'left out' };
  const reached = readCellNumber(cell);
  if (!isFlaw(reached)) return { weight, progress: reached };
  line.flaw = line.flaw ?? cannotUse(functionName, progress, index, reached);
  return { weight, progress: 'left out' };
}

/** The sentence in the place of a score: function, place, remedy; who scores on from there leaves it out (S9). */
export function cannotUse(functionName: string, range: CellRange, index: number, flaw: Flaw): string {
  return `${notScored}${functionName} cannot use ${placeOf(range, index)}, which ${flaw.what}; ${flaw.remedy}.`;
}

/** True for the reason that stands where progress or a score would. */
export function isNotScored(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith(notScored);
}

/** A range that no score goes without was left out of the formula. */
export function refuseMissing(functionName: string, argument: unknown, name: string, what: string): void {
  if (argument !== undefined) return;
  throw new Error(`${functionName}: ${name} is missing; give the range with the ${what} of each goal.`);
}

function noName(cell: unknown): Flaw {
  return { what: isDate(cell) ? 'is a date' : 'is no text', remedy: 'type a name there' };
}
