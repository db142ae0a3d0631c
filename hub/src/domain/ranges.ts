import type { PlannedColumn, PlannedTab, ReadPlan } from './read-plan';

/** A cell as the Sheets API returns it with UNFORMATTED_VALUE and SERIAL_NUMBER: a day is a number, a blank is absent or ''. */
export type Cell = string | number | boolean | null | undefined;

/** One range of an answer of `values.batchGet` with major dimension COLUMNS; Google omits blank cells at the end. */
export interface ValueRange {
  readonly values?: readonly (readonly Cell[])[];
}

/** The columns of a tab below their headers, by name. */
export interface ReadTab {
  readonly tab: PlannedTab;
  readonly headers: ReadonlyMap<string, string>;
  /** The number of rows below the header. */
  readonly length: number;
  /** The cell in a column, from row 0 below the header; undefined if it is blank or the workbook has no such column. */
  at(column: string, row: number): Cell;
}

/** The ranges to request in A1 notation: from the header row down, only columns of the plan (U1). */
export function rangesOf(plan: ReadPlan): string[] {
  return plan.tabs.flatMap(({ title, headerRow1, columns }) =>
    neighbors(columns).map((run) => {
      const [first, last] = [run[0], run[run.length - 1]];
      const quoted = `'${title.replace(/'/g, "''")}'`;
      return `${quoted}!${letters(first?.column1 ?? 1)}${headerRow1}:${letters(last?.column1 ?? 1)}`;
    }),
  );
}

/** The tabs in the answer to these ranges, which has one part for each range, in order. */
export function readTabs(plan: ReadPlan, answer: readonly ValueRange[]): ReadTab[] {
  let next = 0;
  return plan.tabs.map((tab) => {
    const cells = new Map<string, readonly Cell[]>();
    for (const run of neighbors(tab.columns)) {
      const { values = [] } = answer[next++] ?? {};
      run.forEach(({ name }, index) => {
        cells.set(name, values[index] ?? []);
      });
    }
    return {
      tab,
      headers: new Map(Array.from(cells, ([name, column]) => [name, String(column[0] ?? '')])),
      length: Math.max(0, ...Array.from(cells.values(), (column) => column.length - 1)),
      at: (column, row) => cells.get(column)?.[row + 1],
    };
  });
}

/** Whether every header is the one that the plan remembers, so that no column has moved since (U4). */
export function fitsPlan(tabs: readonly ReadTab[]): boolean {
  return tabs.every(({ tab, headers }) =>
    tab.columns.every(({ name, header }) => header === null || headers.get(name) === header),
  );
}

/** The plan with the headers that were read, to compare those of the next night with. */
export function withHeaders(plan: ReadPlan, tabs: readonly ReadTab[]): ReadPlan {
  return {
    ...plan,
    tabs: tabs.map(({ tab, headers }) => ({
      ...tab,
      columns: tab.columns.map((column) => ({ ...column, header: headers.get(column.name) ?? '' })),
    })),
  };
}

/** Runs of adjacent columns. */
function neighbors(columns: readonly PlannedColumn[]): PlannedColumn[][] {
  const runs: PlannedColumn[][] = [];
  let last: PlannedColumn | null = null;
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run !== undefined && last !== null && column.column1 === last.column1 + 1) run.push(column);
    else runs.push([column]);
    last = column;
  }
  return runs;
}

/** The letters of a 1-based column: "A" for 1, "AA" for 27. */
export function letters(column1: number): string {
  const rest = (column1 - 1) % 26;
  const before = (column1 - 1 - rest) / 26;
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + rest);
}
