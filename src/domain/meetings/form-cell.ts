import { isFlaw } from '../cells/cell-number';
import { type Day, dayNumber } from '../cells/day';
import { readLine, readLongText } from '../cells/form-text';
import { highestConfidence, readConfidence } from '../goals/confidence';
import { largestWeight, readWeight } from '../goals/goal-weights';
import { Refusal } from '../refusal';
import { readDay } from './meeting-form';

/** A cell's value in a form: '' is a blank, a date is its day. */
export type CellValue = string | number | boolean | CellDay;

interface CellDay {
  readonly day: Day;
  /** The instant in milliseconds, if the cell holds a time of day as well; it is returned unchanged. */
  readonly at?: number;
}

/** The type of a column: one line, a long text, a weight, a count, a confidence, a date, or any value of a goal. */
export type ColumnKind = 'line' | 'text' | 'number' | 'count' | 'confidence' | 'day' | 'measure';

/** The value as a column of this kind holds it; throws a Refusal if it cannot (M115). */
export function readCell(kind: ColumnKind, value: CellValue, field: string): CellValue {
  if (value === '') return '';
  switch (kind) {
    case 'line':
      return readLine(value, field, 'The text');
    case 'text':
      return readLongText(value, field, 'The text');
    case 'day':
      return readDayCell(value, field);
    case 'count':
      return readCount(value, field);
    case 'confidence':
      return readConfidenceCell(value, field);
    case 'number':
      return readWeightCell(value, field);
    case 'measure':
      if (typeof value === 'boolean') return value;
      if (typeof value === 'string') return readLine(value, field, 'The value');
      return typeof value === 'object' ? readDayCell(value, field) : readNumber(value, field);
  }
}

function readDayCell(value: CellValue, field: string): CellValue {
  const { day, at } = typeof value === 'object' ? value : { day: String(value), at: undefined };
  const midnight = readDay(day, field) * millisecondsPerDay;
  if (at === undefined) return { day };
  // The day may be that of any time zone, from UTC+14 to UTC-12.
  if (at >= midnight - 14 * millisecondsPerHour && at < midnight + 36 * millisecondsPerHour)
    return { day, at };
  const message = `The time that was sent for ${day} is not on that day. Close the page and open it again.`;
  throw new Refusal('M296', field, message, { day });
}

const millisecondsPerHour = 3_600_000;
const millisecondsPerDay = 24 * millisecondsPerHour;

function readWeightCell(value: CellValue, field: string): number {
  const weight = readNumber(value, field);
  const read = readWeight(weight);
  if (!isFlaw(read)) return weight;
  const message = `A weight of ${weight} cannot be used. Type a number from 0 to ${largestWeight} there, or leave it blank.`;
  throw new Refusal('M295', field, message, { value: weight, most: largestWeight });
}

/** As the cell accepts it (M431). */
function readCount(value: CellValue, field: string): number {
  const count = readNumber(value, field);
  if (Number.isInteger(count) && count >= 1 && count <= mostCount) return count;
  const message = `${count} is not a number of 1:1s. Type a whole number from 1 to ${mostCount} there, or leave it blank.`;
  throw new Refusal('M431', field, message, { value: count, most: mostCount });
}

const mostCount = 100;

/** As the cell accepts it (M450). */
function readConfidenceCell(value: CellValue, field: string): number {
  const confidence = readNumber(value, field);
  if (readConfidence(confidence) !== null) return confidence;
  const message = `A confidence of ${confidence} cannot be used. Type a whole number from 0 to ${highestConfidence} there, or leave it blank.`;
  throw new Refusal('M450', field, message, { value: confidence, most: highestConfidence });
}

function readNumber(value: CellValue, field: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const shown = (typeof value === 'object' ? value.day : String(value)).slice(0, 40);
  throw new Refusal('M115', field, `"${shown}" is not a number. Type a number there, or leave it blank.`, {
    value: shown,
  });
}

/** True if two cells have the same value; undefined is a blank, and texts are trimmed (M120). */
export function isSameCell(
  one: CellValue | undefined,
  other: CellValue | undefined,
  trimmed = (text: string) => text.trim(),
): boolean {
  const [a, b] = [one ?? '', other ?? ''];
  if (typeof a === 'object' && typeof b === 'object') {
    return a.day === b.day && (a.at ?? dayNumber(a.day)) === (b.at ?? dayNumber(b.day));
  }
  return typeof a === 'string' && typeof b === 'string' ? trimmed(a) === trimmed(b) : a === b;
}
