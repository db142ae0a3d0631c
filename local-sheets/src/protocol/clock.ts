/** What time it is in a local Sheets. Time always passes at its normal speed. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds by which this clock is ahead of the machine's. */
  readonly offset: number;
}

/** A clock that is so many milliseconds ahead of the machine's; 0 is the machine's own. */
export const clockAhead = (offset: number): Clock => ({ offset, now: () => Date.now() + offset });

/** A clock that shows the instant now, and runs from there. */
export const clockFrom = (instant: number): Clock => clockAhead(instant - Date.now());

/** The text of a script that makes `Date` follow the clock in the realm that runs it; empty for the machine's own clock. */
export function dateScript({ offset }: Clock): string {
  return offset === 0 ? '' : `(${followClock})(${offset});`;
}

/** Travels as text into isolates and pages, so it can use nothing from around it. */
function followClock(offset: number): void {
  const now = Date.now;
  const ahead = () => now() + offset;
  // A property as before, which a script may replace.
  Date.now = ahead;
  const moved = new Proxy(Date, {
    construct: (real, given, target) =>
      Reflect.construct(real, given.length === 0 ? [ahead()] : given, target),
    apply: (real) => new real(ahead()).toString(),
  });
  Object.defineProperty(Date.prototype, 'constructor', { value: moved, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: moved, writable: true, configurable: true });
}
