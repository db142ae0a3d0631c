/** Calls `onReached` once after a number of milliseconds; it can be suspended while a user decides. */
export interface TimeLimit {
  stop(): void;
  goOn(): void;
}

export function startTimeLimit(milliseconds: number, onReached: () => void): TimeLimit {
  let left = milliseconds;
  let since = Date.now();
  let timer: NodeJS.Timeout | null = null;
  const limit: TimeLimit = {
    stop: () => {
      if (!timer) return;
      clearTimeout(timer);
      timer = null;
      left -= Date.now() - since;
    },
    goOn: () => {
      if (timer) return;
      since = Date.now();
      timer = setTimeout(onReached, Math.max(0, left));
    },
  };
  limit.goOn();
  return limit;
}
