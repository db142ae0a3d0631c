import { dayNumber } from '../cells/day';
import type { CellValue } from '../meetings/form-cell';

/** The value of each goal by its ID. */
export type GoalValues = ReadonlyMap<string, CellValue>;

interface StoredGoal {
  readonly id: string;
  readonly current: CellValue;
}

/** The longest text that is stored as a value; a longer one is a sentence. */
const longestValue = 100;
/** Far below what a cell holds. */
const longestCell = 20_000;

/** The current values of goals as the text of one cell; '' if there are none, or too many for a cell (M380). */
export function goalValuesText(goals: readonly StoredGoal[]): string {
  const stored = goals.filter(
    ({ id, current }) => id !== '' && !(typeof current === 'string' && current.length > longestValue),
  );
  if (stored.length === 0) return '';
  const text = JSON.stringify(Object.fromEntries(stored.map(({ id, current }) => [id, current])));
  return text.length > longestCell ? '' : text;
}

/** The inverse of `goalValuesText`; empty for a blank cell and for any other text. */
export function readGoalValues(text: string): GoalValues {
  if (!text.startsWith('{')) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(text) as object).filter(isStored));
  } catch {
    return new Map();
  }
}

function isStored(entry: [string, unknown]): entry is [string, CellValue] {
  const value = entry[1];
  if (typeof value !== 'object') return true;
  return value !== null && 'day' in value && dayNumber(value.day) !== null;
}
