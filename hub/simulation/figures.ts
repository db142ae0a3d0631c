import type { BigQueryReader, QueryRow } from './big-query-reader';

/** What HR sees, by department; shares are fractions, and null where there is nothing to compute. */
export interface Figures {
  /** By month ("2026-10") and department. */
  readonly participation: readonly Participation[];
  readonly overdue: readonly Overdue[];
  readonly coverage: readonly Coverage[];
  readonly scores: readonly Score[];
  /** The managers of the most people who were not met within their cadence this month. */
  readonly managers: readonly Manager[];
  readonly feeling: readonly Feeling[];
}

interface Participation {
  readonly month: string;
  readonly department: string;
  readonly engineers: number;
  readonly met: number;
}

interface Overdue {
  readonly department: string;
  readonly engineers: number;
  readonly overdue: number;
  readonly neverMet: number;
  readonly mostDays: number | null;
}

interface Coverage {
  readonly department: string;
  readonly goals: number;
  readonly atRisk: number;
  readonly coverage: number | null;
}

interface Score {
  readonly department: string;
  readonly engineers: number;
  readonly score: number | null;
}

interface Manager {
  readonly manager: string;
  readonly department: string;
  readonly engineers: number;
  readonly met: number;
}

interface Feeling {
  readonly department: string;
  readonly feeling: number | null;
  readonly workload: number | null;
}

/** Asks the views. Throws Error with the words of BigQuery. */
export async function readFigures({ rows }: BigQueryReader): Promise<Figures> {
  const [participation, overdue, coverage, scores, managers, feeling] = await Promise.all([
    rows(`SELECT month, department, SUM(engineers) AS engineers, SUM(met) AS met
      FROM one_on_ones.participation GROUP BY month, department ORDER BY month, department`),
    rows(`SELECT department, SUM(engineers) AS engineers, SUM(overdue) AS overdue, SUM(never_met) AS never_met,
      MAX(most_days_overdue) AS most_days FROM one_on_ones.overdue GROUP BY department ORDER BY department`),
    rows(`SELECT department, SUM(goals) AS goals, SUM(goals_at_risk) AS at_risk,
      SAFE_DIVIDE(SUM(mean_coverage * with_goals), SUM(IF(mean_coverage IS NULL, 0, with_goals))) AS coverage
      FROM one_on_ones.coverage GROUP BY department ORDER BY department`),
    rows(`SELECT department, SUM(engineers) AS engineers,
      SAFE_DIVIDE(SUM(mean_score * engineers), SUM(engineers)) AS score
      FROM one_on_ones.scores GROUP BY department ORDER BY department`),
    rows(`SELECT manager, department, engineers, met FROM one_on_ones.participation
      WHERE month = DATE_TRUNC(CURRENT_DATE(), MONTH) ORDER BY engineers - met DESC, manager LIMIT 10`),
    rows(`SELECT WITH AGGREGATION_THRESHOLD department, AVG(feeling) AS feeling, AVG(workload) AS workload
      FROM one_on_ones.feeling_and_workload GROUP BY department ORDER BY department`),
  ]);
  return {
    participation: participation.map((row) => ({
      month: text(row, 'month').slice(0, 7),
      department: text(row, 'department'),
      engineers: number(row, 'engineers'),
      met: number(row, 'met'),
    })),
    overdue: overdue.map((row) => ({
      department: text(row, 'department'),
      engineers: number(row, 'engineers'),
      overdue: number(row, 'overdue'),
      neverMet: number(row, 'never_met'),
      mostDays: maybe(row, 'most_days'),
    })),
    coverage: coverage.map((row) => ({
      department: text(row, 'department'),
      goals: number(row, 'goals'),
      atRisk: number(row, 'at_risk'),
      coverage: maybe(row, 'coverage'),
    })),
    scores: scores.map((row) => ({
      department: text(row, 'department'),
      engineers: number(row, 'engineers'),
      score: maybe(row, 'score'),
    })),
    managers: managers.map((row) => ({
      manager: text(row, 'manager'),
      department: text(row, 'department'),
      engineers: number(row, 'engineers'),
      met: number(row, 'met'),
    })),
    feeling: feeling.map((row) => ({
      department: text(row, 'department'),
      feeling: maybe(row, 'feeling'),
      workload: maybe(row, 'workload'),
    })),
  };
}

const text = (row: QueryRow, column: string) => row[column] ?? '';
const maybe = (row: QueryRow, column: string) => {
  const value = row[column];
  return value === null || value === undefined ? null : Number(value);
};
const number = (row: QueryRow, column: string) => maybe(row, column) ?? 0;
