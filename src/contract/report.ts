import type { EngineerChoice, MeetingView } from './meeting-form';
import type { Day } from './outcome';
import type { CellValue } from './row-edit';

/** The initial data of the page "Growth report". */
export interface ReportView {
  readonly today: Day;
  /** The locale as Google names it, such as "in_ID"; it determines how numbers and dates are written. */
  readonly locale: string;
  /** Everybody on the Engineers tab, sorted by name, including those who have left. */
  readonly engineers: readonly ReportChoice[];
  /** The requested engineer, otherwise the one of the open tab, otherwise null. */
  readonly source: ReportSource | null;
}

export interface ReportChoice extends EngineerChoice {
  readonly hasLeft: boolean;
}

/** The data for a report on an engineer over any period. */
export interface ReportSource {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly team: string;
  readonly manager: string;
  /** The earliest first. */
  readonly meetings: readonly MeetingView[];
  /** The ends of the two scales that are charted. */
  readonly feeling: Scale;
  readonly workload: Scale;
  readonly goals: readonly ReportGoal[];
  readonly log: readonly ReportMove[];
  /** What was stored of them with each 1:1, the earliest first; only key results with a confidence. */
  readonly confidences: readonly ReportConfidence[];
  readonly actions: readonly ReportAction[];
  /** The earliest first. */
  readonly wins: readonly ReportWin[];
  /** The cap as a fraction; 1 is 100 %. */
  readonly cap: number;
  /** Whether the cap cannot be used, so that no key result is scored (M525). */
  readonly isUnscored?: true;
}

export interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

export interface ReportGoal {
  /** The goal ID in the goal log. */
  readonly id: string;
  readonly objective: string;
  readonly keyResult: string;
  readonly cycle: string;
  readonly type: CellValue;
  readonly start: CellValue;
  readonly target: CellValue;
  readonly current: CellValue;
  /** Null if the cell has no day. */
  readonly from: Day | null;
  readonly due: Day | null;
  /** The day on which it was closed; null if it is open, '' if it was closed without a day. */
  readonly closed: Day | null;
  /** True if the log does not contain its current value yet. */
  readonly isUnlogged: boolean;
  /** True if its values are shown as percentages. */
  readonly isPercent: boolean;
  /** True if its row on the Goals tab was deleted, so that only the log contains it. */
  readonly isGone: boolean;
}

/** A row of the goal log; a higher `entry` was written later. */
export interface ReportMove {
  readonly goalId: string;
  readonly entry: number;
  /** '' if the log has no day. */
  readonly day: Day;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A key result as it was after a 1:1. */
export interface ReportConfidence {
  readonly goalId: string;
  readonly day: Day;
  readonly current: CellValue;
  /** From 0 to 10; null if it was blank. */
  readonly confidence: number | null;
}

export interface ReportAction {
  readonly action: string;
  readonly owner: string;
  readonly state: 'open' | 'done' | 'dropped';
  readonly opened: Day | null;
  readonly due: Day | null;
  readonly closed: Day | null;
}

export interface ReportWin {
  /** Null if the cell has no day. */
  readonly day: Day | null;
  readonly win: string;
  /** '' if it belongs to none. */
  readonly objective: string;
}

/** A report as shown on the page, to be written to a sheet: values and texts, no formulas. */
export interface ReportSheet {
  readonly engineerId: string;
  readonly lines: readonly SheetLine[];
}

/** One row: its look, and its cells from the first column on. */
export interface SheetLine {
  readonly look: 'title' | 'heading' | 'header' | 'plain';
  readonly cells: readonly SheetCell[];
}

/** '' is a blank cell; a share is a fraction shown as a percentage with this number of decimals. */
export type SheetCell =
  | string
  | number
  | { readonly day: Day }
  | { readonly share: number; readonly decimals: 0 | 2 };

export interface PutReportView {
  /** The name of the tab. */
  readonly tab: string;
  /** True if the report replaced a tab of the same engineer and day. */
  readonly replaced: boolean;
}
