import { type Day, dayNumber, dayText } from '../cells/day';

/** The time that goals are made for: its name, its first and its last day. */
export interface Cycle {
  readonly name: string;
  readonly from: Day;
  readonly due: Day;
}

/** The quarter with this name, such as "2026 Q4" or "Q4 2026"; null where the name is no quarter's (G32). */
export function quarterCalled(name: string): Cycle | null {
  const parts = /^(?:(2\d\d\d)\W{0,3}Q([1-4])|Q([1-4])\W{0,3}(2\d\d\d))$/i.exec(name.trim());
  if (parts === null) return null;
  return quarter(Number(parts[1] ?? parts[4]) * 4 + Number(parts[2] ?? parts[3]) - 1);
}

/** The quarter that a day lies in. */
export function quarterOf(day: Day): Cycle {
  return quarter(indexOf(day));
}

/**
 * The quarter to begin now (G33): the one after the latest that goals have; where some goals have the latest already and
 * others do not, the latest, so that the rest can follow. Never one that is over, and without any the one a month from now.
 */
export function proposedCycle(names: readonly string[], today: Day): Cycle {
  const found = Array.from(new Set(names))
    .map((name) => quarterCalled(name))
    .filter((one) => one !== null)
    .map((one) => indexOf(one.from))
    .sort((a, b) => a - b);
  const latest = found[found.length - 1];
  if (latest === undefined) return quarter(indexOf(dayText((dayNumber(today) ?? 0) + 30)));
  const isBegun = (found[0] ?? latest) < latest;
  return quarter(Math.max(isBegun ? latest : latest + 1, indexOf(today)));
}

/** Quarters are counted through, so that the one after Q4 needs no thought. */
function indexOf(day: Day): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

function quarter(index: number): Cycle {
  const firstOf = (one: number) => `${Math.floor(one / 4)}-${String((one % 4) * 3 + 1).padStart(2, '0')}-01`;
  const name = `${Math.floor(index / 4)} Q${(index % 4) + 1}`;
  return { name, from: firstOf(index), due: dayText((dayNumber(firstOf(index + 1)) ?? 1) - 1) };
}
