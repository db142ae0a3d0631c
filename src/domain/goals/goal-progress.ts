import {
  type CellNumber,
  type Decimal,
  errorIn,
  type Flaw,
  isBlank,
  isDate,
  namedFlaw,
  quoted,
  readCellNumber,
} from '../cells/cell-number';

/** How a key result is measured. */
export type GoalType = 'metric' | 'binary' | 'at most' | 'at least';

/** The cells of a key result, unread. */
export interface GoalCells {
  readonly type: unknown;
  readonly start: unknown;
  readonly target: unknown;
  readonly current: unknown;
}

/**
 * The raw progress: 1 at the target, above 1 beyond it, below 0 for a step back (G1 to G8). Returns null if
 * the goal is unreported, or a flaw if it cannot be scored.
 */
export function rawProgress(goal: GoalCells, decimal?: Decimal): CellNumber {
  if (isBlank(goal.current)) return null;
  const type = readGoalType(goal.type);
  if (typeof type === 'object') return type;
  if (type === 'binary') return binaryProgress(goal, decimal);
  const dates = isDate(goal.current);
  const target = readMeasure(goal.target, 'the target', dates, decimal);
  const current = readMeasure(goal.current, 'the current value', dates, decimal);
  if (typeof target === 'object') return target ?? blankTarget;
  if (typeof current !== 'number') return current;
  if (type === 'metric') return metricProgress(goal.start, target, current, dates, decimal);
  const room = type === 'at most' ? target - current : current - target;
  if (target === 0) return room >= 0 ? 1 : 0;
  const share = ratio(room, Math.abs(target));
  return typeof share === 'number' ? 1 + share : share;
}

/** Progress as a fraction from 0 to the cap (G9). */
export function cappedProgress(raw: number, cap: number): number {
  return raw > 0 ? Math.min(raw, cap) : 0;
}

/** The beginning of each reason that GOAL_PROGRESS returns; scores leave out rows that begin with it (S9). */
export const notScored = 'Not scored: ';

/** True for a reason in place of progress or a score (S9). */
export function isNotScored(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith(notScored);
}

/** The sentence for a row that cannot be scored (G6). */
export function notScoredSentence(flaw: Flaw): string {
  return `${notScored}${flaw.what}; ${flaw.remedy}.`;
}

/**
 * The goal type, in any case and spacing; 'metric' for a blank cell, or a flaw if the type is unknown (G8).
 */
export function readGoalType(cell: unknown): GoalType | Flaw {
  const text = isBlank(cell) ? 'metric' : String(cell).replace(/\s+/g, ' ').trim().toLowerCase();
  if (text === 'metric' || text === 'binary' || text === 'at most' || text === 'at least') return text;
  return namedFlaw(
    'the type',
    errorIn(String(cell)) ?? {
      what: `is ${quoted(String(cell))}`,
      remedy: 'choose metric, binary, at most or at least',
    },
  );
}

/** Progress cannot be measured between equal values. Compared by identity in `goalPaths`. */
export const startIsTarget: Flaw = {
  what: 'start and target are the same',
  remedy: 'give them different values or another type',
};

const blankTarget: Flaw = { what: 'the target is blank', remedy: 'type the value to reach' };

function binaryProgress(goal: GoalCells, decimal: Decimal | undefined): CellNumber {
  const { current } = goal;
  if (typeof current === 'boolean') return current ? 1 : 0;
  const words = typeof current === 'string' ? current.trim().toLowerCase() : '';
  if (words === 'true' || words === 'yes' || words === 'done') return 1;
  const reached = readMeasure(current, 'the current value', false, decimal);
  if (typeof reached !== 'number') {
    // Any other word means "not yet", but an error or a date is a mistake.
    const isWord = typeof current === 'string' && errorIn(current) === null;
    return isWord ? 0 : reached;
  }
  const target = readMeasure(goal.target, 'the target', false, decimal);
  if (typeof target === 'object' && target !== null) return target;
  return reached >= (target ?? 1) ? 1 : 0;
}

function metricProgress(
  startCell: unknown,
  target: number,
  current: number,
  dates: boolean,
  decimal: Decimal | undefined,
): CellNumber {
  const start = readMeasure(startCell, 'the start', dates, decimal);
  if (typeof start === 'object' && start !== null) return start;
  if (start === null && dates) return { what: 'the start is blank', remedy: 'type the start date' };
  const from = start ?? 0;
  if (from === target) return startIsTarget;
  return ratio(current - from, target - from);
}

/** Dates are compared only with dates, in days of the spreadsheet's calendar (G7). */
function readMeasure(cell: unknown, name: string, dates: boolean, decimal: Decimal | undefined): CellNumber {
  if (dates && isDate(cell)) {
    const days = daysOf(cell);
    if (Number.isFinite(days)) return days;
  }
  if (dates && !isBlank(cell)) {
    return {
      what: `${name} is not a date, but the current value is`,
      remedy: 'use dates or numbers throughout',
    };
  }
  const read = readCellNumber(cell, decimal);
  return typeof read === 'object' && read !== null ? namedFlaw(name, read) : read;
}

/**
 * Days since 1970-01-01, with the time as a fraction. Reads local parts, because a cell's date is the instant
 * at which the spreadsheet's clock shows it, and converts through UTC, where all days have the same length.
 */
function daysOf(date: Date): number {
  const parts = [
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  ] as const;
  return Date.UTC(date.getFullYear(), ...parts) / 86_400_000;
}

/** A flaw if the division overflows, because 0 or infinity would be a wrong result. */
function ratio(part: number, whole: number): CellNumber {
  const share = part / whole;
  if (Number.isFinite(part) && Number.isFinite(whole) && Number.isFinite(share)) return share;
  return {
    what: 'its numbers are too far apart to compare',
    remedy: 'check the start, target and current value',
  };
}
