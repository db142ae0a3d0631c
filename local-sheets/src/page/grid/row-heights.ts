import { CellValueType, type IRange, RANGE_TYPE, type Worksheet, WrapStrategy } from '@univerjs/core';
import {
  type ISetWorksheetRowAutoHeightMutationParams,
  SetWorksheetRowAutoHeightMutation,
} from '@univerjs/sheets';
import { AutoHeightController } from '@univerjs/sheets-ui';
import type { Change } from '../../protocol/page-protocol';
import type { Grid } from './open-univer';
import type { WorkbookCopy } from './workbook-copy';

/**
 * Fits rows to their wrapped text, as in Sheets (H360). Univer does so for typed text; for text from scripts and for a
 * workbook that was just opened, each page does so when the tab is shown.
 */
export interface RowHeights {
  /** Discards what was fitted, because everything can have changed. */
  forget(): void;
  /** Fits the rows again in which scripts or other users changed cells. */
  follow(changes: readonly Change[]): void;
}

export function createRowHeights({ api, injector, commands }: Grid, copy: WorkbookCopy): RowHeights {
  const done = new Set<string>();
  let planned = false;

  function plan(): void {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      grow();
    });
  }

  function grow(): void {
    const sheet = copy.current()?.getActiveSheet();
    if (!sheet || done.has(sheet.getSheetId())) return;
    done.add(sheet.getSheetId());
    const rows = rowsToFit(sheet);
    if (rows.length === 0) return;
    const { redos } = injector
      .get(AutoHeightController)
      .getUndoRedoParamsOfAutoHeight(rows, sheet.getSheetId());
    const usual = sheet.getConfig().defaultRowHeight;
    for (const { id, params } of redos) {
      if (id !== SetWorksheetRowAutoHeightMutation.id) continue;
      const heights = params as ISetWorksheetRowAutoHeightMutationParams;
      const rowsAutoHeightInfo = heights.rowsAutoHeightInfo.map((info) => ({
        ...info,
        autoHeight: Math.max(usual, info.autoHeight ?? 0),
      }));
      commands.syncExecuteCommand(id, { ...heights, rowsAutoHeightInfo }, { onlyLocal: true });
    }
  }

  api.addEvent(api.Event.ActiveSheetChanged, plan);
  return {
    forget: () => {
      done.clear();
      plan();
    },
    follow: (changes) => {
      for (const { params } of changes)
        done.delete((params as { subUnitId?: string } | null)?.subUnitId ?? '');
      plan();
    },
  };
}

/** Rows with wrapped text, and rows that were fitted before, whose text can be shorter now. */
function rowsToFit(sheet: Worksheet): IRange[] {
  const grown = Object.entries(sheet.getRowManager().getRowData()).filter(([, row]) => row?.ah !== undefined);
  const rows = new Set(grown.map(([row]) => Number(row)));
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (rows.has(row) || typeof cell?.v !== 'string' || cell.t === CellValueType.NUMBER) return;
    if (sheet.getComposedCellStyleByCellData(row, column, cell).tb === WrapStrategy.WRAP) rows.add(row);
  });
  const endColumn = sheet.getColumnCount() - 1;
  return [...rows].map((row) => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn,
    rangeType: RANGE_TYPE.ROW,
  }));
}
