import type { EngineerTexts } from '../../domain/engineers/engineer-edit';
import type { ColumnKey } from '../grid/layout';
import type { Cells } from '../grid/table';
import type { Workbook } from '../grid/workbook';
import type { EngineerTable } from './engineers';

/** A row (1-based) of the Engineers tab as text, as a page shows it; '' for a blank cell. */
export function engineerRecord(workbook: Workbook, table: EngineerTable, row1: number): EngineerTexts {
  const text = (column: ColumnKey<'engineers'>) => {
    const cell = table.at(row1, column);
    return cell instanceof Date ? workbook.toDay(cell) : String(cell).trim();
  };
  return {
    name: text('name'),
    email: text('email'),
    role: text('role'),
    team: text('team'),
    manager: text('manager'),
    cadenceDays: text('cadence'),
    started: text('started'),
    // A blank status means Active.
    status: text('status') || 'Active',
  };
}

/** The cells to write for the changed fields of a row. */
export function recordCells(
  { toDate }: Workbook,
  { cadenceDays, started, ...texts }: Partial<EngineerTexts>,
): Cells<'engineers'> {
  return {
    ...texts,
    ...(cadenceDays !== undefined && { cadence: cadenceDays && Number(cadenceDays) }),
    ...(started !== undefined && { started: started && toDate(started) }),
  };
}
