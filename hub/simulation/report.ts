import { costTable, departmentTable, type FigureTable, managerTable, monthTable } from './figure-tables';
import type { Simulation } from './simulate';
import { count, megabytes } from './written-numbers';

/** What HR sees, and what it cost, as lines for the terminal. */
export function report(simulation: Simulation): string[] {
  const { options, figures, passes, problems, stored, scannedBytes, peakMemory } = simulation;
  return [
    '',
    `${count(options.workbooks)} workbooks, ${count(stored.engineers)} engineers, ${count(stored.oneOnOnes)} 1:1s in twelve months`,
    ...linesOf(departmentTable(figures)),
    ...linesOf(monthTable(figures)),
    ...linesOf(managerTable(figures)),
    ...linesOf(costTable(passes)),
    '',
    `Rows in BigQuery: ${count(stored.rows)}. The queries above scan ${megabytes(scannedBytes)}. Memory here: ${megabytes(peakMemory)} at most.`,
    ...(problems.length === 0 ? [] : ['', 'What went wrong']),
    ...problems.map(({ sentence, workbooks }) => `  ${count(workbooks)} × ${sentence}`),
  ];
}

function linesOf({ title, columns, rows }: FigureTable): string[] {
  const headers = columns.map(({ header }) => header);
  const widths = headers.map((header, at) =>
    Math.max(header.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const aligned = (cell: string, at: number) =>
    columns[at]?.isText ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  const line = (cells: readonly string[]) => `  ${cells.map(aligned).join('  ')}`;
  return ['', title, line(headers), ...rows.map(line)];
}
