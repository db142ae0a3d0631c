import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Area, Cell } from '../../protocol/cells';
import type { Mutation } from '../book';
import type { BookLocale } from '../formats/book-locale';
import type { DerivedFormats } from '../formats/derived-formats';
import { isDatePattern, patternOf } from '../formats/number-formats';
import { withCommas } from '../formulas/formula-text';
import type { TabIds } from '../tabs/tab-ids';
import type { HeadlessUniver } from '../univer';
import { mapCells, shaped, toRange } from './areas';
import { blank, formulaCell, richText, textCell, toCellData } from './cell-data';
import { type CellMatrix, putCell } from './cell-matrix';
import { spilledCells } from './contents';
import { displayText } from './display';

/** The data validation of cells. */
export interface EntryChecks {
  isCheckbox(worksheet: Worksheet, row: number, column: number): boolean;
  /** Throws if the validation of the cell rejects this. */
  refuse(worksheet: Worksheet, row: number, column: number, cell: ICellData): void;
}

/**
 * Reads and writes cells as they are stored. Univer's own facade returns what is shown (12 digits, dates as text,
 * booleans as 1), which scripts cannot use.
 */
export class Cells {
  constructor(
    private readonly engine: HeadlessUniver,
    private readonly tabs: TabIds,
    private readonly derived: DerivedFormats,
    private readonly checks: EntryChecks,
    private readonly locale: BookLocale,
  ) {}

  values(area: Area): Cell[][] {
    const { worksheet, range, raw } = this.look(area);
    return mapCells(range, (row, column) => this.value(worksheet, row, column, raw(row, column)));
  }

  displayValues(area: Area): string[][] {
    const { worksheet, range, raw } = this.look(area);
    return mapCells(range, (row, column) => {
      const cell = raw(row, column);
      const value = this.value(worksheet, row, column, cell);
      return displayText(value, patternOf(worksheet, row, column, cell), this.locale.now);
    });
  }

  formulas(area: Area): string[][] {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const model = this.engine.injector.get(FormulaDataModel);
    const matrix = worksheet.getCellMatrix();
    return mapCells(toRange(area, worksheet), (row, column) => {
      const cell = matrix.getValue(row, column);
      if (!cell || (!cell.f && !cell.si)) return '';
      const stored = model.getFormulaStringByCell(row, column, worksheet.getSheetId(), this.engine.unitId);
      return this.locale.typed(stored ?? cell.f ?? '');
    });
  }

  write(area: Area, cells: readonly (readonly (Cell | null)[])[]): void {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const range = toRange(area, worksheet);
    const rows = shaped(cells, area);
    const matrix = worksheet.getCellMatrix();
    this.put(
      worksheet,
      mapCells(range, (row, column) => {
        const cell = matrix.getValue(row, column);
        const value = rows[row - range.startRow]?.[column - range.startColumn] ?? '';
        const pattern = this.derived.isDerived(cell) ? '' : patternOf(worksheet, row, column, cell);
        const data = { ...this.derived.reset(cell), ...toCellData(value, pattern, this.locale) };
        this.checks.refuse(worksheet, row, column, data);
        return data;
      }),
      range,
    );
  }

  /** Writes the formula into the first cell, and into the others with its relative references moved along (H563). */
  fillFormula(area: Area, formula: string): void {
    const lexer = this.engine.injector.get(LexerTreeBuilder);
    const stored = formula === '' ? '' : this.locale.stored(withEquals(formula));
    const moved = (right: number, down: number) =>
      stored === '' ? '' : lexer.moveFormulaRefOffset(stored, right, down);
    const rows = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, right) => moved(right, down)),
    );
    this.writeStored(area, rows);
  }

  writeTexts(area: Area, texts: readonly (readonly string[])[]): void {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const range = toRange(area, worksheet);
    const rows = shaped(texts, area);
    const matrix = worksheet.getCellMatrix();
    const cells = mapCells(range, (row, column) => {
      const text = rows[row - range.startRow]?.[column - range.startColumn] ?? '';
      const data = text === '' ? blank : textCell(text);
      return { ...this.derived.reset(matrix.getValue(row, column)), ...data };
    });
    this.put(worksheet, cells, range);
  }

  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): void {
    const stored = (formula: string) => (formula === '' ? '' : this.locale.stored(withEquals(formula)));
    this.writeStored(
      area,
      formulas.map((row) => row.map(stored)),
    );
  }

  private writeStored(area: Area, formulas: readonly (readonly string[])[]): void {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const range = toRange(area, worksheet);
    const rows = shaped(formulas, area);
    const matrix = worksheet.getCellMatrix();
    const cells = mapCells(range, (row, column) => {
      const formula = rows[row - range.startRow]?.[column - range.startColumn] ?? '';
      const data = formula === '' ? blank : formulaCell(formula);
      return { ...this.derived.reset(matrix.getValue(row, column)), ...data };
    });
    this.put(worksheet, cells, range);
  }

  clear(area: Area): void {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const range = toRange(area, worksheet);
    const matrix = worksheet.getCellMatrix();
    const found: CellMatrix = {};
    mapCells(range, (row, column) => {
      const cell = matrix.getValue(row, column);
      if (cell) putCell(found, row, column, { ...this.derived.reset(cell), ...blank });
    });
    this.putMatrix(worksheet, found);
  }

  /** Writes cells given by position; their styles are merged into the existing ones. */
  putMatrix(worksheet: Worksheet, cellValue: CellMatrix): void {
    if (Object.keys(cellValue).length === 0) return;
    this.engine.mutate('sheet.mutation.set-range-values', { subUnitId: worksheet.getSheetId(), cellValue });
  }

  /**
   * Adapts what a page has just written to Sheets: commas in formulas, and no format left over from an earlier formula. A
   * page already reads entries by the locale.
   */
  conform({ id, params }: Mutation): void {
    if (id !== 'sheet.mutation.set-range-values') return;
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: CellMatrix };
    const worksheet = this.engine.workbook.getSheetBySheetId(subUnitId);
    const respelt: CellMatrix = {};
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        const formula = cell?.f;
        if (typeof formula !== 'string' || withCommas(formula) === formula) continue;
        putCell(respelt, Number(row), Number(column), { f: withCommas(formula) });
      }
    }
    if (!worksheet) return;
    this.putMatrix(worksheet, respelt);
    this.putMatrix(worksheet, this.derived.leftBehind(worksheet, cellValue));
  }

  private look(area: Area) {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const matrix = worksheet.getCellMatrix();
    const spills = spilledCells(this.engine, worksheet);
    return {
      worksheet,
      range: toRange(area, worksheet),
      raw: (row: number, column: number) => {
        const own = matrix.getValue(row, column);
        const spilled = spills?.[row]?.[column];
        // A spilled value keeps the cell's number format; only a cell without one takes the format of the result.
        return spilled && patternOf(worksheet, row, column, own) !== ''
          ? { ...spilled, s: own?.s }
          : (spilled ?? own);
      },
    };
  }

  private value(worksheet: Worksheet, row: number, column: number, cell: Nullable<ICellData>): Cell {
    if (!cell) return '';
    const value = cell.v ?? richText(cell);
    if (value === null || value === '') return '';
    if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
    if (typeof value !== 'number') return value;
    if ((value === 0 || value === 1) && this.checks.isCheckbox(worksheet, row, column)) return value === 1;
    return isDatePattern(patternOf(worksheet, row, column, cell)) ? { serial: value } : value;
  }

  private put(
    worksheet: Worksheet,
    cells: readonly (readonly ICellData[])[],
    range: { startRow: number; startColumn: number },
  ): void {
    const cellValue: CellMatrix = {};
    for (const [rowOffset, row] of cells.entries()) {
      const target: Record<number, ICellData> = {};
      for (const [columnOffset, cell] of row.entries())
        target[range.startColumn + columnOffset] = { ...cell };
      cellValue[range.startRow + rowOffset] = target;
    }
    this.putMatrix(worksheet, cellValue);
  }
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
