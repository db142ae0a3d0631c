import { runsOf } from '../../domain/cells/runs';
import { applyFormats, type CellFormats, type FormattedCells } from './cell-formats';
import type { Column } from './column';
import { columnsOf, letters, type TableKey } from './layout';
import { beforeLiteral, isLiteral, writeLiteral } from './plain-text';
import { headerRow } from './table';
import type { TaggedTab } from './tagged-tab';
import type { Range, Workbook } from './workbook';

/** How the header of a table looks; its content is plain text. */
export const headerFormats: CellFormats = {
  numberFormat: '@',
  fontWeight: 'bold',
  background: '#e8edf3',
  fontColor: '#1f3a5f',
  vertical: 'middle',
  wrap: true,
};

/** Formats cells as a header; their content becomes plain text. */
export function formatHeader(range: Range): void {
  applyFormats(range.getSheet(), [[range.getA1Notation(), headerFormats]]);
}

/** Writes a header and formats it; one that begins with = or an apostrophe remains as it is. */
export function writeHeader(range: Range, header: string): void {
  formatHeader(range.setNumberFormat('@').setValue(beforeLiteral(header)));
  if (isLiteral(header)) writeLiteral(range, header);
}

/** Formats the header and all columns of a new table. */
export function formatTable(workbook: Workbook, tab: TaggedTab, table: TableKey): void {
  const [row1, last] = [headerRow(tab), letters(columnsOf(table).length)];
  const header: FormattedCells = [`A${row1}:${last}${row1}`, headerFormats];
  formatColumns(workbook, tab, table, Array.from(tab.columns.keys()), [header]);
}

/** Formats the new columns of a table, by their keys: number format, width, alignment and validation; and `others` with them. */
export function formatColumns(
  workbook: Workbook,
  tab: TaggedTab,
  table: TableKey,
  keys: readonly string[],
  others: readonly FormattedCells[] = [],
): void {
  const { sheet } = tab;
  const below = headerRow(tab) + 1;
  const placed: (Column & Placed)[] = [];
  for (const [key, column] of columnsOf(table)) {
    const position = tab.columns.get(key);
    if (position !== undefined && keys.includes(key)) placed.push({ ...column, position });
  }
  const formats: FormattedCells[] = [...others];
  const addRuns = <Value>(
    read: (column: Column) => Value | undefined,
    look: (value: Value) => CellFormats,
    row1 = below,
  ) =>
    eachRun(placed, read, (first, last, value) => {
      formats.push([`${letters(first)}${row1}:${letters(last)}`, look(value)]);
    });
  addRuns(
    () => 'top' as const,
    (vertical) => ({ vertical }),
  );
  addRuns(
    ({ format }) => format,
    (numberFormat) => ({ numberFormat }),
  );
  addRuns(
    ({ wrap }) => wrap,
    (wrap) => ({ wrap }),
  );
  addRuns(
    ({ align }) => align,
    (horizontal) => ({ horizontal }),
    below - 1,
  );
  applyFormats(sheet, formats);
  eachRun(
    placed,
    ({ width }) => width,
    (first, last, width) => sheet.setColumnWidths(first, last - first + 1, width),
  );
  eachRun(
    placed,
    ({ hidden }) => hidden,
    (first, last) => sheet.hideColumns(first, last - first + 1),
  );
  for (const column of placed) {
    const rule = validationOf(workbook, column);
    const letter = letters(column.position);
    if (rule) sheet.getRange(`${letter}${below}:${letter}`).setDataValidation(rule);
  }
}

/**
 * Replaces settings of earlier versions that not every locale accepts: a bound such as 1.0E12, and a format whose texts differ
 * from the list of the column. Returns whether there was any (W87).
 */
export function ensureLocalRules(workbook: Workbook, tab: TaggedTab, table: TableKey): boolean {
  let isReplaced = false;
  for (const [key, column] of columnsOf(table)) {
    const position = tab.columns.get(key);
    if (position === undefined || !(column.between?.[1] === null || column.formerFormat)) continue;
    const letter = letters(position);
    const below = headerRow(tab) + 1;
    const first = tab.sheet.getRange(`${letter}${below}`);
    const cells = tab.sheet.getRange(`${letter}${below}:${letter}`);
    if (column.formerFormat !== undefined && first.getNumberFormat() === column.formerFormat) {
      cells.setNumberFormat(column.format ?? 'General');
      isReplaced = true;
    }
    const rule = column.between ? first.getDataValidation() : null;
    const isOld =
      column.between !== undefined &&
      rule?.getHelpText() === helpOf(column.header, column.between) &&
      rule.getCriteriaValues().length > 1;
    if (isOld) {
      cells.setDataValidation(validationOf(workbook, column));
      isReplaced = true;
    }
  }
  return isReplaced;
}

function helpOf(header: string, [lowest, highest]: NonNullable<Column['between']>): string {
  return highest === null ? `${header}: a number, ${lowest} or more` : `${header}: ${lowest} to ${highest}`;
}

interface Placed {
  readonly position: number;
}

/**
 * Calls `use` for each run of adjacent columns with the same value (positions are 1-based); skips columns whose value is
 * undefined.
 */
export function eachRun<One extends Placed, Value>(
  columns: readonly One[],
  read: (column: One) => Value | undefined,
  use: (first: number, last: number, value: Value) => void,
): void {
  const placed = columns
    .map((column) => ({ position: column.position, value: read(column) }))
    .sort((a, b) => a.position - b.position);
  const follows = (one: (typeof placed)[number], next: (typeof placed)[number]) =>
    next.value === one.value && next.position === one.position + 1;
  for (const run of runsOf(placed, follows)) {
    const [first] = run;
    if (first?.value === undefined) continue;
    use(first.position, first.position + run.length - 1, first.value);
  }
}

/** Sets the dropdown lists of the columns whose choices are in another tab (W21). */
export function setChoices(
  workbook: Workbook,
  tab: TaggedTab,
  table: TableKey,
  tabs: Readonly<Record<string, TaggedTab>>,
  keys: readonly string[],
): void {
  for (const [key, { choices }] of columnsOf(table)) {
    if (choices === undefined || !('tab' in choices) || !keys.includes(key)) continue;
    const from = tabs[choices.tab];
    const position = from?.columns.get(choices.column);
    const own = tab.columns.get(key);
    if (from === undefined || position === undefined || own === undefined) continue;
    const letter = letters(position);
    const words = from.sheet.getRange(`${letter}${headerRow(from) + 1}:${letter}`);
    const rule = workbook.newValidation().requireValueInRange(words, true).setAllowInvalid(true).build();
    tab.sheet.getRange(`${letters(own)}${headerRow(tab) + 1}:${letters(own)}`).setDataValidation(rule);
  }
}

/**
 * The validation of a column; null if the column has none. A list accepts other input, because users can type other words and
 * change a scale in Settings; a number outside its bounds is rejected.
 */
export function validationOf(
  workbook: Workbook,
  { choices, between, header }: Column,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (between !== undefined) {
    const [lowest, highest] = between;
    const rule = workbook.newValidation().setAllowInvalid(false).setHelpText(helpOf(header, between));
    // Whole numbers only, because some locales do not read 1.0E12 as a number (W87).
    return highest === null
      ? rule.requireNumberGreaterThanOrEqualTo(lowest).build()
      : rule.requireNumberBetween(lowest, highest).build();
  }
  if (choices === undefined || 'tab' in choices) return null;
  return workbook
    .newValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}
