import { type Day, dayNumber, dayText } from '../cells/day';

/** The period of goals: its name, its first and its last day, both inclusive. */
export interface Cycle {
  readonly name: string;
  readonly from: Day;
  readonly due: Day;
}

/**
 * The quarter with a name such as "2026 Q4" or "Q4 2026"; null if the name is not that of a quarter (G32).
 */
export function quarterByName(name: string): Cycle | null {
  const parts = /^(?:(2\d\d\d)\W{0,3}Q([1-4])|Q([1-4])\W{0,3}(2\d\d\d))$/i.exec(name.trim());
  if (parts === null) return null;
  return quarter(Number(parts[1] ?? parts[4]) * 4 + Number(parts[2] ?? parts[3]) - 1);
}

/** The quarter that contains a day. */
export function quarterOf(day: Day): Cycle {
  return quarter(indexOf(day));
}

/**
 * The quarter to propose for a new cycle (G33): the one after the latest that goals have or, if only some
 * goals have the latest, the latest itself, so that the rest can follow. Never a past quarter; without any
 * quarter, the one a month from today.
 */
export function proposedCycle(names: readonly string[], today: Day): Cycle {
  const found = Array.from(new Set(names))
    .map((name) => quarterByName(name))
    .filter((one) => one !== null)
    .map((one) => indexOf(one.from))
    .sort((a, b) => a - b);
  const latest = found[found.length - 1];
  if (latest === undefined) return quarter(indexOf(dayText((dayNumber(today) ?? 0) + 30)));
  const isBegun = (found[0] ?? latest) < latest;
  return quarter(Math.max(isBegun ? latest : latest + 1, indexOf(today)));
}

/** Numbers quarters consecutively across years. */
function indexOf(day: Day): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

function quarter(index: number): Cycle {
  const firstOf = (one: number) => `${Math.floor(one / 4)}-${String((one % 4) * 3 + 1).padStart(2, '0')}-01`;
  const name = `${Math.floor(index / 4)} Q${(index % 4) + 1}`;
  return { name, from: firstOf(index), due: dayText((dayNumber(firstOf(index + 1)) ?? 1) - 1) };
}
