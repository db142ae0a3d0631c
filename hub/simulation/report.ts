import { departmentTotals } from './department-totals';
import type { Figures } from './figures';
import type { PassCost } from './pass-cost';
import type { Simulation } from './simulate';
import { count, decimal, megabytes, minutes, percent } from './written-numbers';

/** What HR sees, and what it cost, as lines for the terminal. */
export function report({
  options,
  figures,
  passes,
  problems,
  stored,
  scannedBytes,
  peakMemory,
}: Simulation): string[] {
  return [
    '',
    `${count(options.workbooks)} workbooks, ${count(stored.engineers)} engineers, ${count(stored.oneOnOnes)} 1:1s in twelve months`,
    '',
    'What HR sees',
    ...table(
      [
        'Department',
        'People',
        'Met',
        'Overdue',
        'Never met',
        'Coverage',
        'Score',
        '(n)',
        'Feeling',
        'Workload',
      ],
      departmentRows(figures),
    ),
    '',
    'Participation by month',
    ...table(['Month', 'People', 'Met', 'Share'], monthRows(figures)),
    '',
    'Managers of the most people who were not met',
    ...table(
      ['Manager', 'Department', 'People', 'Met'],
      figures.managers.map(({ manager, department, engineers, met }) => [
        manager,
        department,
        count(engineers),
        count(met),
      ]),
    ),
    '',
    'What it cost, on Google’s clock',
    ...table(
      [
        'Pass',
        'Reads',
        'Refused',
        'Runs',
        'From start to end',
        'Running',
        'Load jobs',
        'Rows',
        'Sent',
        'Here',
      ],
      passes.map(costRow),
    ),
    '',
    `Rows in BigQuery: ${count(stored.rows)}. The queries above scan ${megabytes(scannedBytes)}. Memory here: ${megabytes(peakMemory)} at most.`,
    ...(problems.length === 0 ? [] : ['', 'What went wrong']),
    ...problems.map(({ sentence, workbooks }) => `  ${count(workbooks)} × ${sentence}`),
  ];
}

function departmentRows(figures: Figures): string[][] {
  const feelings = new Map(figures.feeling.map((row) => [row.department, row]));
  return departmentTotals(figures).map((row) => [
    row.department,
    count(row.engineers),
    percent(row.metShare),
    count(row.overdue),
    count(row.neverMet),
    percent(row.coverage),
    percent(row.score),
    count(row.scored),
    decimal(feelings.get(row.department)?.feeling ?? null),
    decimal(feelings.get(row.department)?.workload ?? null),
  ]);
}

function monthRows({ participation }: Figures): string[][] {
  const months = [...new Set(participation.map(({ month }) => month))];
  return months.map((month) => {
    const rows = participation.filter((row) => row.month === month);
    const engineers = rows.reduce((sum, row) => sum + row.engineers, 0);
    const met = rows.reduce((sum, row) => sum + row.met, 0);
    return [month, count(engineers), count(met), percent(engineers === 0 ? null : met / engineers)];
  });
}

function costRow(pass: PassCost): string[] {
  return [
    pass.name,
    count(pass.reads),
    count(pass.refused),
    count(pass.runs),
    minutes(pass.elapsed),
    minutes(pass.running),
    count(pass.loadJobs),
    count(pass.rows),
    megabytes(pass.bytes),
    `${Math.round(pass.here / 1000)} s`,
  ];
}

/** The first column is text; the others are aligned at the right. */
function table(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = headers.map((header, at) =>
    Math.max(header.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}`;
  return [line(headers), ...rows.map(line)];
}
