import type { Tab } from '../../protocol/tabs';
import { ask } from '../ask';
import { enumeration } from '../enumeration';
import { make } from '../make';
import { SheetLines } from './sheet-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const SheetType = enumeration<typeof GoogleAppsScript.Spreadsheet.SheetType>(
  'SpreadsheetApp.SheetType',
  ['GRID', 'OBJECT'],
);

/** A tab as a whole. It stores only its id; each getter asks the workbook. */
export class SheetTab extends SheetLines implements Partial<Sheet> {
  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return make.spreadsheet();
  }
  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return SheetType.GRID;
  }
  getName(): string {
    return this.read('getName').name;
  }
  getSheetName(): string {
    return this.read('getSheetName').name;
  }
  getIndex(): number {
    return this.read('getIndex').index;
  }
  getMaxRows(): number {
    return this.read('getMaxRows').rows;
  }
  getMaxColumns(): number {
    return this.read('getMaxColumns').columns;
  }
  getFrozenRows(): number {
    return this.read('getFrozenRows').frozenRows;
  }
  getFrozenColumns(): number {
    return this.read('getFrozenColumns').frozenColumns;
  }
  getFormUrl(): string | null {
    return ask('forms.url', 'Sheet.getFormUrl', { sheetId: this.sheetId });
  }
  isSheetHidden(): boolean {
    return this.read('isSheetHidden').hidden;
  }
  getLastRow(): number {
    return ask('tabs.extent', 'Sheet.getLastRow', { sheetId: this.sheetId }).rows;
  }
  getLastColumn(): number {
    return ask('tabs.extent', 'Sheet.getLastColumn', { sheetId: this.sheetId }).columns;
  }

  activate(): Sheet {
    const topLeft = { sheetId: this.sheetId, row: 1, column: 1, rows: 1, columns: 1 };
    ask('tabs.activate', 'Sheet.activate', { area: topLeft });
    return this.self();
  }
  setName(name: string): Sheet {
    ask('tabs.rename', 'Sheet.setName', { sheetId: this.sheetId, name: String(name) });
    return this.self();
  }
  hideSheet(): Sheet {
    ask('tabs.hide', 'Sheet.hideSheet', { sheetId: this.sheetId, hidden: true });
    return this.self();
  }
  showSheet(): Sheet {
    ask('tabs.hide', 'Sheet.showSheet', { sheetId: this.sheetId, hidden: false });
    return this.self();
  }
  setTabColor(color: string | null): Sheet {
    ask('tabs.color', 'Sheet.setTabColor', { sheetId: this.sheetId, color });
    return this.self();
  }
  setFrozenRows(rows: number): void {
    ask('tabs.freeze', 'Sheet.setFrozenRows', { sheetId: this.sheetId, rows });
  }
  setFrozenColumns(columns: number): void {
    ask('tabs.freeze', 'Sheet.setFrozenColumns', { sheetId: this.sheetId, columns });
  }

  clear(options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }): Sheet {
    const { formatOnly = false, contentsOnly = false } = options ?? {};
    const both = !formatOnly && !contentsOnly;
    return this.wipe('clear', { contents: both || contentsOnly, formats: both || formatOnly });
  }
  clearContents(): Sheet {
    return this.wipe('clearContents', { contents: true });
  }
  clearFormats(): Sheet {
    return this.wipe('clearFormats', { formats: true });
  }
  clearNotes(): Sheet {
    return this.wipe('clearNotes', { notes: true });
  }
  sort(column: number, ascending = true): Sheet {
    ask('tabs.sort', 'Sheet.sort', { sheetId: this.sheetId, column, ascending });
    return this.self();
  }

  private read(method: string): Tab {
    return ask('tabs.read', `Sheet.${method}`, { sheetId: this.sheetId });
  }

  private wipe(method: string, what: { contents?: boolean; formats?: boolean; notes?: boolean }): Sheet {
    ask('tabs.clear', `Sheet.${method}`, { sheetId: this.sheetId, ...what });
    return this.self();
  }
}
