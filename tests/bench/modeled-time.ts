import type { Execution } from '../../local-sheets/src/protocol/runs';

/**
 * Milliseconds at Google, from published measurements:
 * - a call that needs the state of the workbook: 150, as getName without other work (platform fact 1.8);
 * - a write: 7, since 10,000 cells that are written one by one take 70 seconds (platform fact 5.1);
 * - applying pending writes: 120, since an appended row takes 270, of which its read is 150 (platform fact 5.3);
 * - a getter of an object that is already there: 2, as getSheetId (platform fact 1.8).
 * Nobody has published the time of a lock, a property or a page: each counts like a read.
 */
const costs = { call: 150, write: 7, commit: 120, getter: 2 };

/** Key, value and location. */
const gettersOfEntry = 3;

/** Seconds of a run at Google by these costs, without the calculation of formulas. */
export function modeledSeconds({ calls, commits, metadata }: Execution): number {
  const { write = 0, flush = 0 } = calls;
  const others = Object.values(calls).reduce((sum, count) => sum + count, 0) - write - flush;
  const { call, write: each, commit, getter } = costs;
  return (others * call + write * each + commits * commit + metadata * gettersOfEntry * getter) / 1000;
}
