import { type CompanyRows, tableNames } from '../domain/company-rows';
import { loadJobId, newlineDelimited } from '../domain/load-job';
import { changedMonths, type LoadedMonths } from '../domain/loaded-months';
import { isProblem, type Problem, refusedByBigQuery } from '../domain/problem';
import { isDayToFindAgain, type ReadPlan } from '../domain/read-plan';
import { spreadsheetId } from '../domain/workbook-link';
import { workbookRows } from '../domain/workbook-rows';
import type { BigQueryClient } from '../google/bigquery';
import { OutOfTime, type RunTime } from '../google/run-time';
import type { SheetsClient } from '../google/sheets';
import { type Pass, pseudonymSecret } from '../registry/pass';
import type { RegistryRow, RowUpdate, StoredState } from '../registry/registry';
import { readWorkbook } from './read-workbook';
import { failed, notLoaded, parsed, succeeded } from './row-updates';

export interface Deps {
  readonly sheets: SheetsClient;
  readonly bigQuery: BigQueryClient;
  readonly time: RunTime;
  /** A moment in the time zone of the registry, for people. */
  clockText(moment: number): string;
}

/** A workbook whose rows wait to be loaded. */
interface Collected {
  readonly row: RegistryRow;
  readonly id: string;
  readonly rows: CompanyRows;
  readonly update: RowUpdate;
  /** To store once the rows are loaded. */
  readonly months: LoadedMonths;
}

/**
 * Reads workbooks as long as there is time, loads their rows in one job for each table, and returns what to write into the
 * registry, by the text in Workbook. Workbooks for which there was no time are not among them (U6, U7).
 */
export function collectBatch(
  rows: readonly RegistryRow[],
  stored: readonly StoredState[],
  pass: Pass,
  deps: Deps,
): Map<string, RowUpdate> {
  const updates = new Map<string, RowUpdate>();
  const collected: Collected[] = [];
  const secret = pseudonymSecret();
  for (const [index, row] of rows.entries()) {
    if (!deps.time.isTimeLeft()) break;
    const state = stored[index] ?? { plan: '', months: '' };
    const result = inTime(() => collectOne(row, state, { pass, secret }, deps));
    if (result === null) break;
    if (isProblem(result)) updates.set(row.workbook, failed(result, pass));
    else collected.push(result);
  }
  const outcome = loadAll(collected, pass, deps.bigQuery);
  for (const { row, update, months } of collected) {
    if (typeof outcome === 'object') updates.set(row.workbook, notLoaded(outcome, pass));
    // Rows that an earlier run loaded may differ from these, so the months are loaded again next time.
    else if (outcome === 'before') updates.set(row.workbook, update);
    else updates.set(row.workbook, { ...update, months: JSON.stringify(months) });
  }
  return updates;
}

/** The result, or null if the run has no time left for it. */
function inTime<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutOfTime) return null;
    throw error;
  }
}

function collectOne(
  row: RegistryRow,
  { plan, months }: StoredState,
  { pass, secret }: { readonly pass: Pass; readonly secret: string },
  { sheets, time, clockText }: Deps,
): Collected | Problem {
  const id = spreadsheetId(row.workbook) ?? '';
  const remembered = isDayToFindAgain(id, pass.day) ? null : parsed<ReadPlan>(plan);
  const read = readWorkbook(sheets, id, row.owner, remembered);
  if (isProblem(read)) return read;
  const now = time.now();
  const context = {
    day: pass.day,
    collected_at: new Date(now).toISOString(),
    workbook: id,
    department: row.department,
    isNameAllowed: row.isNameAllowed,
    pseudonym: pseudonymsOf(id, secret),
  };
  const all = workbookRows(read.tabs, read.people, context);
  const changed = changedMonths(all.one_on_ones, parsed<LoadedMonths>(months) ?? {}, context);
  const rows = { ...all, one_on_ones: changed.rows };
  const count = tableNames.reduce((sum, table) => sum + rows[table].length, 0);
  return { row, id, rows, update: succeeded(read, pass, count, clockText(now)), months: changed.loaded };
}

/** Pseudonyms for the engineers of a workbook: nobody can compute one, or its engineer, without the secret (U2). */
function pseudonymsOf(workbook: string, secret: string): (engineerId: string) => string {
  return (engineerId) => {
    const signature = Utilities.computeHmacSha256Signature(`${workbook} ${engineerId}`, secret);
    return Utilities.base64EncodeWebSafe(signature).slice(0, pseudonymLength);
  };
}

/** 96 bits: no two of millions of engineers share one. */
const pseudonymLength = 16;

/** Loads the rows of these workbooks; 'before' if an earlier run loaded rows of the same workbooks in this pass. */
function loadAll(
  collected: readonly Collected[],
  pass: Pass,
  bigQuery: BigQueryClient,
): 'loaded' | 'before' | Problem {
  const workbooks = collected.map(({ id }) => id);
  const loads = tableNames.flatMap((table) => {
    const rows = collected.flatMap((one): readonly object[] => one.rows[table]);
    const jobId = loadJobId(table, pass.day, pass.id, workbooks);
    return rows.length === 0 ? [] : [{ table, jobId, rows: newlineDelimited(rows) }];
  });
  const outcomes = bigQuery.load(loads);
  for (const outcome of outcomes) if (typeof outcome === 'object') return refusedByBigQuery(outcome.message);
  return outcomes.includes('before') ? 'before' : 'loaded';
}
