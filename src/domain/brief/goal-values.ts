import { dayNumber } from '../cells/day';
import { readConfidence } from '../goals/confidence';
import type { CellValue } from '../meetings/form-cell';

/** The value of each goal by its ID. */
export type GoalValues = ReadonlyMap<string, CellValue>;
/** The confidence in each goal that has one, by its ID. */
export type GoalConfidences = ReadonlyMap<string, number>;

interface StoredGoal {
  readonly id: string;
  readonly current: CellValue;
  /** The cell Confidence; anything but a confidence is not stored. */
  readonly confidence?: CellValue;
}

/** A value by itself, or with the confidence. */
type StoredValue = CellValue | readonly [CellValue, number];

/** The longest text that is stored as a value; a longer one is a sentence. */
const longestValue = 100;
/** Far below what a cell holds. */
const longestCell = 20_000;

/** The current values of goals, with the confidence in them, as the text of one cell; '' if there are none, or too many for a cell (M380, M451). */
export function goalValuesText(goals: readonly StoredGoal[]): string {
  const stored = goals.filter(
    ({ id, current }) => id !== '' && !(typeof current === 'string' && current.length > longestValue),
  );
  if (stored.length === 0) return '';
  const text = JSON.stringify(Object.fromEntries(stored.map((goal) => [goal.id, storedValue(goal)])));
  return text.length > longestCell ? '' : text;
}

/** The values in a text of `goalValuesText`; empty for a blank cell and for any other text. */
export function readGoalValues(text: string): GoalValues {
  const values = readStored(text).map(([id, value]) => [id, isPair(value) ? value[0] : value] as const);
  return new Map(values.filter((entry): entry is [string, CellValue] => isCellValue(entry[1])));
}

/** The confidences in a text of `goalValuesText`; empty for any other text, and for one from before confidences were stored. */
export function readGoalConfidences(text: string): GoalConfidences {
  const confidences = readStored(text).map(([id, value]) => [
    id,
    isPair(value) ? readConfidence(value[1]) : null,
  ]);
  return new Map(confidences.filter((entry): entry is [string, number] => entry[1] !== null));
}

function storedValue({ current, confidence }: StoredGoal): StoredValue {
  const known = readConfidence(confidence);
  return known === null ? current : [current, known];
}

function readStored(text: string): [string, unknown][] {
  if (!text.startsWith('{')) return [];
  try {
    return Object.entries(JSON.parse(text) as object);
  } catch {
    return [];
  }
}

function isPair(value: unknown): value is readonly [unknown, unknown] {
  return Array.isArray(value) && value.length === 2;
}

function isCellValue(value: unknown): value is CellValue {
  if (typeof value !== 'object') return true;
  return value !== null && 'day' in value && dayNumber(value.day) !== null;
}
