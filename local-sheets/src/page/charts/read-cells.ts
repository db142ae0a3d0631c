import { type ICellData, type Nullable, numfmt, type Workbook, type Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { ChartRange, ChartSpec } from '../../protocol/charts';
import type { TabNumbers } from '../grid/tab-numbers';
import { shown } from './axes';
import { blankCell, type ChartCell } from './chart-cell';

/** Reads the cells of a chart's ranges from this page's copy, without the hidden rows and columns that its strategy excludes. */
export function readBlocks(
  workbook: Workbook,
  formulas: FormulaDataModel,
  tabs: TabNumbers,
  spec: Pick<ChartSpec, 'ranges' | 'hiddenDimensions'>,
): ChartCell[][][] {
  return spec.ranges.map((range) => {
    const sheet = tabs.sheetOf(workbook, range.sheetId);
    return sheet ? readBlock(workbook, formulas, sheet, range, spec.hiddenDimensions) : [];
  });
}

function readBlock(
  workbook: Workbook,
  formulas: FormulaDataModel,
  sheet: Worksheet,
  range: ChartRange,
  strategy: string | null,
): ChartCell[][] {
  const skipsRows = strategy === null || strategy === 'IGNORE_ROWS' || strategy === 'IGNORE_BOTH';
  const skipsColumns = strategy === 'IGNORE_COLUMNS' || strategy === 'IGNORE_BOTH';
  const wantedEnd = range.toEnd ? sheet.getRowCount() : range.row - 1 + range.rows;
  const rows = numbers(range.row - 1, Math.min(wantedEnd, sheet.getRowCount())).filter(
    (row) => !skipsRows || sheet.getRowVisible(row),
  );
  const columns = numbers(
    range.column - 1,
    Math.min(range.column - 1 + range.columns, sheet.getColumnCount()),
  ).filter((column) => !skipsColumns || sheet.getColVisible(column));
  const spills = formulas.getArrayFormulaCellData()[workbook.getUnitId()]?.[sheet.getSheetId()];
  return rows.map((row) =>
    columns.map((column) => {
      const own = sheet.getCellMatrix().getValue(row, column);
      return chartCell(workbook, sheet, row, column, own, spills?.[row]?.[column] ?? own);
    }),
  );
}

function chartCell(
  workbook: Workbook,
  sheet: Worksheet,
  row: number,
  column: number,
  own: Nullable<ICellData>,
  computed: Nullable<ICellData>,
): ChartCell {
  const value = computed?.v;
  if (value === undefined || value === null || value === '') return blankCell;
  const style = own
    ? sheet.getComposedCellStyleByCellData(row, column, own)
    : workbook.getStyles().getStyleByCell(computed);
  const format = style?.n?.pattern ?? '';
  const isNumber = typeof value === 'number' && computed?.t !== 3;
  if (isNumber) {
    const isDate = format !== '' && format !== '@' && numfmt.isDateFormat(format);
    return { value, shown: shown(format, value), format, isDate };
  }
  const text = computed?.t === 3 ? (value ? 'TRUE' : 'FALSE') : String(value);
  return { ...blankCell, value: text, shown: text };
}

const numbers = (from: number, end: number) =>
  Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
