import type { ValueRange } from '../domain/ranges';
import { layoutFields, type SpreadsheetResource } from '../domain/spreadsheet-resource';
import type { ReadPace } from './read-pace';
import type { RunTime } from './run-time';
import { type Answer, type ApiRequest, send } from './send';

/** The two requests on workbooks. Both need `spreadsheets.readonly` only. */
export interface SheetsClient {
  /** Titles and tags of a workbook, without any cell. */
  layout(id: string): Answer<SpreadsheetResource>;
  /** The cells of these ranges by columns, days as serial numbers. */
  values(id: string, ranges: readonly string[]): Answer<{ valueRanges?: readonly ValueRange[] }>;
}

export function sheetsClient(pace: ReadPace, time: RunTime): SheetsClient {
  const read = <Body>(id: string, path: string, query: string): Answer<Partial<Body>> => {
    const request = getRequest(`https://sheets.googleapis.com/v4/spreadsheets/${id}${path}`, query);
    return pace.read(() => send<Body>(request, time));
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
