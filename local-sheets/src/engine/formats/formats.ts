import {
  BooleanNumber,
  type BorderStyleTypes,
  type HorizontalAlign,
  type IBorderData,
  type IRange,
  type IStyleData,
  type VerticalAlign,
  type Worksheet,
  type WrapStrategy,
} from '@univerjs/core';
import { SetStyleCommand } from '@univerjs/sheets';
import type { Area } from '../../protocol/cells';
import type { CellStyle } from '../../protocol/formats';
import { BookError } from '../book';
import { mapCells, shaped, toRange } from '../cells/areas';
import { type CellMatrix, putCell } from '../cells/cell-matrix';
import type { TabIds } from '../tabs/tab-ids';
import type { HeadlessUniver } from '../univer';
import { automaticFormat, isAutomatic, patternOf } from './number-formats';

const horizontals = ['left', 'center', 'right'] as const;
const verticals = ['top', 'middle', 'bottom'] as const;
const wraps = ['OVERFLOW', 'CLIP', 'WRAP'] as const;
const borderStyles: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

/** The formats of cells: number formats, fonts, colors, alignment, borders. */
export class Formats {
  constructor(
    private readonly engine: HeadlessUniver,
    private readonly tabs: TabIds,
  ) {}

  numberFormats(area: Area): string[][] {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const matrix = worksheet.getCellMatrix();
    return mapCells(toRange(area, worksheet), (row, column) => {
      return patternOf(worksheet, row, column, matrix.getValue(row, column)) || automaticFormat;
    });
  }

  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const rows = shaped(formats, area);
    this.restyle(worksheet, toRange(area, worksheet), (row, column) => {
      const format = rows[row]?.[column] ?? '';
      return { n: isAutomatic(format) ? null : { pattern: format } };
    });
  }

  style(area: Area, style: CellStyle): void {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const range = toRange(area, worksheet);
    const same = toStyleData(style);
    this.restyle(worksheet, range, (row, column) => {
      if (style.border === undefined) return same;
      return { ...same, bd: borderAt(style.border, row, column, area) };
    });
  }

  styles(area: Area): CellStyle[][] {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const matrix = worksheet.getCellMatrix();
    return mapCells(toRange(area, worksheet), (row, column) =>
      fromStyleData(worksheet.getComposedCellStyleByCellData(row, column, matrix.getValue(row, column))),
    );
  }

  /** Removes every format of the cells, including number formats and borders. */
  clear(area: Area): void {
    const worksheet = this.tabs.worksheet(area.sheetId);
    const matrix = worksheet.getCellMatrix();
    const found: CellMatrix = {};
    mapCells(toRange(area, worksheet), (row, column) => {
      if (matrix.getValue(row, column)?.s) putCell(found, row, column, { s: null });
    });
    this.put(worksheet, found);
  }

  private restyle(
    worksheet: Worksheet,
    range: IRange,
    styleAt: (rowOffset: number, columnOffset: number) => StyleChange,
  ): void {
    const cells: CellMatrix = {};
    mapCells(range, (row, column) => {
      const s = styleAt(row - range.startRow, column - range.startColumn) as IStyleData;
      putCell(cells, row, column, { s });
    });
    this.put(worksheet, cells);
  }

  private put(worksheet: Worksheet, cellValue: CellMatrix): void {
    this.engine.mutate('sheet.mutation.set-range-values', {
      subUnitId: worksheet.getSheetId(),
      cellValue,
      trigger: SetStyleCommand.id,
    });
  }
}

/** For Univer, null removes a property; its types do not say so. */
type StyleChange = { [Key in keyof IStyleData]: IStyleData[Key] | null };

function toStyleData(style: CellStyle): StyleChange {
  const change: StyleChange = {};
  if (style.bold !== undefined) change.bl = style.bold === null ? null : flag(style.bold);
  if (style.italic !== undefined) change.it = style.italic === null ? null : flag(style.italic);
  if (style.underline !== undefined) change.ul = style.underline ? { s: BooleanNumber.TRUE } : null;
  if (style.fontColor !== undefined) change.cl = style.fontColor === null ? null : { rgb: style.fontColor };
  if (style.background !== undefined)
    change.bg = style.background === null ? null : { rgb: style.background };
  if (style.fontSize !== undefined) change.fs = style.fontSize;
  if (style.fontFamily !== undefined) change.ff = style.fontFamily;
  if (style.horizontal !== undefined) change.ht = code<HorizontalAlign>(horizontals, style.horizontal);
  if (style.vertical !== undefined) change.vt = code<VerticalAlign>(verticals, style.vertical);
  if (style.wrap !== undefined) change.tb = code<WrapStrategy>(wraps, style.wrap);
  return change;
}

function fromStyleData(style: IStyleData): CellStyle {
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    fontColor: style.cl?.rgb ?? null,
    background: style.bg?.rgb ?? null,
    fontSize: style.fs ?? null,
    fontFamily: style.ff ?? null,
    horizontal: style.ht ? (horizontals[style.ht - 1] ?? null) : null,
    vertical: style.vt ? (verticals[style.vt - 1] ?? null) : null,
    wrap: style.tb ? (wraps[style.tb - 1] ?? null) : null,
  };
}

/** The borders of one cell. Only the given sides change; "vertical" and "horizontal" are the lines between the cells of the area. */
function borderAt(border: CellStyle['border'], row: number, column: number, area: Area): IBorderData | null {
  if (!border) return null;
  const style = borderStyles[border.style];
  if (style === undefined) throw new BookError(`Invalid border style: ${border.style}`);
  const line = { s: style as BorderStyleTypes, cl: { rgb: border.color } };
  const sides = new Set(border.sides);
  const data: IBorderData = {};
  if (sides.has(row === 0 ? 'top' : 'horizontal')) data.t = line;
  if (sides.has(row === area.rows - 1 ? 'bottom' : 'horizontal')) data.b = line;
  if (sides.has(column === 0 ? 'left' : 'vertical')) data.l = line;
  if (sides.has(column === area.columns - 1 ? 'right' : 'vertical')) data.r = line;
  return data;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Univer numbers these from 1, in the order given here. */
function code<Code extends number>(names: readonly string[], name: string | null): Code | null {
  return name === null ? null : ((names.indexOf(name) + 1) as Code);
}
