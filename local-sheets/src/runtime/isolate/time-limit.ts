import { type Clock, clockAhead, isSimulated } from '../../protocol/clock';
import { startTimer } from '../timer';

/** Calls `onReached` when a number of milliseconds has passed; it can be suspended while a user decides. */
export interface TimeLimit {
  stop(): void;
  goOn(): void;
}

/**
 * With a simulated clock, the machine's clock limits the run too, because an endless loop advances only that one (H782). It counts
 * from the last move of the simulated clock, so that a busy machine ends no run (H801).
 */
export function startTimeLimit(clock: Clock, milliseconds: number, onReached: () => void): TimeLimit {
  const own = limitOn(clock, milliseconds, onReached);
  if (!isSimulated(clock)) return own;
  let seen = clock.now();
  const machine = limitOn(clockAhead(0), milliseconds, () => {
    if (clock.now() === seen) return onReached();
    seen = clock.now();
    machine.restart();
  });
  return {
    stop: () => {
      own.stop();
      machine.stop();
    },
    goOn: () => {
      own.goOn();
      machine.goOn();
    },
  };
}

function limitOn(clock: Clock, milliseconds: number, onReached: () => void): TimeLimit & { restart(): void } {
  let left = milliseconds;
  let since = clock.now();
  let cancel: (() => void) | null = null;
  const limit = {
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
    restart: () => {
      cancel = null;
      left = milliseconds;
      limit.goOn();
    },
  };
  limit.goOn();
  return limit;
}
