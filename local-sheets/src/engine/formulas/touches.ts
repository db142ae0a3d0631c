import type { IRange, Worksheet } from '@univerjs/core';
import type { Area } from '../../protocol/cells';
import { BookError, type Mutation } from '../book';
import { toArea } from '../cells/areas';
import type { TabIds } from '../tabs/tab-ids';
import type { HeadlessUniver } from '../univer';

/** The params of Univer's mutations that write cells. */
interface CellParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly from?: MovedPart;
  readonly to?: MovedPart;
}

interface MovedPart {
  readonly subUnitId: string;
  readonly value?: CellParams['cellValue'];
}

/** Mutations that write or move cells, with what reads the cells from their params. */
const readers: Readonly<Record<string, (params: CellParams, worksheet: Worksheet) => readonly IRange[]>> = {
  'sheet.mutation.set-range-values': ({ cellValue }) => runs(cellValue),
  'sheet.mutation.set-numfmt': ({ values }) => Object.values(values ?? {}).flatMap(({ ranges }) => ranges),
  'sheet.mutation.remove.numfmt': ({ ranges }) => ranges ?? [],
  'sheet.mutation.reorder-range': ({ range }) => (range ? [range] : []),
  'sheet.mutation.insert-row': ({ range }) => (range ? [{ ...range, endRow: range.startRow }] : []),
  'sheet.mutation.insert-col': ({ range }) => (range ? [{ ...range, endColumn: range.startColumn }] : []),
  'sheet.mutation.remove-rows': ({ range }) => (range ? [range] : []),
  'sheet.mutation.remove-col': ({ range }) => (range ? [range] : []),
  'sheet.mutation.move-rows': ({ sourceRange }) => (sourceRange ? [sourceRange] : []),
  'sheet.mutation.move-columns': ({ sourceRange }) => (sourceRange ? [sourceRange] : []),
  'sheet.mutation.add-worksheet-merge': ({ ranges }) => ranges ?? [],
  'sheet.mutation.remove-worksheet-merge': ({ ranges }) => ranges ?? [],
  'sheet.mutation.remove-sheet': (_, worksheet) => [wholeSheet(worksheet)],
};

/** Throws if a page's change would write outside the grid, because rows or columns were deleted in the meantime. */
export function refuseBeyondGrid(mutation: Mutation, tabs: TabIds, engine: HeadlessUniver): void {
  // A row or column can be inserted directly after the last one.
  const spare = mutation.id.startsWith('sheet.mutation.insert-') ? 1 : 0;
  for (const area of touchedAreas(mutation, tabs, engine)) {
    const worksheet = tabs.worksheet(area.sheetId);
    const numbers = [area.row, area.column, area.rows, area.columns];
    const inside =
      numbers.every((number) => Number.isInteger(number) && number >= 1) &&
      area.row + area.rows - 1 <= worksheet.getRowCount() + spare &&
      area.column + area.columns - 1 <= worksheet.getColumnCount() + spare;
    if (!inside) throw new BookError('The change is for cells that no longer exist.');
  }
}

/** The areas that a page's change would write. */
export function touchedAreas(mutation: Mutation, tabs: TabIds, engine: HeadlessUniver): Area[] {
  const params = (mutation.params ?? {}) as CellParams;
  const worksheetOf = (name: string | undefined) => engine.workbook.getSheetBySheetId(name ?? '');
  if (mutation.id === 'sheet.mutation.move-range') {
    return [params.from, params.to].flatMap((part) => {
      const worksheet = worksheetOf(part?.subUnitId);
      return worksheet ? runs(part?.value).map((range) => areaOn(range, worksheet, tabs)) : [];
    });
  }
  const worksheet = worksheetOf(params.subUnitId);
  const read = readers[mutation.id];
  if (read === undefined || !worksheet) return [];
  return read(params, worksheet).map((range) => areaOn(range, worksheet, tabs));
}

function areaOn(range: IRange, worksheet: Worksheet, tabs: TabIds): Area {
  return toArea(range, tabs.number(worksheet.getSheetId()), worksheet);
}

/** The cells of a matrix as rectangles: adjacent cells of a row form a run, and equal runs in adjacent rows are merged. */
function runs(matrix: CellParams['cellValue']): IRange[] {
  const open = new Map<string, IRange>();
  const ranges: IRange[] = [];
  const rows = Object.entries(matrix ?? {}).map(([row, cells]) => [position(row), cells] as const);
  for (const [row, cells] of rows.sort(([one], [other]) => one - other)) {
    for (const [startColumn, endColumn] of spans(Object.keys(cells ?? {}).map(position))) {
      const key = `${startColumn}-${endColumn}`;
      const above = open.get(key);
      if (above !== undefined && above.endRow === row - 1) above.endRow = row;
      else {
        const range = { startRow: row, endRow: row, startColumn, endColumn };
        open.set(key, range);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

/** The position for a key; -1, which is outside every grid, if the key is not a number. */
function position(key: string): number {
  return /^\d+$/.test(key) ? Number(key) : -1;
}

function spans(columns: number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const column of columns.sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else found.push([column, column]);
  }
  return found;
}

function wholeSheet(worksheet: Worksheet): IRange {
  return {
    startRow: 0,
    startColumn: 0,
    endRow: worksheet.getRowCount() - 1,
    endColumn: worksheet.getColumnCount() - 1,
  };
}
