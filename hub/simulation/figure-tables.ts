import { departmentTotals } from './department-totals';
import type { Figures } from './figures';
import type { PassCost } from './pass-cost';
import { count, decimal, megabytes, minutes, percent } from './written-numbers';

/** A table of the report and of the page. */
export interface FigureTable {
  readonly title: string;
  readonly columns: readonly FigureColumn[];
  /** A text for each column. */
  readonly rows: readonly (readonly string[])[];
}

interface FigureColumn {
  readonly header: string;
  /** Text begins at the left, numbers end at the right. */
  readonly isText: boolean;
}

export function departmentTable(figures: Figures): FigureTable {
  const feelings = new Map(figures.feeling.map((row) => [row.department, row]));
  return tableOf('Departments', departmentTotals(figures), [
    ['Department', ({ department }) => department],
    ['People', ({ engineers }) => count(engineers)],
    ['Met', ({ metShare }) => percent(metShare)],
    ['Overdue', ({ overdue }) => count(overdue)],
    ['Never met', ({ neverMet }) => count(neverMet)],
    ['Goals', ({ goals }) => count(goals)],
    ['Coverage', ({ coverage }) => percent(coverage)],
    ['Score', ({ score }) => percent(score)],
    ['With score', ({ scored }) => count(scored)],
    ['Feeling', ({ department }) => decimal(feelings.get(department)?.feeling ?? null)],
    ['Workload', ({ department }) => decimal(feelings.get(department)?.workload ?? null)],
  ]);
}

export function managerTable({ managers }: Figures): FigureTable {
  return tableOf('Managers of the most people who were not met this month', managers, [
    ['Manager', ({ manager }) => manager],
    ['Department', ({ department }) => department],
    ['People', ({ engineers }) => count(engineers)],
    ['Met', ({ met }) => count(met)],
  ]);
}

export function monthTable({ participation }: Figures): FigureTable {
  const months = [...new Set(participation.map(({ month }) => month))].map((month) => {
    const rows = participation.filter((row) => row.month === month);
    const engineers = rows.reduce((sum, row) => sum + row.engineers, 0);
    return { month, engineers, met: rows.reduce((sum, row) => sum + row.met, 0) };
  });
  return tableOf('Participation by month', months, [
    ['Month', ({ month }) => month],
    ['People', ({ engineers }) => count(engineers)],
    ['Met', ({ met }) => count(met)],
    ['Share', ({ engineers, met }) => percent(engineers === 0 ? null : met / engineers)],
  ]);
}

export function costTable(passes: readonly PassCost[]): FigureTable {
  return tableOf('What it cost, on Google’s clock', passes, [
    ['Pass', ({ name }) => name],
    ['Reads', ({ reads }) => count(reads)],
    ['Refused', ({ refused }) => count(refused)],
    ['Runs', ({ runs }) => count(runs)],
    ['From start to end', ({ elapsed }) => minutes(elapsed)],
    ['Running', ({ running }) => minutes(running)],
    ['Load jobs', ({ loadJobs }) => count(loadJobs)],
    ['Rows', ({ rows }) => count(rows)],
    ['Sent', ({ bytes }) => megabytes(bytes)],
    ['Here', ({ here }) => `${Math.round(here / 1000)} s`],
  ]);
}

const textHeaders: ReadonlySet<string> = new Set(['Department', 'Manager', 'Month', 'Pass']);

function tableOf<Row>(
  title: string,
  rows: readonly Row[],
  columns: readonly (readonly [header: string, text: (row: Row) => string])[],
): FigureTable {
  return {
    title,
    columns: columns.map(([header]) => ({ header, isText: textHeaders.has(header) })),
    rows: rows.map((row) => columns.map(([, text]) => text(row))),
  };
}
