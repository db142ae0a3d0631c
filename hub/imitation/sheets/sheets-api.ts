import { GoogleError } from '../http/google-error';
import { jsonBody } from '../http/json-body';
import {
  type ApiRequest,
  type LoopbackApi,
  type LoopbackOptions,
  startLoopbackApi,
} from '../http/loopback-api';
import { getSpreadsheet } from './get-spreadsheet';
import { readQuota } from './read-quota';
import { batchGet, batchGetByDataFilter, type ReadValues } from './read-values';
import { searchMetadata } from './search-metadata';
import type { FindSpreadsheet, GridRange, Spreadsheet } from './spreadsheet';

/** A request that was answered, and the cells whose values it returned; [] if it returned none. */
export interface AnsweredRead {
  readonly spreadsheet: Spreadsheet;
  readonly method: 'get' | 'search' | 'batchGet' | 'batchGetByDataFilter';
  readonly ranges: readonly GridRange[];
}

export interface SheetsApiOptions extends LoopbackOptions {
  readonly find: FindSpreadsheet;
  /** Milliseconds; the quotas are by this clock. */
  readonly now: () => number;
  /** What the tokens allow, as the manifest of a script lists it; reading and writing by default. */
  readonly scopes?: readonly string[];
  /** Called for every read before its answer is sent. */
  readonly onRead?: (read: AnsweredRead) => void;
}

/** Google's Sheets API, v4, on 127.0.0.1: what reads a spreadsheet without changing it (U40-U46). */
export function startSheetsApi(options: SheetsApiOptions): Promise<LoopbackApi> {
  const count = readQuota(options.now);
  return startLoopbackApi((request) => {
    const [, spreadsheetId = '', action] = pathOf.exec(request.path) ?? [];
    const route = routes[`${request.method} ${action ?? ''}`];
    if (spreadsheetId === '' || !route) throw new GoogleError(404, 'Method not found.');
    if (route.isWriting && !(options.scopes ?? [writing]).includes(writing)) throw insufficientScopes();
    count(request.user);
    const spreadsheet = options.find(spreadsheetId, request.user);
    if (spreadsheet === null) throw new GoogleError(404, 'Requested entity was not found.');
    if (spreadsheet === 'unshared') throw new GoogleError(403, 'The caller does not have permission');
    const { answer, ranges } = route.read(spreadsheet, request);
    options.onRead?.({ spreadsheet, method: route.method, ranges });
    return answer;
  }, options);
}

const pathOf =
  /^\/v4\/spreadsheets\/([\w-]+)(?:\/(developerMetadata:search|values:batchGet|values:batchGetByDataFilter))?$/;

const writing = 'https://www.googleapis.com/auth/spreadsheets';

interface Route {
  readonly method: AnsweredRead['method'];
  /** Whether a token that allows only reading is refused, according to the reference of the method. */
  readonly isWriting?: boolean;
  readonly read: (spreadsheet: Spreadsheet, request: ApiRequest) => ReadValues;
}

const routes: Readonly<Record<string, Route>> = {
  'GET ': {
    method: 'get',
    read: (spreadsheet, { query }) => ({ answer: getSpreadsheet(spreadsheet, query), ranges: [] }),
  },
  'POST developerMetadata:search': {
    method: 'search',
    isWriting: true,
    read: (spreadsheet, { body }) => ({ answer: searchMetadata(spreadsheet, jsonBody(body)), ranges: [] }),
  },
  'GET values:batchGet': {
    method: 'batchGet',
    read: (spreadsheet, { query }) => batchGet(spreadsheet, query),
  },
  'POST values:batchGetByDataFilter': {
    method: 'batchGetByDataFilter',
    isWriting: true,
    read: (spreadsheet, { body }) => batchGetByDataFilter(spreadsheet, jsonBody(body)),
  },
};

function insufficientScopes(): GoogleError {
  const info = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    domain: 'googleapis.com',
  };
  return new GoogleError(403, 'Request had insufficient authentication scopes.', { details: [info] });
}
