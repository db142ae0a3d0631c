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

/** A key result's cells as they stand in the sheet. */
export interface GoalCells {
  readonly type: unknown;
  readonly start: unknown;
  readonly target: unknown;
  readonly current: unknown;
}

/**
 * How far the key result has come, uncapped: 1 is reached, more is beyond, below 0 is a step back (G1 to G8).
 * null when it is not reported yet, or why it cannot be scored.
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

/** The share that counts: never below 0, never above the cap (G9). */
export function cappedProgress(raw: number, cap: number): number {
  return raw > 0 ? Math.min(raw, cap) : 0;
}

/** Cells that GOAL_PROGRESS fills with a reason start with this; a score leaves their rows out (S9). */
export const notScored = 'Not scored: ';

/** True for the reason that stands where progress or a score would. */
export function isNotScored(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith(notScored);
}

/** The sentence beside a row that cannot be scored. */
export function notScoredSentence(flaw: Flaw): string {
  return `${notScored}${flaw.what}; ${flaw.remedy}.`;
}

/** A blank type is a metric. */
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

/** Nothing lies between the two that could be measured. */
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
    // Any other word means "not yet"; an error or a date means that something is wrong.
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
  if (start === null && dates) return { what: 'the start is blank', remedy: 'type the date it started from' };
  const from = start ?? 0;
  if (from === target) return startIsTarget;
  return ratio(current - from, target - from);
}

/** Dates are measured against dates only, in days of the sheet's own calendar. */
function readMeasure(cell: unknown, name: string, dates: boolean, decimal: Decimal | undefined): CellNumber {
  if (dates && isDate(cell)) {
    const days = daysOf(cell);
    if (Number.isFinite(days)) return days;
  }
  if (dates && !isBlank(cell)) {
    return {
      what: `${name} is no date, but the current value is`,
      remedy: 'use dates or numbers throughout',
    };
  }
  const read = readCellNumber(cell, decimal);
  return typeof read === 'object' && read !== null ? namedFlaw(name, read) : read;
}

/** Local parts, since a cell's date is the instant at which the sheet's clock showed it; through UTC, where days have equal length. */
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

/** Numbers so far apart that their difference is beyond any number give no share, least of all 0. */
function ratio(part: number, whole: number): CellNumber {
  const share = part / whole;
  if (Number.isFinite(part) && Number.isFinite(whole) && Number.isFinite(share)) return share;
  return {
    what: 'its numbers lie too far apart to compare',
    remedy: 'check start, target and current value',
  };
}
