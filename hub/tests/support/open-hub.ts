import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SimulatedClock } from '../../../local-sheets/src/protocol/clock';
import type { RunRequest, RunResult } from '../../../local-sheets/src/runtime/user-session';
import { localSheets } from '../../../local-sheets/tests/support/built';
import { root } from '../../../local-sheets/tests/support/root';
import { openScript, type Script } from '../../../local-sheets/tests/support/script';
import { startBigQueryApi } from '../../imitation/bigquery/bigquery-api';
import type { FaultPlan } from '../../imitation/http/fault';
import { type AnsweredRead, startSheetsApi } from '../../imitation/sheets/sheets-api';
import type { Spreadsheet } from '../../imitation/sheets/spreadsheet';
import { registryHeaders } from '../../src/registry/columns';

export const today = '2026-10-14';
const project = 'one-on-ones-test';

/** The built hub in its own registry, with both APIs on this machine. */
export interface Hub {
  readonly script: Script;
  readonly clock: SimulatedClock;
  /** The workbooks that the Sheets API has; a test changes, removes or unshares them. */
  readonly workbooks: Map<string, Spreadsheet | 'unshared'>;
  /** What the Sheets API has answered. */
  readonly reads: AnsweredRead[];
  /** Faults of the next requests. */
  faults: { sheets: FaultPlan; bigQuery: FaultPlan };
  requests(): { sheets: number; bigQuery: number };
  /** Lists workbooks in the registry, from row 2 on; replaces what is there. */
  list(rows: readonly RegistryCells[]): Promise<void>;
  /** The registry, by header. */
  registry(): Promise<Record<string, string>[]>;
  /** Runs a function of the hub; fails where it fails. Returns the last toast. */
  call(functionName: string): Promise<string>;
  run(functionName: string, options?: Pick<RunRequest, 'onCall'>): Promise<RunResult>;
  /** The day in the registry, by the simulated clock. */
  today(): string;
  /** Lets the clock advance by this number of minutes and fires the triggers on the way; returns what they called. */
  wait(minutes: number): Promise<string[]>;
  /** The rows of a query. */
  query(sql: string): Promise<Record<string, string | null>[]>;
  close(): Promise<void>;
}

export interface RegistryCells {
  readonly workbook: string;
  readonly department: string;
  readonly owner?: string;
  readonly names?: string;
}

export async function openHub(): Promise<Hub> {
  const clock = localSheets.createSimulatedClock(Date.parse(`${today}T10:00+07:00`));
  const { now } = clock;
  const workbooks: Hub['workbooks'] = new Map();
  const reads: AnsweredRead[] = [];
  const faults: Hub['faults'] = { sheets: () => null, bigQuery: () => null };
  const { oauthScopes } = JSON.parse(readFileSync(join(root, 'hub/appsscript.json'), 'utf8')) as {
    oauthScopes: string[];
  };
  const sheetsApi = await startSheetsApi({
    now,
    scopes: oauthScopes,
    find: (id) => workbooks.get(id) ?? null,
    onRead: (read) => void reads.push(read),
    faults: (request) => faults.sheets(request),
  });
  const bigQueryApi = await startBigQueryApi({ project, now, faults: (request) => faults.bigQuery(request) });
  const time = () => 300;
  const script = await openScript(readFileSync(join(root, 'hub/build/Code.js'), 'utf8'), {
    clock,
    oauthScopes,
    hosts: {
      'sheets.googleapis.com': { origin: sheetsApi.origin, time },
      'bigquery.googleapis.com': { origin: bigQueryApi.origin, time },
    },
  });
  const { book, session, runner } = script;
  const sheetNamed = (name: string) => book.tabs().find((tab) => tab.name === name)?.sheetId ?? 0;
  const area = (name: string, row: number, column: number, rows: number, columns: number) => ({
    ...{ sheetId: sheetNamed(name), row, column, rows, columns },
  });
  const headers = Object.values(registryHeaders);
  let listed = 0;
  const run: Hub['run'] = (functionName, options = {}) =>
    runner.run({ functionName, kind: 'menu', args: [], session, ...options });
  const hub: Hub = {
    ...{ script, clock, workbooks, reads, faults },
    requests: () => ({ sheets: sheetsApi.requestCount(), bigQuery: bigQueryApi.requestCount() }),
    list: async (rows) => {
      const cells = rows.map(({ workbook, department, owner = '', names = '' }) => [
        ...[workbook, department, owner, names],
        ...headers.slice(4).map(() => ''),
      ]);
      const blank = Array.from({ length: Math.max(0, listed - rows.length) }, () => headers.map(() => ''));
      book.setValues(area('Registry', 2, 1, cells.length + blank.length, headers.length), [
        ...cells,
        ...blank,
      ]);
      listed = rows.length;
    },
    registry: async () => {
      const values = await book.values(area('Registry', 2, 1, listed, headers.length));
      return values
        .filter(([workbook]) => workbook !== '')
        .map((row) => Object.fromEntries(headers.map((header, index) => [header, String(row[index] ?? '')])));
    },
    run,
    call: async (functionName) => {
      const result = await run(functionName);
      if (!result.ok) throw new Error(`${functionName} failed: ${result.error.message}`);
      return session.shown[session.shown.length - 1] ?? '';
    },
    today: () => new Date(clock.now() + 7 * 3_600_000).toISOString().slice(0, 10),
    wait: async (minutes) => {
      const fired = await localSheets.advanceClock(clock, [runner], clock.now() + minutes * 60_000);
      return fired.map(({ functionName, result }) =>
        result.ok ? functionName : `${functionName} failed: ${result.error.message}`,
      );
    },
    query: (sql) => queryRows(bigQueryApi.origin, sql),
    close: async () => {
      await script.close();
      await sheetsApi.close();
      await bigQueryApi.close();
    },
  };
  // The first item makes the tabs; the project is entered by hand.
  await hub.call('checkAccess');
  await hub.call('runSetUpBigQuery');
  book.setValues(area('Settings', 1, 2, 1, 1), [[project]]);
  const answer = await hub.call('runSetUpBigQuery');
  if (!answer.includes('BigQuery is set up')) throw new Error(answer);
  return hub;
}

async function queryRows(origin: string, query: string): Promise<Record<string, string | null>[]> {
  const response = await fetch(`${origin}/bigquery/v2/projects/${project}/queries`, {
    method: 'POST',
    headers: { authorization: 'Bearer hr@x.test', 'content-type': 'application/json' },
    body: JSON.stringify({ query, useLegacySql: false, maxResults: 100_000 }),
  });
  const body = (await response.json()) as {
    error?: { message: string };
    schema?: { fields: { name: string }[] };
    rows?: { f: { v: string | null }[] }[];
  };
  if (body.error) throw new Error(body.error.message);
  const names = body.schema?.fields.map(({ name }) => name) ?? [];
  return (body.rows ?? []).map(({ f }) =>
    Object.fromEntries(names.map((name, index) => [name, f[index]?.v ?? null])),
  );
}
