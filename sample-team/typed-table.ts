import type { Book, Cell } from '../local-sheets/src/index';

/** A table whose cells are typed by hand: found by its tab's name and its headers, as a person finds it. */
export interface TypedTable {
  /** Types cells under a header, downwards from the line (0 is the first one under the headers); percents are typed as "45%". */
  type(header: string, line: number, cells: readonly Cell[]): void;
}

/** Finds the table and gives it as many lines as are to be typed. */
export async function typedTable(
  book: Book,
  tabName: string,
  firstHeader: string,
  lines: number,
): Promise<TypedTable> {
  const tab = book.tabs().find(({ name }) => name === tabName);
  if (tab === undefined)
    throw new Error(`The sample team needs the tab ${tabName}, and the workbook has none.`);
  const { sheetId, rows, columns } = tab;
  const top = await book.values({ sheetId, row: 1, column: 1, rows: Math.min(rows, 20), columns });
  const headerIndex = top.findIndex((row) => row.includes(firstHeader));
  const firstRow = headerIndex + 2;
  const missing = firstRow + lines - 1 - rows;
  // Above the last row, which is blank: colours and formulas that reach to it then take the new ones in.
  if (missing > 0) book.insert(sheetId, 'rows', rows, missing);
  return {
    type: (header, line, cells) => {
      const column = (top[headerIndex]?.indexOf(header) ?? -1) + 1;
      if (column === 0) throw new Error(`The tab ${tabName} has no column ${header}.`);
      const area = { sheetId, row: firstRow + line, column, rows: cells.length, columns: 1 };
      const read = cells.map(readTyped);
      if (read.some(({ format }) => format !== null)) {
        const formats = book.numberFormats(area);
        book.setNumberFormats(
          area,
          read.map(({ format }, index) => [format ?? formats[index]?.[0] ?? 'General']),
        );
      }
      book.setValues(
        area,
        read.map(({ value }) => [value]),
      );
    },
  };
}

/** Numbers and percents are read here, so that the sample comes out the same in a workbook of any locale. */
function readTyped(cell: Cell): { value: Cell; format: string | null } {
  const number = typeof cell === 'string' ? /^(-?\d+(?:\.(\d+))?)(%?)$/.exec(cell) : null;
  if (number === null) return { value: cell, format: null };
  const [, digits, decimals, percent] = number;
  if (percent === '') return { value: Number(digits), format: null };
  const value = Number((Number(digits) / 100).toFixed(8));
  return { value, format: decimals === undefined ? '0%' : '0.00%' };
}
