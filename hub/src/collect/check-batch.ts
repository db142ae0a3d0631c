import { isProblem } from '../domain/problem';
import { spreadsheetId } from '../domain/workbook-link';
import { OutOfTime } from '../google/run-time';
import type { Pass } from '../registry/pass';
import type { RegistryRow, RowUpdate } from '../registry/registry';
import type { Deps } from './collect-batch';
import { findColumns } from './read-workbook';
import { failed, found } from './row-updates';

/** Opens workbooks as long as there is time, and returns what to write into the registry, by the text in Workbook. */
export function checkBatch(
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
