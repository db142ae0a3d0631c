import type { Book } from '../../engine/book';
import type { CallName } from '../../protocol/calls';
import { type Area, type Cell, isSerial } from '../../protocol/cells';
import type { CellStyle, ValidationRule } from '../../protocol/formats';
import type { CallValue } from '../../protocol/values';
import type { Run } from '../run';
import { type CallTable, read, write } from './call-table';
import type { CriteriaWriting } from './criteria-numbers';
import type { Dates } from './dates';
import { checkedArea, notWhileCalculating, tabOf } from './grid';
import type { Guard } from './guard';
import { eachCell, shaped } from './shape';

type Names = Extract<CallName, `cells.${string}`>;

/** Calls that read and write cells. */
export function cellsCalls(
  book: Book,
  dates: Dates,
  guard: Guard,
  criteria: CriteriaWriting,
): CallTable<Names> {
  const inGrid = (area: Area) => checkedArea(book, area);

  function writable(area: Area, run: Run): Area {
    guard.cells(run, inGrid(area));
    return area;
  }

  function put(area: Area, values: CallValue | CallValue[][]): void {
    book.setValues(
      area,
      shaped(area, values).map((row) => row.map((value) => dates.toCell(value))),
    );
  }

  function validate(area: Area, rule: ValidationRule | null): void {
    const given = rule && { ...rule, args: rule.args.map((arg) => ruleArgument(arg, dates)) };
    book.setValidation(area, given && criteria.toBook(given));
  }

  return {
    'cells.values': read(async ({ area }, run) => {
      const place = inGrid(area);
      // A calculation calls the custom function, which would wait forever for that calculation.
      const rows = run.kind === 'custom function' ? book.peek(place) : await book.values(place);
      return rows.map((row) => row.map(dates.toWire));
    }),
    'cells.displayValues': read(({ area }, run) => {
      notWhileCalculating(run, 'Range.getDisplayValues');
      return book.displayValues(inGrid(area));
    }),
    'cells.formulas': read(({ area }) => book.formulas(inGrid(area))),
    'cells.numberFormats': read(({ area }) => book.numberFormats(inGrid(area))),
    'cells.styles': read(({ area }) => book.styles(inGrid(area))),
    'cells.notes': read(({ area }) => book.notes(inGrid(area))),
    'cells.validations': read(({ area }) =>
      book
        .validations(inGrid(area))
        .map((row) => row.map((rule) => rule && readArguments(criteria.fromBook(rule), dates))),
    ),
    'cells.canEdit': read(
      ({ area }, { person }) => person !== null && guard.refuseEdit(person, [inGrid(area)]) === null,
    ),
    'cells.setValues': write(({ area, values }, run) => put(writable(area, run), values)),
    'cells.setTexts': write(({ area, texts }, run) => {
      book.setTexts(writable(area, run), shaped(area, texts));
    }),
    'cells.setFormulas': write(({ area, formulas }, run) => {
      const place = writable(area, run);
      if (typeof formulas === 'string') book.fillFormula(place, formulas);
      else book.setFormulas(place, shaped(area, formulas));
    }),
    'cells.setNumberFormats': write(({ area, formats }, run) => {
      book.setNumberFormats(writable(area, run), shaped(area, formats));
    }),
    'cells.setStyle': write(({ area, style }, run) => {
      writable(area, run);
      if (!Array.isArray(style)) book.style(area, style as CellStyle);
      else eachCell(area, shaped<CellStyle>(area, style), (cell, one) => book.style(cell, one));
    }),
    'cells.setNotes': write(({ area, notes }, run) => {
      book.setNotes(writable(area, run), shaped(area, notes));
    }),
    'cells.setValidation': write(({ area, rule }, run) => {
      writable(area, run);
      if (!Array.isArray(rule)) validate(area, rule);
      else eachCell(area, shaped<ValidationRule | null>(area, rule), validate);
    }),
    'cells.insertCheckboxes': write(({ area, rule, unchecked }, run) => {
      validate(writable(area, run), rule);
      put(area, unchecked);
    }),
    'cells.clear': write(({ area, ...what }, run) => book.clear(writable(area, run), what)),
    'cells.merge': write(({ area, by }, run) => {
      writable(area, run);
      for (const part of strips(area, by)) {
        clearBesideCorner(book, part);
        book.merge(part);
      }
    }),
    'cells.unmerge': write(({ area }, run) => book.unmerge(writable(area, run))),
    'cells.merges': read(({ area }) => book.merges(inGrid(area))),
    'cells.sort': write(({ area, by }, run) => book.sort(writable(area, run), by)),
    'cells.copy': write(async ({ area, to, what }, run) => {
      const target = writable({ ...area, sheetId: to.sheetId, row: to.row, column: to.column }, run);
      const values = await book.values(inGrid(area));
      run.mustGoOn();
      copy(book, area, target, what, values);
    }),
    'cells.append': write(async ({ sheetId, values }, run) => {
      const extent = await book.extent(sheetId);
      run.mustGoOn();
      const tab = tabOf(book, sheetId);
      const row = extent.rows + 1;
      const area = { sheetId, row, column: 1, rows: 1, columns: values.length };
      guard.cells(run, area);
      if (row > tab.rows) book.insert(sheetId, 'rows', tab.rows + 1, row - tab.rows);
      if (values.length > tab.columns) {
        book.insert(sheetId, 'columns', tab.columns + 1, values.length - tab.columns);
      }
      if (values.length > 0) put(area, [values]);
    }),
  };
}

/** Converts a date among the arguments of a rule to the day of a cell. */
function ruleArgument(arg: unknown, dates: Dates): unknown {
  return typeof arg === 'object' && arg !== null && 'instant' in arg ? dates.toCell(arg as CallValue) : arg;
}

/** Converts days among the arguments of a stored rule to dates. */
function readArguments(rule: ValidationRule, dates: Dates): ValidationRule {
  return { ...rule, args: rule.args.map((arg) => (isSerial(arg) ? dates.toWire(arg) : arg)) };
}

/** A merged range keeps only the content of its first cell. */
function clearBesideCorner(book: Book, area: Area): void {
  const { row, column, rows, columns } = area;
  const contents = { contents: true };
  if (columns > 1) book.clear({ ...area, column: column + 1, rows: 1, columns: columns - 1 }, contents);
  if (rows > 1) book.clear({ ...area, row: row + 1, rows: rows - 1 }, contents);
}

function strips(area: Area, by: 'all' | 'rows' | 'columns'): Area[] {
  if (by === 'all') return [area];
  if (by === 'rows') {
    return Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 }));
  }
  return Array.from({ length: area.columns }, (_, across) => ({
    ...area,
    column: area.column + across,
    columns: 1,
  }));
}

type Copied = 'all' | 'values' | 'formats' | 'validations';

/** Copies formulas as values, because adjusting their references is not implemented. */
function copy(book: Book, from: Area, to: Area, what: Copied, values: Cell[][]): void {
  if (what === 'all' || what === 'formats') {
    book.setNumberFormats(to, book.numberFormats(from));
    eachCell(to, book.styles(from), (cell, style) => book.style(cell, style));
  }
  if (what === 'all' || what === 'validations') {
    eachCell(to, book.validations(from), (cell, rule) => book.setValidation(cell, rule));
  }
  if (what === 'all' || what === 'values') book.setValues(to, values);
}
