import { dueWorkbooks, unreadable } from '../domain/due-workbooks';
import { isProblem } from '../domain/problem';
import { spreadsheetId } from '../domain/workbook-link';
import { bigQueryClient } from '../google/bigquery';
import { latestReads, storeLatestReads } from '../google/latest-reads';
import { readPace } from '../google/read-pace';
import { OutOfTime, startRun } from '../google/run-time';
import { sheetsClient } from '../google/sheets';
import { readHubSettings } from '../registry/hub-settings';
import { endPass, type Pass } from '../registry/pass';
import { openRegistry, type Registry, type RegistryRow, type RowUpdate } from '../registry/registry';
import { collectBatch, type Deps } from './collect-batch';
import { findColumns } from './read-workbook';
import { failed, found } from './row-updates';
import { continueAfter, removeTriggers } from './triggers';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The workbooks that one load job for each table covers. */
const batchSize = 50;
/** Google ends a run after six minutes; a run that ended without a word is continued a minute later. */
const afterEndedRun = 420_000;
const atOnce = 1000;

/**
 * Works on a pass until it is finished or the time of the run is over; then a trigger continues it (U6, U7). Returns how many
 * workbooks are left, 0 if the pass is finished.
 */
export function runPass(spreadsheet: Spreadsheet, pass: Pass): number {
  continueAfter(afterEndedRun);
  const time = startRun();
  const reads = latestReads();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const deps: Deps = {
    time,
    sheets: sheetsClient(readPace(time, reads), time),
    bigQuery: bigQueryClient(readHubSettings(spreadsheet), time),
    clockText: (moment) => Utilities.formatDate(new Date(moment), timeZone, 'yyyy-MM-dd HH:mm'),
  };
  try {
    return treatAll(spreadsheet, pass, deps);
  } finally {
    storeLatestReads(reads);
  }
}

/** Treats batch after batch of workbooks; returns how many are left. */
function treatAll(spreadsheet: Spreadsheet, pass: Pass, deps: Deps): number {
  for (;;) {
    const registry = openRegistry(spreadsheet);
    const problems = Array.from(unreadable(registry.rows, pass.id));
    registry.write(new Map(problems.map(([workbook, problem]) => [workbook, failed(problem, pass)])));
    const due = dueWorkbooks(registry.rows, pass.id);
    if (due.length === 0) break;
    const batch = due.slice(0, batchSize);
    const updates = treatInTime(registry, batch, pass, deps);
    registry.write(updates);
    if (updates.size < batch.length) {
      continueAfter(atOnce);
      return due.length - updates.size;
    }
  }
  // In this order, an interrupted run leaves a trigger that finds nothing to do.
  endPass(pass.kind === 'collect' ? pass.day : null);
  removeTriggers('continuePass');
  return 0;
}

/** What to write for the workbooks that were treated; none if there was no time to load what was read. */
function treatInTime(
  registry: Registry,
  batch: readonly RegistryRow[],
  pass: Pass,
  deps: Deps,
): ReadonlyMap<string, RowUpdate> {
  if (!deps.time.isTimeLeft()) return new Map();
  try {
    if (pass.kind === 'check') return checkBatch(batch, pass, deps);
    return collectBatch(batch, registry.stored(batch), pass, deps);
  } catch (error) {
    if (error instanceof OutOfTime) return new Map();
    throw error;
  }
}

/** Opens workbooks as long as there is time, and returns what to write into the registry, by the text in Workbook. */
function checkBatch(
  rows: readonly RegistryRow[],
  pass: Pass,
  { sheets, time }: Pick<Deps, 'sheets' | 'time'>,
): Map<string, RowUpdate> {
  const updates = new Map<string, RowUpdate>();
  for (const { workbook, owner } of rows) {
    if (!time.isTimeLeft()) break;
    try {
      const result = findColumns(sheets, spreadsheetId(workbook) ?? '', owner);
      updates.set(workbook, isProblem(result) ? failed(result, pass) : found(result, pass));
    } catch (error) {
      if (error instanceof OutOfTime) break;
      throw error;
    }
  }
  return updates;
}
