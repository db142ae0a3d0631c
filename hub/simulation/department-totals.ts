import type { Figures } from './figures';

/** The figures of one department today; shares are fractions, and null where there is nothing to compute. */
export interface DepartmentTotal {
  readonly department: string;
  readonly engineers: number;
  readonly metShare: number | null;
  readonly overdue: number;
  readonly neverMet: number;
  readonly coverage: number | null;
  readonly goals: number;
  readonly score: number | null;
  /** The number of people behind the score. */
  readonly scored: number;
}

/** In alphabetical order. */
export function departmentTotals({ participation, overdue, coverage, scores }: Figures): DepartmentTotal[] {
  const month = participation.at(-1)?.month;
  return overdue.map(({ department, engineers, overdue: late, neverMet }) => {
    const met = participation.find((row) => row.department === department && row.month === month);
    const goals = coverage.find((row) => row.department === department);
    const score = scores.find((row) => row.department === department);
    return {
      department,
      engineers,
      metShare: met && met.engineers > 0 ? met.met / met.engineers : null,
      overdue: late,
      neverMet,
      coverage: goals?.coverage ?? null,
      goals: goals?.goals ?? 0,
      score: score?.score ?? null,
      scored: score?.engineers ?? 0,
    };
  });
}
