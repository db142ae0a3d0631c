import { problemWords } from '../formulas/problem-sentence';
import { headerFills, isIntactHeader } from '../grid/filled-columns';
import { type ColumnKey, letters, type TableKey, tabNames } from '../grid/layout';
import { headerOf, type Source } from '../grid/references';
import { positionOf } from '../grid/table';

/** A table whose header cells contain formulas. */
type Filled = Extract<TableKey, 'goals' | 'scores' | 'calc' | 'dashboard'>;

/** Cells with formulas, and the cells that they fill. */
export interface FilledCells {
  /** In quotation marks in the sentence, such as "Goals". */
  readonly title: string;
  readonly formulas: string;
  readonly area: string;
  /** The row and the column of the formula that fills a cell; `at` is 1000 times the row of that cell plus its column. */
  readonly row: string;
  readonly column: string;
}

/**
 * A formula for the sentence that names the cell in the way of a formula of Goals or of one of these tables, or a formula of
 * Goals or Scores that failed or is gone; '' if all work (W237). The first table with a problem counts, because the errors of
 * the next ones follow from it. `others` are cells with a formula in each row.
 */
export function blockingCell(
  sources: readonly Source<Filled>[],
  others: readonly FilledCells[] = [],
): string {
  const rest = others.reduceRight((otherwise, cells) => inTheWay(cells, otherwise), '""');
  return sources.reduceRight((otherwise, source) => {
    const isRead = source.table === 'goals' || source.table === 'scores';
    return isRead ? ifBroken(source, otherwise) : inTheWay(filledBy(source), otherwise);
  }, rest);
}

function filledBy(source: Source<Filled>): FilledCells {
  const { table, tab } = source;
  const fills = headerFills(table);
  const placed = fills.map(({ key, width }) => ({ key, width, position: positionOf(table, tab, key) }));
  placed.sort((a, b) => a.position - b.position);
  const head = headerOf(source, placed[0]?.key as ColumnKey<Filled>);
  const last = letters(Math.max(...placed.map(({ position, width }) => position + width - 1)));
  const isOne = fills.length === 1;
  return {
    title: tabNames[table],
    // A formula that fills several columns shows its error in the first of them.
    formulas: isOne ? head : `${head}:$${last}$${head.slice(head.lastIndexOf('$') + 1)}`,
    area: `${head}:$${last}`,
    row: `ROW(${head})`,
    column: isOne ? `COLUMN(${head})` : 'MOD(at;1000)',
  };
}

function inTheWay({ title, formulas, area, row, column }: FilledCells, otherwise: string): string {
  const is = `ISERROR(${formulas})*IFERROR(${area}<>"";FALSE)>0`;
  const at = `MIN(ARRAYFORMULA(IF(${is};ROW(${area})*1000+COLUMN(${area});"")))`;
  const cell = 'ADDRESS(INT(at/1000);MOD(at;1000);4)';
  const words = `"${title}: "&${cell}&"${problemWords.blocked}"&ADDRESS(${row};${column};4)`;
  return `LET(at;${at};IF(at>0;${words}&". Clear "&${cell}&".";${otherwise}))`;
}

/**
 * The sentence about the formula of Goals or Scores: its cells are looked through only if its header shows that it does not work,
 * because every engineer's tab has such a formula.
 */
function ifBroken(source: Source<Filled>, otherwise: string): string {
  const { table } = source;
  const key = (table === 'goals' ? 'progress' : 'objective') as ColumnKey<Filled>;
  const head = headerOf(source, key);
  const sentence = (row: string, words: string) =>
    `"${tabNames[table]}: "&ADDRESS(${row};COLUMN(${head});4)&"${words}"`;
  const row = `ROW(${head})`;
  const noCell = `IF(ISERROR(${head});${sentence(row, problemWords.failed)};${sentence(row, problemWords.gone)})`;
  const broken = inTheWay(filledBy(source), noCell);
  const below = `INDEX(${head}:${head.slice(source.prefix.length).replace(/\$\d+$/, '')};2)`;
  // OBJECTIVE_SCORES shows its error below the header.
  const rest =
    table === 'scores'
      ? `IF(ISERROR(${below});${sentence(`${row}+1`, problemWords.failed)};${otherwise})`
      : otherwise;
  return `IF(IFERROR(${isIntactHeader(source, key)};FALSE);${rest};${broken})`;
}
