/** The time in a local Sheets. Unless it is simulated, it passes at normal speed. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The number of milliseconds by which this clock is ahead of the machine's. */
  readonly offset: number;
}

/** A clock that does not move until a program, a fetch or a sleep of a script advances it (H780). */
export interface SimulatedClock extends Clock {
  /** Contains the time, so that the threads of scripts read it without asking. */
  readonly memory: SharedArrayBuffer;
  /** Moves the clock forward by a number of milliseconds; throws RangeError if it is negative. */
  advance(milliseconds: number): void;
  /** Calls `reached` once, when the clock shows this instant or a later one; returns a function that prevents this. */
  at(instant: number, reached: () => void): () => void;
}

/** A clock that is ahead of the machine's by this number of milliseconds. */
export const clockAhead = (offset: number): Clock => ({ offset, now: () => Date.now() + offset });

/** A clock that now shows this instant, and continues from there. */
export const clockFrom = (instant: number): Clock => clockAhead(instant - Date.now());

/** A simulated clock that shows this instant, in milliseconds since 1970. */
export function createSimulatedClock(instant: number): SimulatedClock {
  const memory = new SharedArrayBuffer(8);
  const time = new BigInt64Array(memory);
  Atomics.store(time, 0, BigInt(Math.round(instant)));
  const now = () => Number(Atomics.load(time, 0));
  const waiting = new Set<{ readonly instant: number; readonly reached: () => void }>();
  return {
    memory,
    now,
    get offset() {
      return now() - Date.now();
    },
    advance: (milliseconds) => {
      if (!(milliseconds >= 0))
        throw new RangeError(`The clock cannot move by ${milliseconds} milliseconds.`);
      Atomics.add(time, 0, BigInt(Math.round(milliseconds)));
      for (const one of [...waiting]) {
        if (one.instant <= now() && waiting.delete(one)) one.reached();
      }
    },
    at: (instant, reached) => {
      const one = { instant, reached };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
  };
}

export function isSimulated(clock: Clock): clock is SimulatedClock {
  return 'memory' in clock;
}

/** The text of a script that makes `Date` follow the clock in the realm that runs it; empty for the machine's clock. */
export function dateScript({ offset }: Clock): string {
  return offset === 0 ? '' : `(${followClock})(((now) => () => now() + ${offset})(Date.now));`;
}

/** The same for a simulated clock; takes the function `clock` from the global object, which returns the time. */
export const simulatedDateScript = `(${followClock})(((clock) => () => clock())(globalThis.clock)); delete globalThis.clock;`;

/** Isolates and pages receive it as text, so it cannot use anything from its scope. */
function followClock(current: () => number): void {
  // As before, the property is one that a script can replace.
  Date.now = current;
  const moved = new Proxy(Date, {
    construct: (real, given, target) =>
      Reflect.construct(real, given.length === 0 ? [current()] : given, target),
    apply: (real) => new real(current()).toString(),
  });
  Object.defineProperty(Date.prototype, 'constructor', { value: moved, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: moved, writable: true, configurable: true });
}
