import type { UrlRequest } from '../../protocol/services/url-calls';
import { Exception } from '../exception';

// https://developers.google.com/apps-script/guides/services/quotas, "Current limitations"
const longestUrl = 2 * 1024;
const mostHeaders = 100;
const largestHeaders = 8 * 1024;
const largestBody = 50 * 1024 * 1024;

/** Throws an Exception for a request that is beyond Google's limits (H776). */
export function refuseLargeRequest({ url, headers, payload }: UrlRequest): void {
  if (Buffer.byteLength(url) > longestUrl) throw new Exception('Limit Exceeded: URLFetch URL Length.');
  const entries = Object.entries(headers);
  const size = entries.reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value),
    0,
  );
  if (entries.length > mostHeaders || size > largestHeaders)
    throw new Exception('Limit Exceeded: URLFetch Header Size.');
  if (payload === null) return;
  const length = 'text' in payload ? Buffer.byteLength(payload.text) : (payload.base64.length * 3) / 4;
  if (length > largestBody) throw new Exception('Limit Exceeded: URLFetch POST Size.');
}

/** Throws an Exception if a response has more bytes than Google accepts (H776). */
export function refuseLargeResponse(bytes: number, url: string): void {
  if (bytes > largestBody) throw new Exception(`Limit Exceeded: URLFetch Response Size. ${url}`);
}

/** Counts the requests of a day, which begins with its first request. Throws an Exception for one too many (H776). */
export function createDailyQuota(most: number, now: () => number): (requests: number) => void {
  let since = Number.NEGATIVE_INFINITY;
  let count = 0;
  return (requests) => {
    if (now() - since >= day) {
      since = now();
      count = 0;
    }
    if (count + requests > most) throw new Exception('Service invoked too many times for one day: urlfetch.');
    count += requests;
  };
}

const day = 86_400_000;
