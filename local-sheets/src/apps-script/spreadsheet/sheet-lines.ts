import type { Dimension } from '../../protocol/tabs';
import { ask } from '../ask';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows and columns of a tab: inserting, deleting, moving, sizing, hiding. */
export class SheetLines implements Partial<Sheet> {
  constructor(protected readonly sheetId: number) {}

  getSheetId(): number {
    return this.sheetId;
  }

  insertRowAfter(row: number): Sheet {
    return this.insert('insertRowAfter', 'rows', row + 1, 1);
  }
  insertRowBefore(row: number): Sheet {
    return this.insert('insertRowBefore', 'rows', row, 1);
  }
  insertRows(row: number, howMany = 1): void {
    this.insert('insertRows', 'rows', row, howMany);
  }
  insertRowsAfter(row: number, howMany: number): Sheet {
    return this.insert('insertRowsAfter', 'rows', row + 1, howMany);
  }
  insertRowsBefore(row: number, howMany: number): Sheet {
    return this.insert('insertRowsBefore', 'rows', row, howMany);
  }
  insertColumnAfter(column: number): Sheet {
    return this.insert('insertColumnAfter', 'columns', column + 1, 1);
  }
  insertColumnBefore(column: number): Sheet {
    return this.insert('insertColumnBefore', 'columns', column, 1);
  }
  insertColumns(column: number, howMany = 1): void {
    this.insert('insertColumns', 'columns', column, howMany);
  }
  insertColumnsAfter(column: number, howMany: number): Sheet {
    return this.insert('insertColumnsAfter', 'columns', column + 1, howMany);
  }
  insertColumnsBefore(column: number, howMany: number): Sheet {
    return this.insert('insertColumnsBefore', 'columns', column, howMany);
  }

  deleteRow(row: number): Sheet {
    return this.remove('deleteRow', 'rows', row, 1);
  }
  deleteRows(row: number, howMany: number): void {
    this.remove('deleteRows', 'rows', row, howMany);
  }
  deleteColumn(column: number): Sheet {
    return this.remove('deleteColumn', 'columns', column, 1);
  }
  deleteColumns(column: number, howMany: number): void {
    this.remove('deleteColumns', 'columns', column, howMany);
  }

  moveRows(rows: Range, destination: number): void {
    this.move('moveRows', 'rows', rows.getRow(), rows.getNumRows(), destination);
  }
  moveColumns(columns: Range, destination: number): void {
    this.move('moveColumns', 'columns', columns.getColumn(), columns.getNumColumns(), destination);
  }

  setRowHeight(row: number, height: number): Sheet {
    return this.resize('setRowHeight', 'rows', row, 1, height);
  }
  setRowHeights(row: number, howMany: number, height: number): Sheet {
    return this.resize('setRowHeights', 'rows', row, howMany, height);
  }
  setRowHeightsForced(row: number, howMany: number, height: number): Sheet {
    return this.resize('setRowHeightsForced', 'rows', row, howMany, height);
  }
  setColumnWidth(column: number, width: number): Sheet {
    return this.resize('setColumnWidth', 'columns', column, 1, width);
  }
  getColumnWidth(column: number): number {
    return ask('grid.columnWidth', 'Sheet.getColumnWidth', { sheetId: this.sheetId, column });
  }
  setColumnWidths(column: number, howMany: number, width: number): Sheet {
    return this.resize('setColumnWidths', 'columns', column, howMany, width);
  }
  autoResizeColumn(column: number): Sheet {
    return this.fit('autoResizeColumn', column, 1);
  }
  autoResizeColumns(column: number, howMany: number): Sheet {
    return this.fit('autoResizeColumns', column, howMany);
  }

  hideRows(row: number, howMany = 1): void {
    this.hide('hideRows', 'rows', row, howMany, true);
  }
  hideRow(row: Range): void {
    this.hide('hideRow', 'rows', row.getRow(), row.getNumRows(), true);
  }
  showRows(row: number, howMany = 1): void {
    this.hide('showRows', 'rows', row, howMany, false);
  }
  unhideRow(row: Range): void {
    this.hide('unhideRow', 'rows', row.getRow(), row.getNumRows(), false);
  }
  hideColumns(column: number, howMany = 1): void {
    this.hide('hideColumns', 'columns', column, howMany, true);
  }
  hideColumn(column: Range): void {
    this.hide('hideColumn', 'columns', column.getColumn(), column.getNumColumns(), true);
  }
  showColumns(column: number, howMany = 1): void {
    this.hide('showColumns', 'columns', column, howMany, false);
  }
  unhideColumn(column: Range): void {
    this.hide('unhideColumn', 'columns', column.getColumn(), column.getNumColumns(), false);
  }

  /** Setters return the sheet itself, so that calls can be chained. */
  protected self(): Sheet {
    return this as unknown as Sheet;
  }

  private insert(method: string, dimension: Dimension, before: number, count: number): Sheet {
    ask('grid.insert', `Sheet.${method}`, { sheetId: this.sheetId, dimension, before, count });
    return this.self();
  }

  private remove(method: string, dimension: Dimension, start: number, count: number): Sheet {
    ask('grid.remove', `Sheet.${method}`, { sheetId: this.sheetId, dimension, start, count });
    return this.self();
  }

  private move(method: string, dimension: Dimension, start: number, count: number, before: number): void {
    ask('grid.move', `Sheet.${method}`, { sheetId: this.sheetId, dimension, start, count, before });
  }

  private resize(method: string, dimension: Dimension, start: number, count: number, pixels: number): Sheet {
    ask('grid.resize', `Sheet.${method}`, { sheetId: this.sheetId, dimension, start, count, pixels });
    return this.self();
  }

  private fit(method: string, start: number, count: number): Sheet {
    ask('grid.fit', `Sheet.${method}`, { sheetId: this.sheetId, dimension: 'columns', start, count });
    return this.self();
  }

  private hide(method: string, dimension: Dimension, start: number, count: number, hidden: boolean): void {
    ask('grid.hide', `Sheet.${method}`, { sheetId: this.sheetId, dimension, start, count, hidden });
  }
}
