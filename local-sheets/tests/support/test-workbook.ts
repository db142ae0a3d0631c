import type { Book } from '../../src/engine/book';
import type { Area, Cell } from '../../src/protocol/cells';
import { localSheets } from './built';

/** A workbook of local Sheets with its first tab, addressed in A1 notation. */
export interface TestWorkbook {
  readonly book: Book;
  /** Opens or makes the tab of that name. */
  tab(name: string, rows?: number, columns?: number): TestTab;
}

export interface TestTab {
  readonly sheetId: number;
  area(a1: string): Area;
  /** Types into the cells; a single value counts for one cell. */
  write(a1: string, cells: Cell | null | (Cell | null)[][]): void;
  formula(a1: string, formula: string): void;
  values(a1: string): Promise<Cell[][]>;
  value(a1: string): Promise<Cell>;
  shown(a1: string): Promise<string>;
  formulaAt(a1: string): string;
}

/** Opens a blank workbook, or the file of an earlier one. */
export async function openTestWorkbook(file: unknown = null, locale = 'en_US'): Promise<TestWorkbook> {
  const book = await localSheets.openBook({ file, title: 'Team', locale });
  return {
    book,
    tab: (name, rows = 30, columns = 8) => {
      const found = book.tabs().find((tab) => tab.name === name);
      return testTab(book, (found ?? book.insertTab({ name, rows, columns })).sheetId);
    },
  };
}

function testTab(book: Book, sheetId: number): TestTab {
  const area = (a1: string) => areaOf(sheetId, a1);
  const values = (a1: string) => book.values(area(a1));
  return {
    sheetId,
    area,
    write: (a1, cells) => book.setValues(area(a1), Array.isArray(cells) ? cells : [[cells]]),
    formula: (a1, formula) => book.setFormulas(area(a1), [[formula]]),
    values,
    value: async (a1) => (await values(a1))[0]![0]!,
    shown: async (a1) => (await book.displayValues(area(a1)))[0]![0]!,
    formulaAt: (a1) => book.formulas(area(a1))[0]![0]!,
  };
}

/** The area of "B2" or "B2:D9". */
function areaOf(sheetId: number, a1: string): Area {
  const [start, end = start] = a1.split(':').map(corner);
  return {
    sheetId,
    row: start!.row,
    column: start!.column,
    rows: end!.row - start!.row + 1,
    columns: end!.column - start!.column + 1,
  };
}

function corner(text: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
  if (letters === undefined) throw new Error(`"${text}" is no cell in A1 notation.`);
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}
