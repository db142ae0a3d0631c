import type { BookPage } from '../protocol/book-page';
import type { Area, Cell } from '../protocol/cells';
import type { Chart, ChartSpec } from '../protocol/charts';
import type { Clock } from '../protocol/clock';
import type { CellStyle, ConditionalFormat, ValidationRule } from '../protocol/formats';
import type { Slicer, SlicerSpec } from '../protocol/slicers';
import type { Dimension, Tab } from '../protocol/tabs';

/** A change of the engine, as it travels between server and pages. */
export interface Mutation {
  readonly id: string;
  readonly params: unknown;
}

/** Told before or after rows or columns move, whoever moved them, so that metadata and protections can follow. */
export interface Shift {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly kind: 'insert' | 'delete' | 'move';
  /** 1-based first row or column, how many, and for a move the position before which they land (counted before the move). */
  readonly start: number;
  readonly count: number;
  readonly to?: number;
}

/** Answers a custom function's cell: a value, or rows of them; throws with the sentence to show at the cell. */
export type CustomFunction = (args: (Cell | Cell[][] | undefined)[]) => Promise<Cell | Cell[][]>;

/**
 * The workbook: Univer, headless, with Sheets' dialect on top. It knows cells, formulas and formats; it knows no users,
 * scripts, protections or metadata (src/host/runs does). Positions outside the grid throw BookError.
 */
export interface Book {
  tabs(): Tab[];
  tab(sheetId: number): Tab | null;
  insertTab(options: {
    name?: string;
    index?: number;
    rows?: number;
    columns?: number;
    copyOf?: number;
  }): Tab;
  deleteTab(sheetId: number): void;
  renameTab(sheetId: number, name: string): void;
  /** Moves the tab to a 1-based position. */
  moveTab(sheetId: number, index: number): void;
  hideTab(sheetId: number, hidden: boolean): void;
  tabColor(sheetId: number, color: string | null): void;
  freeze(sheetId: number, rows: number, columns: number): void;

  /** Inserts before the 1-based position (size + 1 appends); new rows take the formats of the row before, as in Sheets. */
  insert(sheetId: number, dimension: Dimension, before: number, count: number): void;
  remove(sheetId: number, dimension: Dimension, start: number, count: number): void;
  move(sheetId: number, dimension: Dimension, start: number, count: number, before: number): void;
  /** Pixels. */
  resize(sheetId: number, dimension: Dimension, start: number, count: number, pixels: number): void;
  /** Pixels. */
  columnWidth(sheetId: number, column: number): number;
  hide(sheetId: number, dimension: Dimension, start: number, count: number, hidden: boolean): void;
  /** The last row and column with content, values and formulas and spills alike; 0 when empty. Settles first. */
  extent(sheetId: number): Promise<{ rows: number; columns: number }>;

  /** Brings every formula up to date; returns at once when nothing is pending. One calculation runs at a time. */
  settle(): Promise<void>;
  /** Formulas keep their values while the work goes on, and are brought up to date once after it: for filling a workbook with much. */
  hold<T>(work: () => Promise<T>): Promise<T>;
  values(area: Area): Promise<Cell[][]>;
  /** As `values`, but without settling: for what a custom function reads while the calculation waits for it. */
  peek(area: Area): Cell[][];
  displayValues(area: Area): Promise<string[][]>;
  /** '' where there is none; open ranges print as they were typed (A2:A). */
  formulas(area: Area): string[][];
  /** Writes; strings are parsed as Sheets does ("=…", "007", "2026-01-31", "50%", "TRUE", "'text") unless the cell's format is "@". */
  setValues(area: Area, cells: readonly (readonly (Cell | null)[])[]): void;
  /** Writes texts as they are, whatever the cell's format; '' clears the cell. */
  setTexts(area: Area, texts: readonly (readonly string[])[]): void;
  /** Writes formulas, whatever the cell's format; '' clears the cell. */
  setFormulas(area: Area, formulas: readonly (readonly string[])[]): void;
  /** Writes a formula into the first cell and moves its relative references along for the others. */
  fillFormula(area: Area, formula: string): void;
  numberFormats(area: Area): string[][];
  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void;
  style(area: Area, style: CellStyle): void;
  styles(area: Area): CellStyle[][];
  clear(
    area: Area,
    what: { contents?: boolean; formats?: boolean; validations?: boolean; notes?: boolean },
  ): void;
  merge(area: Area): void;
  unmerge(area: Area): void;
  /** The merged areas that share a cell with this one. */
  merges(area: Area): Area[];
  /** Sorts rows of the area by columns of the sheet (1-based), moving whole rows of the area. */
  sort(area: Area, by: readonly { column: number; ascending: boolean }[]): void;
  notes(area: Area): string[][];
  setNotes(area: Area, notes: readonly (readonly string[])[]): void;
  validations(area: Area): (ValidationRule | null)[][];
  setValidation(area: Area, rule: ValidationRule | null): void;
  conditionalFormats(sheetId: number): ConditionalFormat[];
  setConditionalFormats(sheetId: number, formats: readonly ConditionalFormat[]): void;

  charts(sheetId: number): Chart[];
  /** Adds a chart, or replaces the specification of the one with this id; answers its id. A user's move or resize in the page shows in `charts`. */
  putChart(sheetId: number, spec: ChartSpec, chartId?: number): number;
  removeChart(chartId: number): void;

  slicers(sheetId: number): Slicer[];
  /** Adds a slicer, or replaces the specification of the one with this id; answers its id. */
  putSlicer(sheetId: number, spec: SlicerSpec, slicerId?: number): number;
  removeSlicer(slicerId: number): void;

  /** The sentence a custom function failed with, by "sheetId!row,column". */
  readonly errors: ReadonlyMap<string, string>;
  /** Lets formulas call a function by this name, in upper or lower case; a built-in function of that name remains (H230). */
  defineFunction(name: string, call: CustomFunction): void;
  /** By whose clocks TODAY() and NOW() go, such as "Asia/Jakarta"; those of UTC until told. */
  setTimeZone(timeZone: string): void;
  /** Writes and reads numbers, days and formulas by this locale from now on, such as "de_DE"; throws BookError if it is unknown. */
  setLocale(locale: string): void;
  /** To be told once all functions are defined, with what tells their code from any other: what the file holds by the same code is not computed again. */
  trustFile(functions: string): void;
  /** Whether its values are those of the file still: what changes by itself, such as TODAY(), is yet to be computed. */
  readonly opening: boolean;

  /** Every change that pages must apply, in order, with the origin given to `apply` (null for scripts and calculation). */
  onMutation(listener: (mutation: Mutation, origin: string | null) => void): void;
  onShift(listener: (shift: Shift) => void): void;
  /** Called whenever something worth saving changed. */
  onChange(listener: () => void): void;
  /** Replays a page's change. */
  apply(mutation: Mutation, origin: string): void;
  /** The areas a page's change would write, empty where it writes no cells, so that protections can be asked first. */
  touches(mutation: Mutation): Area[];
  /** Plain JSON: everything to open this workbook again (`file`) and to show it in a page now (`page`, spills included). */
  file(): unknown;
  page(): BookPage;
  dispose(): void;
}

/** The workbook refused; the text is what Google says, for scripts to read. */
export class BookError extends Error {
  override readonly name = 'BookError';
}

/** What `openBook` needs: the file of an earlier `file()`, or null for a blank workbook with one tab "Sheet1". */
export interface BookSource {
  readonly file: unknown;
  readonly title: string;
  readonly locale: string;
  /** What TODAY() and NOW() read; the machine's clock if not given. */
  readonly clock?: Clock;
}
