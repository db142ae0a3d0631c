import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { TabIds } from '../tabs/tab-ids';
import type { HeadlessUniver } from '../univer';
import { isEmpty } from './cell-data';
import type { CellMatrix } from './cell-matrix';

/** Where a tab has contents, and where they are results of formulas. */
export class Contents {
  constructor(
    private readonly engine: HeadlessUniver,
    private readonly tabs: TabIds,
  ) {}

  /** The last row and column with content, 1-based; 0 if the tab is empty. */
  extent(sheetId: number): { rows: number; columns: number } {
    const worksheet = this.tabs.worksheet(sheetId);
    let rows = 0;
    let columns = 0;
    const see = (row: number, column: number, cell: Nullable<ICellData>) => {
      if (!cell || (isEmpty(cell) && !cell.f && !cell.si)) return;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    worksheet.getCellMatrix().forValue((row, column, cell) => see(row, column, cell));
    for (const [row, cells] of Object.entries(spilledCells(this.engine, worksheet) ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) see(Number(row), Number(column), cell);
    }
    return { rows, columns };
  }

  /**
   * Whether a calculation can change a value of the tab down to this 1-based row and column: formulas fill cells to the right of
   * them and below. True also for spilled values that the next calculation will remove.
   */
  hasResults(sheetId: number, lastRow = Infinity, lastColumn = Infinity): boolean {
    const worksheet = this.tabs.worksheet(sheetId);
    let found = false;
    const look = (row: number, column: number, isResult: boolean) => {
      found ||= isResult && row < lastRow && column < lastColumn;
      return !found;
    };
    worksheet
      .getCellMatrix()
      .forValue((row, column, cell) => look(row, column, Boolean(cell?.f || cell?.si)));
    for (const [row, cells] of Object.entries(spilledCells(this.engine, worksheet) ?? {})) {
      for (const column of Object.keys(cells ?? {})) look(Number(row), Number(column), true);
    }
    return found;
  }
}

/** The cells that array formulas fill, which Univer stores separately; undefined if a tab has none. */
export function spilledCells(engine: HeadlessUniver, worksheet: Worksheet): CellMatrix | undefined {
  const all = engine.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return all[engine.unitId]?.[worksheet.getSheetId()] as CellMatrix | undefined;
}
