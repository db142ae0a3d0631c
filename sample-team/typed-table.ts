import type { Book, Cell } from '../local-sheets/src/index';

/** A table whose cells are typed as by a user, who finds it by the name of its tab and its headers. */
export interface TypedTable {
  /** Types cells below a header, from the line down (0 is the first one below the headers); percentages are typed as "45%". */
  type(header: string, line: number, cells: readonly Cell[]): void;
}

/** Finds the table and adds the lines that are going to be typed. */
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
  // Rows are inserted above the last, blank row, so that formats and formulas that end there include them.
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

/** Numbers and percentages are parsed here, so that the sample is the same in a workbook of any locale. */
function readTyped(cell: Cell): { value: Cell; format: string | null } {
  const number = typeof cell === 'string' ? /^(-?\d+(?:\.(\d+))?)(%?)$/.exec(cell) : null;
  if (number === null) return { value: cell, format: null };
  const [, digits, decimals, percent] = number;
  if (percent === '') return { value: Number(digits), format: null };
  const value = Number((Number(digits) / 100).toFixed(8));
  return { value, format: decimals === undefined ? '0%' : '0.00%' };
}
