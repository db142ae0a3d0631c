import { listedTwice, notALink, type Problem } from './problem';
import { spreadsheetId } from './workbook-link';

/** What a pass needs of a row of the registry. */
export interface ListedWorkbook {
  readonly row1: number;
  /** The link or ID as typed. */
  readonly workbook: string;
  /** The ID of the pass that treated the workbook last. */
  readonly pass: string;
}

/** The workbooks that this pass has not treated yet, each once, wherever their rows are by now (U6). */
export function dueWorkbooks<Row extends ListedWorkbook>(rows: readonly Row[], pass: string): Row[] {
  const first = firstRows(rows);
  return rows.filter((row) => row.pass !== pass && first.get(spreadsheetId(row.workbook)) === row);
}

/** What is wrong with the rows that have no link or repeat a workbook, by what is typed in them. */
export function unreadable(rows: readonly ListedWorkbook[], pass: string): Map<string, Problem> {
  const problems = new Map<string, Problem>();
  const firstOnes = firstRows(rows);
  for (const row of rows) {
    if (row.pass === pass) continue;
    const first = firstOnes.get(spreadsheetId(row.workbook));
    if (first === undefined) problems.set(row.workbook, notALink);
    // The result of the first row is written into a row with the same text too.
    else if (first.workbook !== row.workbook) problems.set(row.workbook, listedTwice(first.row1));
  }
  return problems;
}

/** The first row of each workbook, by its ID. */
function firstRows<Row extends ListedWorkbook>(rows: readonly Row[]): Map<string | null, Row> {
  const first = new Map<string | null, Row>();
  for (const row of rows) {
    const id = spreadsheetId(row.workbook);
    if (id !== null && !first.has(id)) first.set(id, row);
  }
  return first;
}
