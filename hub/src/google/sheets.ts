import type { ValueRange } from '../domain/ranges';
import { layoutFields, type SpreadsheetResource } from '../domain/spreadsheet-resource';
import type { RunTime } from './run-time';
import { type Answer, type ApiRequest, send } from './send';

/** The two requests on workbooks. Both need `spreadsheets.readonly` only. */
export interface SheetsClient {
  /** Titles and tags of a workbook, without any cell. */
  layout(id: string): Answer<SpreadsheetResource>;
  /** The cells of these ranges by columns, days as serial numbers. */
  values(id: string, ranges: readonly string[]): Answer<{ valueRanges?: readonly ValueRange[] }>;
}

/** Google allows 60 reads a minute for each user of a project. */
const millisecondsPerRead = 1000;

/** Keeps to the quota by itself, so that a read is seldom refused (U9). */
export function sheetsClient(time: RunTime): SheetsClient {
  let next = 0;
  const read = <Body>(id: string, path: string, query: string): Answer<Partial<Body>> => {
    time.sleep(next - time.now());
    next = Math.max(next, time.now()) + millisecondsPerRead;
    const url = `https://sheets.googleapis.com/v4/spreadsheets/${id}${path}`;
    return send<Body>(getRequest(url, query), time);
  };
  return {
    layout: (id) => read<SpreadsheetResource>(id, '', `fields=${encodeURIComponent(layoutFields)}`),
    values: (id, ranges) =>
      read<{ valueRanges?: readonly ValueRange[] }>(
        id,
        '/values:batchGet',
        [
          'majorDimension=COLUMNS',
          'valueRenderOption=UNFORMATTED_VALUE',
          'dateTimeRenderOption=SERIAL_NUMBER',
          'fields=valueRanges(values)',
          ...ranges.map((range) => `ranges=${encodeURIComponent(range)}`),
        ].join('&'),
      ),
  };
}

/** UrlFetchApp refuses addresses above 2 kB. Google's clients then send the query as the body of a POST that counts as a GET. */
function getRequest(url: string, query: string): ApiRequest {
  if (url.length + query.length < longestAddress) return { url: `${url}?${query}` };
  return {
    url,
    method: 'post',
    contentType: 'application/x-www-form-urlencoded',
    headers: { 'X-HTTP-Method-Override': 'GET' },
    payload: query,
  };
}

const longestAddress = 2000;
