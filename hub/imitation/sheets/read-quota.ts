import { GoogleError } from '../http/google-error';

/** Read requests a minute (developers.google.com/workspace/sheets/api/limits). */
const readsPerMinute = { user: 60, project: 300 } as const;

/**
 * Counts a read of the user; throws GoogleError if the user or the project has none left in this minute. Google gives the whole
 * quota back at the beginning of every minute. A refused read does not count.
 */
export function readQuota(now: () => number): (user: string) => void {
  let minute = Number.NaN;
  let reads = new Map<string, number>();
  return (user) => {
    const current = Math.floor(now() / 60_000);
    if (current !== minute) [minute, reads] = [current, new Map()];
    const all = Array.from(reads.values()).reduce((sum, one) => sum + one, 0);
    const own = reads.get(user) ?? 0;
    if (own >= readsPerMinute.user)
      throw exceeded('Read requests per minute per user', 'ReadRequestsPerMinutePerUser');
    if (all >= readsPerMinute.project)
      throw exceeded('Read requests per minute', 'ReadRequestsPerMinutePerProject');
    reads.set(user, own + 1);
  };
}

function exceeded(limit: string, quotaLimit: string): GoogleError {
  const consumer = 'projects/100000000001';
  const message =
    `Quota exceeded for quota metric 'Read requests' and limit '${limit}' of service 'sheets.googleapis.com' ` +
    "for consumer 'project_number:100000000001'.";
  const info = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: 'RATE_LIMIT_EXCEEDED',
    domain: 'googleapis.com',
    metadata: {
      consumer,
      quota_limit: quotaLimit,
      quota_metric: 'sheets.googleapis.com/read_requests',
      service: 'sheets.googleapis.com',
    },
  };
  return new GoogleError(429, message, { details: [info] });
}
