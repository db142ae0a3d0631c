import { type IWorksheetData, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';

/** A new tab as at Google: 1,000 rows of 21 pixels and 26 columns of 100 pixels. */
export function blankSheet(id: string, name: string, rows = 1000, columns = 26): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
  });
}
