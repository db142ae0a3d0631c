import type { BookPage } from '../protocol/book-page';
import type { Area, Cell } from '../protocol/cells';
import type { Chart, ChartSpec } from '../protocol/charts';
import type { Clock } from '../protocol/clock';
import type { CellStyle, ConditionalFormat, ValidationRule } from '../protocol/formats';
import type { Slicer, SlicerSpec } from '../protocol/slicers';
import type { Dimension, Tab } from '../protocol/tabs';

/** A change of the engine, as the server and the pages send it to each other. */
export interface Mutation {
  readonly id: string;
  readonly params: unknown;
}

/** A shift of rows or columns, by a script or in a page. Listeners use it to move metadata and protections along. */
export interface Shift {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly kind: 'insert' | 'delete' | 'move';
  /** The 1-based first row or column, their number, and for a move the position before which they land (counted before the move). */
  readonly start: number;
  readonly count: number;
  readonly to?: number;
}

/** Returns the result of a custom function for a cell: a value, or rows of values. Throws with the message to show at the cell. */
export type CustomFunction = (args: (Cell | Cell[][] | undefined)[]) => Promise<Cell | Cell[][]>;

/**
 * The workbook: headless Univer, with the formula dialect of Sheets. It covers cells, formulas and formats. Users, scripts,
 * protections and metadata belong to runtime/. Positions outside the grid throw BookError.
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

  /** Inserts before the 1-based position (size + 1 appends); new rows take the formats of the preceding row, as in Sheets. */
  insert(sheetId: number, dimension: Dimension, before: number, count: number): void;
  remove(sheetId: number, dimension: Dimension, start: number, count: number): void;
  move(sheetId: number, dimension: Dimension, start: number, count: number, before: number): void;
  /** Pixels. */
  resize(sheetId: number, dimension: Dimension, start: number, count: number, pixels: number): void;
  /** Pixels. */
  columnWidth(sheetId: number, column: number): number;
  hide(sheetId: number, dimension: Dimension, start: number, count: number, hidden: boolean): void;
  /** The last row and column with content (values, formulas or spilled values); 0 if the tab is empty. Settles first, like `values`. */
  extent(sheetId: number): Promise<{ rows: number; columns: number }>;

  /** Brings every formula up to date; returns immediately if nothing is pending. One calculation runs at a time. */
  settle(): Promise<void>;
  /** Formulas keep their values during `work` and are updated once after it: for filling a workbook with a lot of data. */
  hold<T>(work: () => Promise<T>): Promise<T>;
  /** Settles first if a formula can change one of the values (H680). */
  values(area: Area): Promise<Cell[][]>;
  /** Like `values`, but without settling: for what a custom function reads while the calculation waits for it. */
  peek(area: Area): Cell[][];
  displayValues(area: Area): Promise<string[][]>;
  /** '' for a cell without a formula; open ranges are printed as they were typed (A2:A). */
  formulas(area: Area): string[][];
  /** Writes values; strings are parsed as in Sheets ("=…", "007", "2026-01-31", "50%", "TRUE", "'text") unless the cell's format is "@". */
  setValues(area: Area, cells: readonly (readonly (Cell | null)[])[]): void;
  /** Writes texts unchanged, regardless of the cell's format; '' clears the cell. */
  setTexts(area: Area, texts: readonly (readonly string[])[]): void;
  /** Writes formulas, regardless of the cell's format; '' clears the cell. */
  setFormulas(area: Area, formulas: readonly (readonly string[])[]): void;
  /** Writes a formula into the first cell, and into the others with its relative references moved along. */
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
  /** Adds a chart, or replaces the specification of the one with this id; returns its id. `charts` includes moves and resizes by users. */
  putChart(sheetId: number, spec: ChartSpec, chartId?: number): number;
  removeChart(chartId: number): void;

  slicers(sheetId: number): Slicer[];
  /** Adds a slicer, or replaces the specification of the one with this id; returns its id. */
  putSlicer(sheetId: number, spec: SlicerSpec, slicerId?: number): number;
  removeSlicer(slicerId: number): void;

  /** The messages of failed custom functions, by "sheetId!row,column". */
  readonly errors: ReadonlyMap<string, string>;
  /** Lets formulas call a function by this name, in upper or lower case; a built-in function of that name remains (H230). */
  defineFunction(name: string, call: CustomFunction): void;
  /** Sets the time zone of TODAY() and NOW(), such as "Asia/Jakarta"; UTC by default. */
  setTimeZone(timeZone: string): void;
  /** From now on, writes and reads numbers, days and formulas by this locale, such as "de_DE"; throws BookError if it is unknown. */
  setLocale(locale: string): void;
  /** To be called once all functions are defined, with a fingerprint of their code. Results in the file from the same code are not computed again. */
  trustFile(functions: string): void;
  /** True while the values are those of the file and what changes by itself, such as TODAY(), is not computed yet. */
  readonly opening: boolean;

  /** Every change that pages must apply, in order, with the origin given to `apply` (null for scripts and calculation). */
  onMutation(listener: (mutation: Mutation, origin: string | null) => void): void;
  onShift(listener: (shift: Shift) => void): void;
  /** Called after each change that has to be saved. */
  onChange(listener: () => void): void;
  /** Replays a page's change. */
  apply(mutation: Mutation, origin: string): void;
  /** The areas that a page's change would write, so that protections can be checked first; empty if it writes no cells. */
  touches(mutation: Mutation): Area[];
  /** Plain JSON: what is needed to open this workbook again (`file`) and to show it in a page now (`page`, including spilled values). */
  file(): unknown;
  page(): BookPage;
  dispose(): void;
}

/** The workbook rejects a request; the message has Google's wording, and scripts read it. */
export class BookError extends Error {
  override readonly name = 'BookError';
}

/** What `openBook` needs: the result of an earlier `file()`, or null for a blank workbook with one tab "Sheet1". */
export interface BookSource {
  readonly file: unknown;
  readonly title: string;
  readonly locale: string;
  /** The clock of TODAY() and NOW(); the machine's clock by default. */
  readonly clock?: Clock;
}
