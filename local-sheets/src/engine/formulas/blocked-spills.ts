import { Tools, type Worksheet } from '@univerjs/core';

/** Why an array has no room, 0-based: the cell in the way, or the last row and column that the array would fill. */
export type BlockedBy =
  | { readonly row: number; readonly column: number }
  | { readonly endRow: number; readonly endColumn: number };

/** Google's note on a cell that shows #REF! because its array has no room (H505). */
export function blockedNote(blockedBy: BlockedBy, worksheet: Worksheet): string {
  if ('row' in blockedBy) {
    const place = `${Tools.chatAtABC(blockedBy.column)}${blockedBy.row + 1}`;
    return `Array result was not expanded because it would overwrite data in ${place}.`;
  }
  const rows = blockedBy.endRow + 1 - worksheet.getRowCount();
  const columns = blockedBy.endColumn + 1 - worksheet.getColumnCount();
  const wanted = rows > 0 ? `rows (${rows})` : `columns (${columns})`;
  return `Result was not automatically expanded, please insert more ${wanted}.`;
}
