import { ask } from '../ask';
import { areaOf } from '../spreadsheet/places';
import { first, fromCell, fromCells, toCell, toCells } from './cell-values';
import { RangePlace } from './range-place';
import { richTextValue } from './rich-text-value';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The content of a range: values, formulas, notes. Each method sends one message, regardless of the size of the range. */
export class RangeValues extends RangePlace implements Partial<Range> {
  getValue(): unknown {
    return fromCell(first(ask('cells.values', 'Range.getValue', { area: this.topLeft() })));
  }
  getValues(): unknown[][] {
    return fromCells(ask('cells.values', 'Range.getValues', { area: this.area }));
  }
  getDisplayValue(): string {
    return first(ask('cells.displayValues', 'Range.getDisplayValue', { area: this.topLeft() }));
  }
  getDisplayValues(): string[][] {
    return ask('cells.displayValues', 'Range.getDisplayValues', { area: this.area });
  }
  isBlank(): boolean {
    const values = ask('cells.values', 'Range.isBlank', { area: this.area });
    return values.every((row) => row.every((value) => value === null || value === ''));
  }
  setValue(value: unknown): Range {
    ask('cells.setValues', 'Range.setValue', { area: this.area, values: toCell(value) });
    return this.self();
  }
  setValues(values: unknown[][]): Range {
    ask('cells.setValues', 'Range.setValues', { area: this.area, values: toCells(values) });
    return this.self();
  }

  getFormula(): string {
    return first(ask('cells.formulas', 'Range.getFormula', { area: this.topLeft() }));
  }
  getFormulas(): string[][] {
    return ask('cells.formulas', 'Range.getFormulas', { area: this.area });
  }
  setFormula(formula: string): Range {
    ask('cells.setFormulas', 'Range.setFormula', { area: this.area, formulas: formula });
    return this.self();
  }
  setFormulas(formulas: string[][]): Range {
    ask('cells.setFormulas', 'Range.setFormulas', { area: this.area, formulas });
    return this.self();
  }

  /** null for a cell that does not contain text. */
  getRichTextValue(): RichTextValue | null {
    const value = this.getValue();
    return typeof value === 'string' && value !== '' && this.getFormula() === ''
      ? richTextValue(value)
      : null;
  }
  setRichTextValue(value: RichTextValue): Range {
    ask('cells.setTexts', 'Range.setRichTextValue', { area: this.area, texts: value.getText() });
    return this.self();
  }

  getNote(): string {
    return first(ask('cells.notes', 'Range.getNote', { area: this.topLeft() }));
  }
  getNotes(): string[][] {
    return ask('cells.notes', 'Range.getNotes', { area: this.area });
  }
  setNote(note: string | null): Range {
    ask('cells.setNotes', 'Range.setNote', { area: this.area, notes: note ?? '' });
    return this.self();
  }
  setNotes(notes: (string | null)[][]): Range {
    const rows = notes.map((row) => row.map((note) => note ?? ''));
    ask('cells.setNotes', 'Range.setNotes', { area: this.area, notes: rows });
    return this.self();
  }
  clearNote(): Range {
    ask('cells.clear', 'Range.clearNote', { area: this.area, notes: true });
    return this.self();
  }

  clear(options?: ClearOptions): Range {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options ?? {};
    const everything = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly;
    ask('cells.clear', 'Range.clear', {
      area: this.area,
      contents: everything || contentsOnly === true,
      formats: everything || formatOnly === true,
      validations: everything || validationsOnly === true,
      notes: everything || commentsOnly === true,
    });
    return this.self();
  }
  clearContent(): Range {
    ask('cells.clear', 'Range.clearContent', { area: this.area, contents: true });
    return this.self();
  }

  /** Sorts by a column of the sheet: `2`, `{column: 2, ascending: false}`, or an array of these. */
  sort(sortSpec: SortSpec | SortSpec[]): Range {
    const by = (Array.isArray(sortSpec) ? sortSpec : [sortSpec]).map((spec) =>
      typeof spec === 'number'
        ? { column: spec, ascending: true }
        : { column: spec.column, ascending: spec.ascending ?? true },
    );
    ask('cells.sort', 'Range.sort', { area: this.area, by });
    return this.self();
  }

  copyTo(destination: Range, what?: unknown, transposed?: boolean): void {
    if (transposed) throw new Error('Range.copyTo cannot transpose in local Sheets.');
    ask('cells.copy', 'Range.copyTo', { area: this.area, to: areaOf(destination), what: copied(what) });
  }
  copyValuesToRange(
    sheet: number | Sheet,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    const to = target(sheet, column, columnEnd, row, rowEnd);
    ask('cells.copy', 'Range.copyValuesToRange', { area: this.area, to, what: 'values' });
  }
  copyFormatToRange(
    sheet: number | Sheet,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    const to = target(sheet, column, columnEnd, row, rowEnd);
    ask('cells.copy', 'Range.copyFormatToRange', { area: this.area, to, what: 'formats' });
  }

  /** Getters of a single value read only the top left cell. */
  protected topLeft() {
    return { ...this.area, rows: 1, columns: 1 };
  }
}

interface ClearOptions {
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  commentsOnly?: boolean | undefined;
}

type SortSpec = number | { column: number; ascending?: boolean };

type Copied = 'all' | 'values' | 'formats' | 'validations';

function copied(what: unknown): Copied {
  if (what === undefined || what === null) return 'all';
  const paste: Record<string, Copied> = {
    PASTE_NORMAL: 'all',
    PASTE_VALUES: 'values',
    PASTE_FORMAT: 'formats',
    PASTE_DATA_VALIDATION: 'validations',
  };
  const named = paste[String(what)];
  if (named) return named;
  const options = what as { contentsOnly?: boolean; formatOnly?: boolean };
  if (options.formatOnly) return 'formats';
  if (options.contentsOnly) return 'values';
  if (typeof what === 'object' && Object.keys(what).length === 0) return 'all';
  throw new Error(`Range.copyTo cannot copy ${String(what)} in local Sheets.`);
}

function target(sheet: number | Sheet, column: number, columnEnd: number, row: number, rowEnd: number) {
  const sheetId = typeof sheet === 'number' ? sheet : sheet.getSheetId();
  return { sheetId, row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
}
