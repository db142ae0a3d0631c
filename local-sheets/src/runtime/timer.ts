import { type Clock, isSimulated } from '../protocol/clock';

/** Calls `reached` once, this number of milliseconds later on the clock; returns a function that prevents this. */
export function startTimer(clock: Clock, milliseconds: number, reached: () => void): () => void {
  if (isSimulated(clock)) return clock.at(clock.now() + milliseconds, reached);
  const timer = setTimeout(reached, milliseconds);
  return () => clearTimeout(timer);
}

/** Resolves when this number of milliseconds has passed; a simulated clock is advanced instead (H781). */
export function passTime(clock: Clock, milliseconds: number): Promise<void> {
  if (isSimulated(clock)) {
    clock.advance(milliseconds);
    return Promise.resolve();
  }
  // A script that was stopped while it slept must not keep the process alive.
  return new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());
}
