import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { type CellMatrix, putCell } from '../cells/cell-matrix';
import type { HeadlessUniver } from '../univer';

/** Where a cell remembers that its number format came with a formula's result; it goes when the cell is written anew. */
const marker = 'derivedFormat';

/** Takes a derived format and its mark away; Univer's types do not say that null does so. */
const withoutFormat: ICellData = { s: { n: null } as unknown as IStyleData, custom: null as never };

/**
 * In Sheets a formula that gives a date shows one without the cell being formatted. Univer formats the cell, for good;
 * so the cells it formats are marked, and lose the format with the formula.
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

  /** The mark of a cell whose format came with a formula's result. */
  marked(pattern: string): ICellData {
    return { custom: { [marker]: pattern } };
  }

  /** What to write so that the cell starts without a format that a formula left in it. */
  reset(cell: Nullable<ICellData>): ICellData {
    return this.isDerived(cell) ? withoutFormat : {};
  }

  /** The cells among those just written by a page that still show a format of the formula they held. */
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
