import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { type CellMatrix, putCell } from '../cells/cell-matrix';
import type { HeadlessUniver } from '../univer';

/** Marks a cell whose number format came from a formula's result; removed when the cell is written again. */
const marker = 'derivedFormat';

/** Removes a derived format and its mark; Univer's types do not allow for the null that does so. */
const withoutFormat: ICellData = { s: { n: null } as unknown as IStyleData, custom: null as never };

/**
 * In Sheets, a formula that returns a date is shown as a date although its cell has no format. Univer formats the cell
 * permanently, so this class marks the cells that it formats, and removes the format together with the formula.
 */
export class DerivedFormats {
  constructor(private readonly engine: HeadlessUniver) {
    engine.commands.beforeCommandExecuted((command, options) => {
      if (options?.applyFormulaCalculationResult !== true) return;
      const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue: CellMatrix };
      const worksheet = engine.workbook.getSheetBySheetId(subUnitId);
      if (!worksheet) return;
      for (const [row, cells] of Object.entries(cellValue)) {
        for (const [column, result] of Object.entries(cells ?? {})) {
          if (result) this.mark(worksheet.getCellMatrix().getValue(Number(row), Number(column)), result);
        }
      }
    });
  }

  isDerived(cell: Nullable<ICellData>): boolean {
    const mark = cell?.custom?.[marker];
    return mark !== undefined && mark === this.ownPattern(cell);
  }

  /** The mark for a cell whose format came from a formula's result. */
  marked(pattern: string): ICellData {
    return { custom: { [marker]: pattern } };
  }

  /** What to write so that the cell loses a format that a formula left in it. */
  reset(cell: Nullable<ICellData>): ICellData {
    return this.isDerived(cell) ? withoutFormat : {};
  }

  /** Of the cells that a page has just written, those that still have the format of their earlier formula. */
  leftBehind(worksheet: Worksheet, written: CellMatrix | undefined): CellMatrix {
    const found: CellMatrix = {};
    for (const [row, cells] of Object.entries(written ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (!cell || !('v' in cell || 'f' in cell) || cell.f) continue;
        const now = worksheet.getCellMatrix().getValue(Number(row), Number(column));
        if (this.isDerived(now)) putCell(found, Number(row), Number(column), { ...withoutFormat });
      }
    }
    return found;
  }

  private mark(cell: Nullable<ICellData>, result: ICellData): void {
    const pattern = this.ownPattern(result);
    if (this.isDerived(cell)) {
      if (!pattern) Object.assign(result, withoutFormat);
    } else if (pattern && !this.ownPattern(cell)) result.custom = { ...cell?.custom, [marker]: pattern };
  }

  private ownPattern(cell: Nullable<ICellData>): string | undefined {
    return this.engine.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
  }
}
