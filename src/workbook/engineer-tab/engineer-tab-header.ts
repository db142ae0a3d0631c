import { isBroken, isOutdated } from '../formulas/outdated-formula';
import { applyFormats, type CellFormats, type FormattedCells } from '../grid/cell-formats';
import { eachRun } from '../grid/column-formatting';
import { type ColumnKey, letters, panelColumns } from '../grid/layout';
import { outdated } from '../grid/repair';
import { headerRow, positionOf } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import { tagRow } from '../grid/write-tags';
import { type Formulas, headerLineFormulas, objectiveFormulas, type Sources } from '../scores/formulas';
import { totalFormulas } from '../scores/total-formulas';
import { weightWarning } from '../scores/weight-warning';
import {
  ensureLines,
  headerLines,
  headerRow1,
  lineRows,
  objectives,
  panelLabels,
  totalLabel,
} from './engineer-tab-lines';

const disclaimer = 'A figure is a conversation aid, not an appraisal.';

/** Fills the header lines and the panel of a new engineer tab; those that an interrupted run filled remain (W161). */
export function makeEngineerTabHeader(tab: TaggedTab, engineerId: string, sources: Sources): void {
  for (const [row, row1] of Object.entries(lineRows)) if (!tab.rows.has(row)) tagRow(tab, row, row1);
  const values = Array.from({ length: headerRow1 - 1 }, () => ['', '', '', '']);
  const columns = Object.values(panelColumns);
  for (const { row1, column, text } of headerCells(tab, engineerId, sources)) {
    const line = values[row1 - 1];
    if (line) line[columns.indexOf(column as (typeof columns)[number])] = text;
  }
  const note = values[lineRows.total];
  if (note) note[0] = disclaimer;
  const { sheet } = tab;
  const range = sheet.getRange(1, 1, values.length, 4);
  const there: unknown[][] = tab.making === 'new' ? [] : range.getValues();
  if (there.every((row) => row.every((cell) => cell === ''))) range.setValues(values);
  sheet.setRowHeights(1, headerRow1 - 1, 24);
  formatEngineerTabHeader(tab, Object.values(panelColumns));
}

/**
 * Restores what is missing above the table and replaces formulas of earlier versions; returns what it did, [] if nothing.
 * Cells that a user overwrote remain (W22, W81).
 */
export function ensureEngineerTabHeader(tab: TaggedTab, engineerId: string, sources: Sources): string[] {
  const before = tab.rows.size;
  const { areMoved, areInserted: grown } = ensureLines(tab);
  let isRepaired = grown || tab.rows.size > before;
  let hasOutdated = false;
  // Formulas over the lines of the panel may not include a restored line.
  const overPanel = grown ? [tab.rows.get('warning'), tab.rows.get('total')] : [];
  const area = tab.sheet.getRange(1, 1, headerRow(tab), Math.max(...Array.from(tab.columns.values())));
  const formulas = area.getFormulas();
  const cells = headerCells(tab, engineerId, sources, objectivesLeft(tab, formulas));
  const formulaAt = ({ row1, column }: HeaderCell) =>
    formulas[row1 - 1]?.[positionOf('meetings', tab, column) - 1] ?? '';
  const isOld = ({ text }: HeaderCell, formula: string) =>
    formulaMarks.some((mark) => text.includes(mark) && isOutdated(formula, text, mark));
  const isLost = ({ row1 }: HeaderCell, formula: string) => {
    const isStale = formula !== '' && overPanel.includes(row1);
    // Before the Scores tab existed, each line of each panel filtered Goals.
    const isOldest = row1 !== tab.rows.get('warning') && formula.includes('FILTER(');
    return isStale || isOldest || isBroken(formula);
  };
  const isIntact = (cell: HeaderCell) => {
    const formula = formulaAt(cell);
    return !cell.text.startsWith('=') || (formula !== '' && !isOld(cell, formula) && !isLost(cell, formula));
  };
  // The values show which cells a user overwrote. One call less for each tab that is intact (W114).
  const values = !isRepaired && cells.every(isIntact) ? [] : area.getValues();
  for (const cell of values.length > 0 ? cells : []) {
    const { row1, column, text } = cell;
    const position = positionOf('meetings', tab, column);
    const formula = formulaAt(cell);
    const isBlank = values[row1 - 1]?.[position - 1] === '' && formula === '';
    if (!isBlank && !isOld(cell, formula) && !isLost(cell, formula)) continue;
    tab.sheet.getRange(row1, position).setValue(text);
    if (isOld(cell, formula) && !overPanel.includes(row1)) hasOutdated = true;
    else isRepaired = true;
  }
  return [
    ...(areMoved ? ['lines above the table were out of order'] : []),
    ...(isRepaired ? ['cells above the table were missing'] : []),
    ...(hasOutdated ? [outdated] : []),
  ];
}

/** Cells above the table of an engineer tab whose formulas are damaged, in A1 notation. */
interface FaultyFormulas {
  /** Cleared, or with an error in place of a deleted range. */
  readonly missing: readonly string[];
  readonly outdated: readonly string[];
}

/** What ensureEngineerTabHeader would write into cells with formulas; `values` and `formulas` are those of the tab. */
export function findFaultyFormulas(
  tab: TaggedTab,
  engineerId: string,
  sources: Sources,
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): FaultyFormulas {
  const [missing, outdatedOnes]: [string[], string[]] = [[], []];
  for (const { row1, column, text } of headerCells(tab, engineerId, sources, objectivesLeft(tab, formulas))) {
    if (!text.startsWith('=')) continue;
    const position = positionOf('meetings', tab, column);
    const formula = formulas[row1 - 1]?.[position - 1] ?? '';
    const isBlank = formula === '' && (values[row1 - 1]?.[position - 1] ?? '') === '';
    if (isBlank || isBroken(formula)) missing.push(letters(position) + row1);
    else if (formulaMarks.some((mark) => text.includes(mark) && isOutdated(formula, text, mark)))
      outdatedOnes.push(letters(position) + row1);
  }
  return { missing, outdated: outdatedOnes };
}

/** Texts by which a formula above the table is recognized as one of the add-on, in every version. */
const formulaMarks = ['XLOOKUP(', 'LAMBDA(objective'];

interface HeaderCell {
  readonly row1: number;
  readonly column: ColumnKey<'meetings'>;
  /** A label or a formula. */
  readonly text: string;
}

/** The cells above the table. `order` has the index of the objective in Settings for each line of the panel. */
function headerCells(
  tab: TaggedTab,
  engineerId: string,
  sources: Sources,
  order: readonly number[] = [0, 1, 2, 3],
): HeaderCell[] {
  const row = (key: string) => tab.rows.get(key) ?? 0;
  const cells: HeaderCell[] = [];
  const line = (row1: number, formulas: Formulas) => {
    for (const [column, text] of Object.entries(formulas)) {
      cells.push({ row1, column: column as ColumnKey<'meetings'>, text });
    }
  };
  const values = headerLineFormulas(tab, engineerId, sources);
  for (const [key, label] of Object.entries(headerLines)) {
    line(row(key), { date: label, feeling: values[key] ?? '' });
  }
  line(row('warning'), { [panelColumns.objective]: weightWarning(tab, sources) });
  line(row('panel'), panelLabels);
  order.forEach((index, line0) => {
    const row1 = row('panel') + 1 + line0;
    line(row1, objectiveFormulas(tab, row1, index, sources));
  });
  line(row('total'), { [panelColumns.objective]: totalLabel, ...totalFormulas(tab, sources) });
  return cells;
}

/** Existing lines keep the objective that their formula names; new lines get those that are missing. */
function objectivesLeft(tab: TaggedTab, formulas: readonly (readonly string[])[]): number[] {
  const first = tab.rows.get('panel') ?? 0;
  const position = positionOf('meetings', tab, panelColumns.objective);
  const named = Array.from({ length: objectives }, (_, line) => {
    const index = /[;,](\d)\)/.exec(formulas[first + line]?.[position - 1] ?? '')?.[1];
    return index === undefined ? null : Number(index) - 2;
  });
  const left = [0, 1, 2, 3].filter((index) => !named.includes(index));
  return named.map((index) => index ?? left.shift() ?? 0);
}

/** Formats the cells above the table in the columns that are new, by their keys in `made`. */
export function formatEngineerTabHeader(tab: TaggedTab, made: readonly string[]): void {
  const line = (key: string) => tab.rows.get(key) ?? 1;
  const [name, due, panel, total] = [line('name'), line('due'), line('panel'), line('total')];
  const formats: FormattedCells[] = [];
  const placed = Object.values(panelColumns)
    .filter((key) => made.includes(key))
    .map((key) => ({ key, position: positionOf('meetings', tab, key) }));
  const { objective, weight } = panelColumns;
  eachRun(
    placed,
    () => true,
    (first, last) => {
      const cells = (from: number, to: number) => `${letters(first)}${from}:${letters(last)}${to}`;
      formats.push([cells(1, total), { vertical: 'middle' }], [cells(panel, panel), { fontColor: quiet }]);
      for (const row1 of [panel, total])
        formats.push([cells(row1, row1), { fontWeight: 'bold', background: '#f4f6f9' }]);
    },
  );
  for (const { key, position } of placed) {
    const add = (from: number, to: number, looks: CellFormats) =>
      formats.push([`${letters(position)}${from}:${letters(position)}${to}`, looks]);
    if (key === objective) {
      add(name, due, { fontColor: quiet });
      add(line('warning'), line('warning'), { fontColor: warning });
      add(total + 1, total + 1, { fontColor: quiet, fontStyle: 'italic' });
      continue;
    }
    add(panel, total, { horizontal: 'center' });
    if (key !== weight) add(panel + 1, total, { numberFormat: '0%' });
    else {
      add(name, due, { horizontal: 'left' });
      add(name, name, { fontWeight: 'bold', fontSize: 14 });
      add(line('last'), due, { numberFormat: 'yyyy-mm-dd' });
    }
  }
  applyFormats(tab.sheet, formats);
}

const quiet = '#5b6776';
const warning = '#9a3412';
