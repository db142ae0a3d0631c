import type { Day } from '../../../src/domain/cells/day';
import { fingerprint } from '../../../src/domain/cells/fingerprint';
import type { TableName } from './company-rows';

/**
 * The ID of a load job, made of the day and the batch, so that BigQuery refuses a repeated one (U20). Different batches have
 * different IDs, even if an interrupted run leaves fewer workbooks to its successor.
 */
export function loadJobId(table: TableName, day: Day, pass: string, workbooks: readonly string[]): string {
  return `hub_${table}_${day.replace(/-/g, '')}_${pass}_${fingerprint(workbooks.join())}`;
}

/** The rows as newline-delimited JSON; '' for none. */
export function newlineDelimited(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
