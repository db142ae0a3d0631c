/** The time in a local Sheets. It always passes at normal speed. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The number of milliseconds by which this clock is ahead of the machine's. */
  readonly offset: number;
}

/** A clock that is ahead of the machine's by this number of milliseconds. */
export const clockAhead = (offset: number): Clock => ({ offset, now: () => Date.now() + offset });

/** A clock that now shows this instant, and continues from there. */
export const clockFrom = (instant: number): Clock => clockAhead(instant - Date.now());

/** The text of a script that makes `Date` follow the clock in the realm that runs it; empty for the machine's clock. */
export function dateScript({ offset }: Clock): string {
  return offset === 0 ? '' : `(${followClock})(${offset});`;
}

/** Isolates and pages receive it as text, so it cannot use anything from its scope. */
function followClock(offset: number): void {
  const now = Date.now;
  const ahead = () => now() + offset;
  // As before, the property is one that a script can replace.
  Date.now = ahead;
  const moved = new Proxy(Date, {
    construct: (real, given, target) =>
      Reflect.construct(real, given.length === 0 ? [ahead()] : given, target),
    apply: (real) => new real(ahead()).toString(),
  });
  Object.defineProperty(Date.prototype, 'constructor', { value: moved, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: moved, writable: true, configurable: true });
}
