import type { Clock } from '../../protocol/clock';
import type { UrlRequest, UrlResponse } from '../../protocol/services/url-calls';
import { Exception } from '../exception';
import { passTime } from '../timer';
import { checkHosts, type Hosts } from '../url-fetch/hosts';
import { createDailyQuota, refuseLargeRequest } from '../url-fetch/limits';
import { sendRequest } from '../url-fetch/send-request';
import { type CallTable, network } from './call-table';

/** Calls of UrlFetchApp. `mostFetches` is the number of requests a day. Throws Error for a host on another machine. */
export function urlCalls(hosts: Hosts, clock: Clock, mostFetches: number): CallTable<'url.fetch'> {
  checkHosts(hosts);
  const count = createDailyQuota(mostFetches, clock.now);
  return {
    'url.fetch': network(async ({ requests }) => {
      for (const request of requests) refuseLargeRequest(request);
      count(requests.length);
      // At Google, the requests of fetchAll run at the same time, so that the longest one decides.
      const answered = await Promise.all(requests.map((request) => sendRequest(hosts, request)));
      const longest = Math.max(0, ...answered.map(({ milliseconds }) => milliseconds));
      if (longest > 0) await passTime(clock, longest);
      const responses = answered.map(({ response }) => response);
      for (const [at, request] of requests.entries()) refuseFailure(request, responses[at]);
      return responses;
    }),
  };
}

/** Google's wording for a response code that is an error (H773). */
function refuseFailure({ url, muteHttpExceptions }: UrlRequest, response: UrlResponse | undefined): void {
  if (!response || muteHttpExceptions || response.code < 400) return;
  const { code, text } = response;
  const shown = text.length > shownLength ? `${text.slice(0, shownLength)}...` : text;
  throw new Exception(
    `Request failed for ${new URL(url).origin} returned code ${code}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
  );
}

const shownLength = 150;
