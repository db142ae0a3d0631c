import { GoogleError, unknownToImitation } from '../http/google-error';
import { type Json, objectsAt } from '../http/json-body';
import { a1Of, rangeOfA1 } from './a1-range';
import { rangesOf } from './data-filter';
import { applyMask, type FieldMask, readFieldMask } from './field-mask';
import type { CellValue, GridRange, Spreadsheet } from './spreadsheet';

/** An answer with values, and the ranges that it covers. */
export interface ReadValues {
  readonly answer: unknown;
  readonly ranges: readonly GridRange[];
}

/** values.batchGet: the ranges in the order of the request. Throws GoogleError. */
export function batchGet(spreadsheet: Spreadsheet, query: URLSearchParams): ReadValues {
  const dimension = readOptions((name) => query.get(name));
  const ranges = query.getAll('ranges').map((text) => rangeOfA1(spreadsheet, text));
  const valueRanges = ranges.map((range) => valueRange(range, dimension));
  const answer = { spreadsheetId: spreadsheet.spreadsheetId, valueRanges };
  const mask = readFieldMask(query.get('fields') || '*');
  return { answer: applyMask(answer, mask, valueFields), ranges };
}

const valueFields: FieldMask = {
  spreadsheetId: true,
  valueRanges: { range: true, majorDimension: true, values: true },
};

/**
 * values.batchGetByDataFilter: each range that a filter selects once, with its filters, and none for a filter that selects nothing.
 * Google documents no order of the ranges. Here it is that of the sheets, so that nobody relies on that of the request.
 */
export function batchGetByDataFilter(spreadsheet: Spreadsheet, body: Json): ReadValues {
  const dimension = readOptions((name) => body[name]);
  const found = new Map<string, { readonly range: GridRange; readonly dataFilters: Json[] }>();
  for (const filter of objectsAt(body, 'dataFilters')) {
    for (const range of rangesOf(spreadsheet, filter)) {
      const name = a1Of(range);
      const there = found.get(name);
      if (there) there.dataFilters.push(filter);
      else found.set(name, { range, dataFilters: [filter] });
    }
  }
  const place = ({ sheet }: GridRange) => spreadsheet.sheets.indexOf(sheet);
  const matched = Array.from(found.values()).sort(
    ({ range: one }, { range: other }) =>
      place(one) - place(other) || one.startColumn0 - other.startColumn0 || one.startRow0 - other.startRow0,
  );
  const valueRanges = matched.map(({ range, dataFilters }) => ({
    valueRange: valueRange(range, dimension),
    dataFilters,
  }));
  return {
    answer: { spreadsheetId: spreadsheet.spreadsheetId, ...(valueRanges.length > 0 && { valueRanges }) },
    ranges: matched.map(({ range }) => range),
  };
}

type Dimension = 'ROWS' | 'COLUMNS';

/** Throws GoogleError for values as Sheets formats them, which the imitation does not have. */
function readOptions(option: (name: string) => unknown): Dimension {
  const dimension = option('majorDimension') || 'ROWS';
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') {
    throw new GoogleError(
      400,
      `Invalid value at 'major_dimension' (type.googleapis.com/google.apps.sheets.v4.Dimension), "${dimension}"`,
    );
  }
  if (option('valueRenderOption') !== 'UNFORMATTED_VALUE') {
    throw unknownToImitation('a valueRenderOption other than UNFORMATTED_VALUE');
  }
  if ((option('dateTimeRenderOption') || 'SERIAL_NUMBER') !== 'SERIAL_NUMBER') {
    throw unknownToImitation('a dateTimeRenderOption other than SERIAL_NUMBER');
  }
  return dimension;
}

function valueRange(range: GridRange, majorDimension: Dimension): unknown {
  const rows = cellsIn(range);
  const values = majorDimension === 'ROWS' ? rows : transposed(rows);
  return {
    range: a1Of(range),
    majorDimension,
    ...(values.length > 0 && { values: values.map(withoutEmptyEnd) }),
  };
}

/** Without the empty rows at the end, which the API leaves out. */
function cellsIn({ sheet, startRow0, endRow0, startColumn0, endColumn0 }: GridRange): CellValue[][] {
  const rows = sheet.cells.slice(startRow0, endRow0).map((row) => row.slice(startColumn0, endColumn0));
  while (rows.length > 0 && rows[rows.length - 1]?.every(isEmpty)) rows.pop();
  return rows;
}

function transposed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const width = Math.max(0, ...rows.map((row) => withoutEmptyEnd(row).length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}

function withoutEmptyEnd(line: readonly CellValue[]): (number | string | boolean)[] {
  let length = line.length;
  while (length > 0 && isEmpty(line[length - 1] ?? null)) length -= 1;
  return line.slice(0, length).map((cell) => cell ?? '');
}

function isEmpty(cell: CellValue): boolean {
  return cell === null || cell === '';
}
