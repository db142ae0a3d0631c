import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Area } from '../../protocol/cells';
import type { Grid } from './open-univer';
import type { TabNumbers } from './tab-numbers';
import type { WorkbookCopy } from './workbook-copy';

export interface Selection {
  activate(area: Area): void;
}

/** Sends the open tab and the selection to the server, and shows what a script activates (H315). */
export function watchSelection(
  { api, commands }: Grid,
  copy: WorkbookCopy,
  tabs: TabNumbers,
  send: (area: Area) => void,
): Selection {
  let sent = '';

  function look(): void {
    const workbook = copy.current();
    const sheet = workbook?.getActiveSheet();
    const sheetId = sheet && tabs.numberOf(sheet);
    if (sheetId === null || sheetId === undefined) return;
    const range = api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRange();
    const area: Area = {
      sheetId,
      row: (range?.getRow() ?? 0) + 1,
      column: (range?.getColumn() ?? 0) + 1,
      rows: range?.getHeight() ?? 1,
      columns: range?.getWidth() ?? 1,
    };
    const now = JSON.stringify(area);
    if (now !== sent) send(area);
    sent = now;
  }

  commands.onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) look();
  });

  return {
    activate: (area) => {
      const workbook = copy.current();
      const found = workbook && tabs.sheetOf(workbook, area.sheetId);
      const sheet = found && api.getActiveWorkbook()?.getSheetBySheetId(found.getSheetId());
      if (!sheet) return;
      sheet.activate();
      sheet.setActiveRange(sheet.getRange(area.row - 1, area.column - 1, area.rows, area.columns));
      sheet.scrollToCell(Math.max(0, area.row - 4), Math.max(0, area.column - 3));
    },
  };
}
