import { problemWords } from '../formulas/problem-sentence';
import { applyFormats, type CellFormats, type FormattedCells } from '../grid/cell-formats';
import { type ColumnKey, letters } from '../grid/layout';
import { headerRow, positionOf } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Workbook } from '../grid/workbook';
import { everybody, type Filter, needing } from './engineer-figures';

type Key = ColumnKey<'dashboard'>;

/** Formats a new dashboard: the lines above the table, the row heights and the frozen column (D24). */
export function formatDashboard(tab: TaggedTab): void {
  const { sheet } = tab;
  const [first, header] = [tab.rows.get('labels') ?? 1, headerRow(tab)];
  const last = letters(Math.max(...Array.from(tab.columns.values())));
  const at = (key: Key) => letters(positionOf('dashboard', tab, key));
  const [filters, objectives, means] = [first + 1, first + 2, first + 3];
  const line = (row1: number, formats: CellFormats): FormattedCells => [`A${row1}:${last}${row1}`, formats];
  const one = (key: Key, row1: number, formats: CellFormats): FormattedCells => [
    `${at(key)}${row1}`,
    formats,
  ];
  const quietly: CellFormats = { fontColor: quiet, fontSize: 9 };
  const sentence: CellFormats = { ...quietly, wrap: false, fontStyle: 'italic', fontWeight: 'normal' };
  applyFormats(sheet, [
    [`A${first}:${last}${means}`, { vertical: 'middle', wrap: true }],
    line(first, quietly),
    line(objectives, quietly),
    line(filters, { fontWeight: 'bold' }),
    line(means, { fontWeight: 'bold' }),
    [`${at('last')}${first}:${last}${means}`, { horizontal: 'center' }],
    [`A${filters}:${at('manager')}${filters}`, { background: typed, numberFormat: '@' }],
    [`A${objectives}`, sentence],
    [`A${means}`, sentence],
    one('manager', means, { horizontal: 'right', fontColor: quiet }),
    one('last', filters, { numberFormat: 'yyyy-mm-dd' }),
    one('due', filters, { numberFormat: '0%' }),
    one('state', filters, { numberFormat: '0%' }),
    one('feeling', filters, { numberFormat: '0.0', fontSize: 9 }),
    one('workload', filters, { numberFormat: '+0.0;-0.0;0.0', fontSize: 9 }),
    [`${at('last')}${means}:${at('state')}${means}`, { numberFormat: '0%' }],
  ]);
  sheet.setRowHeights(first, header - first + 1, 44);
  // Room for two lines of reasons: Google does not fit a row to a value that a formula fills in.
  sheet.setRowHeights(header + 1, sheet.getMaxRows() - header, 44);
  sheet.setFrozenColumns(1);
}

/** Offers the choices of the filters (D12). Any other text is accepted, and shows no engineer. */
export function setFilterChoices(
  workbook: Workbook,
  { sheet }: TaggedTab,
  cells: Record<Filter, string>,
  calc: TaggedTab,
): void {
  const rule = () => workbook.newValidation().setAllowInvalid(true);
  const words = (key: ColumnKey<'calc'>) => {
    const letter = letters(positionOf('calc', calc, key));
    return rule()
      .requireValueInRange(calc.sheet.getRange(`${letter}${headerRow(calc) + 1}:${letter}`), true)
      .build();
  };
  sheet.getRange(cells.manager).setDataValidation(words('managers'));
  sheet.getRange(cells.team).setDataValidation(words('teams'));
  sheet.getRange(cells.cycle).setDataValidation(words('cycles'));
  sheet.getRange(cells.show).setDataValidation(rule().requireValueInList([everybody, needing], true).build());
}

/**
 * Adds the missing conditional formats that color the words for cadence and band, and the sentence about a formula that does not
 * work; the words remain legible without color (D24, W237).
 */
export function ensureStateColors(workbook: Workbook, tab: TaggedTab): void {
  const { sheet } = tab;
  const all = sheet.getConditionalFormatRules();
  const isThere = (word: string) =>
    all.some((rule) => rule.getBooleanCondition()?.getCriteriaValues().includes(word));
  const missing = Object.entries(colors).filter(([word]) => !isThere(word));
  const problems = Object.values(problemWords).filter((words) => !isThere(words));
  if (missing.length + problems.length === 0) return;
  const ranges = (['state', 'band'] as const).map((key) => {
    const letter = letters(positionOf('dashboard', tab, key));
    return sheet.getRange(`${letter}${headerRow(tab) + 1}:${letter}`);
  });
  const rules = missing.map(([word, color]) =>
    workbook
      .newFormatRule()
      .setRanges([...ranges])
      .whenTextEqualTo(word)
      .setFontColor(color)
      .setBold(true)
      .build(),
  );
  const line = sheet.getRange(
    `${letters(positionOf('dashboard', tab, 'engineer'))}${tab.rows.get('means') ?? 1}`,
  );
  const warnings = problems.map((words) =>
    workbook.newFormatRule().setRanges([line]).whenTextContains(words).setFontColor(red).build(),
  );
  sheet.setConditionalFormatRules([...all, ...rules, ...warnings]);
}

const [red, amber, green] = ['#a4261d', '#7a5200', '#1f6b2c'];
const colors: Readonly<Record<string, string>> = {
  Overdue: red,
  'Never met': red,
  Red: red,
  Due: amber,
  Amber: amber,
  Good: green,
  Green: green,
};
const quiet = '#5b6776';
const typed = '#fff8e1';
