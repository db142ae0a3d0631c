import type { Day } from '../../../src/domain/cells/day';

/** Which rows a load belongs to. BigQuery's views take the rows that were collected last. */
interface Collected {
  /** The day of the collection, on which the tables are partitioned. */
  readonly day: Day;
  /** When the workbook was read, in UTC: "2026-10-14T03:00:00.000Z". */
  readonly collected_at: string;
  /** The ID of the spreadsheet. */
  readonly workbook: string;
  readonly department: string;
}

/** One 1:1, or an empty month, which replaces what was loaded of it before (U21). */
export interface OneOnOneRow extends Collected {
  /** The pseudonym of the engineer. */
  readonly engineer: string;
  /** The first day of the month of the 1:1. */
  readonly month: Day;
  /** null for a month without 1:1s. */
  readonly held_on: Day | null;
  /** The address of the manager who held it. */
  readonly manager: string;
  readonly feeling: number | null;
  readonly workload: number | null;
  /** Fractions, as they were when the 1:1 was saved. */
  readonly score: number | null;
  readonly coverage: number | null;
}

/** One engineer on one day; without an engineer, it says that the workbook has none. */
export interface EngineerDayRow extends Collected {
  readonly engineer: string | null;
  /** null unless the registry allows names for the workbook. */
  readonly name: string | null;
  readonly manager: string;
  readonly team: string;
  readonly status: 'Active' | 'On leave' | 'Left';
  readonly cadence_days: number;
  readonly started_on: Day | null;
  readonly first_met_on: Day | null;
  readonly last_met_on: Day | null;
  readonly next_due_on: Day | null;
  readonly goals: number;
  readonly goals_done: number;
  readonly goals_at_risk: number;
  readonly actions_open: number;
  readonly actions_overdue: number;
  /** Fractions; null if there is nothing to score. */
  readonly score: number | null;
  readonly coverage: number | null;
}

/** One open key result on one day; without an engineer, it says that the workbook has none. */
export interface KeyResultDayRow extends Collected {
  readonly engineer: string | null;
  readonly key_result: string;
  readonly objective: string;
  readonly weight: number | null;
  readonly progress: number | null;
  readonly status: string | null;
  readonly due_on: Day | null;
}

/** The tables in BigQuery with their rows. */
export interface CompanyRows {
  readonly one_on_ones: readonly OneOnOneRow[];
  readonly engineer_days: readonly EngineerDayRow[];
  readonly key_result_days: readonly KeyResultDayRow[];
}

export type TableName = keyof CompanyRows;

export const tableNames: readonly TableName[] = ['one_on_ones', 'engineer_days', 'key_result_days'];

/** What is known of a workbook beside its cells. */
export interface WorkbookContext extends Collected {
  readonly isNameAllowed: boolean;
  /** An unguessable ID for an engineer of this workbook, the same every day. */
  pseudonym(engineerId: string): string;
}

/** The columns that every row begins with. */
export function collected({ day, collected_at, workbook, department }: WorkbookContext): Collected {
  return { day, collected_at, workbook, department };
}
