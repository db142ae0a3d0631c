const key = 'hub.reads';
/** Seconds, after which no read counts any more. */
const minute = 60;

/** When the reads of the last minute ended, in milliseconds, also those of earlier runs; [] if there were none. */
export function latestReads(): number[] {
  const stored = CacheService.getScriptCache()?.get(key) ?? null;
  return stored === null ? [] : (JSON.parse(stored) as number[]);
}

/** Stores them for the next run, which can begin a second later and has the same quota (U65). */
export function storeLatestReads(ended: readonly number[]): void {
  CacheService.getScriptCache()?.put(key, JSON.stringify(ended), minute);
}
