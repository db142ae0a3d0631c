/** The time of one run. Google ends a run after six minutes; the hub stops by itself after five (U7). */
export interface RunTime {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits; throws OutOfTime if the run would be over before. */
  sleep(milliseconds: number): void;
  /** The same before a read; throws OutOfTime if there would be no time to load what is read. */
  waitToRead(milliseconds: number): void;
  /** Whether there is time to read another workbook and to load what was read. */
  isTimeLeft(): boolean;
}

export class OutOfTime extends Error {
  override name = 'OutOfTime';
}

const readingMilliseconds = 285_000;
const lastMilliseconds = 330_000;

export function startRun(): RunTime {
  const start = Date.now();
  const elapsed = () => Date.now() - start;
  const wait = (milliseconds: number, last: number) => {
    if (elapsed() + milliseconds > last) throw new OutOfTime('The run has no time left to wait.');
    if (milliseconds > 0) Utilities.sleep(milliseconds);
  };
  return {
    now: () => Date.now(),
    sleep: (milliseconds) => wait(milliseconds, lastMilliseconds),
    waitToRead: (milliseconds) => wait(milliseconds, readingMilliseconds),
    isTimeLeft: () => elapsed() < readingMilliseconds,
  };
}
