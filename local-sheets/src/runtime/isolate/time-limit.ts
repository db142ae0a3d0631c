import { type Clock, clockAhead, isSimulated } from '../../protocol/clock';
import { startTimer } from '../timer';

/** Calls `onReached` when a number of milliseconds has passed; it can be suspended while a user decides. */
export interface TimeLimit {
  stop(): void;
  goOn(): void;
}

/** With a simulated clock, the machine's clock limits the run too, because an endless loop advances only that one (H782). */
export function startTimeLimit(clock: Clock, milliseconds: number, onReached: () => void): TimeLimit {
  const clocks = isSimulated(clock) ? [clock, clockAhead(0)] : [clock];
  const limits = clocks.map((one) => limitOn(one, milliseconds, onReached));
  return {
    stop: () => {
      for (const limit of limits) limit.stop();
    },
    goOn: () => {
      for (const limit of limits) limit.goOn();
    },
  };
}

function limitOn(clock: Clock, milliseconds: number, onReached: () => void): TimeLimit {
  let left = milliseconds;
  let since = clock.now();
  let cancel: (() => void) | null = null;
  const limit: TimeLimit = {
    stop: () => {
      if (!cancel) return;
      cancel();
      cancel = null;
      left -= clock.now() - since;
    },
    goOn: () => {
      if (cancel) return;
      since = clock.now();
      cancel = startTimer(clock, Math.max(0, left), onReached);
    },
  };
  limit.goOn();
  return limit;
}
