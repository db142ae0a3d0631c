/**
 * The milliseconds to wait before the next attempt, after `failures` failed ones; null if there should be none (U8). Google asks
 * for truncated exponential back-off with a random part. A quota is full again after a minute, so 429 is tried for longer.
 */
export function nextAttempt(status: number, failures: number, random: number): number | null {
  const isQuota = status === 429;
  if (!isQuota && !passing.includes(status)) return null;
  if (failures >= (isQuota ? 6 : 4)) return null;
  return (isQuota ? 2000 : 1000) * 2 ** (failures - 1) + Math.floor(random * 1000);
}

/** The statuses that can pass by themselves; 0 is a connection without an answer. */
const passing: readonly number[] = [0, 500, 502, 503, 504];
