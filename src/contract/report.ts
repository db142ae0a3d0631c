import type { EngineerChoice, MeetingView } from './meeting-form';
import type { Day } from './outcome';
import type { CellValue } from './row-edit';

/** What the page "Growth report" begins with. */
export interface ReportView {
  readonly today: Day;
  /** As Google names it, such as "in_ID": how numbers and dates are written. */
  readonly locale: string;
  /** Everybody on the tab Engineers by name, those who have left too. */
  readonly engineers: readonly ReportChoice[];
  /** The one asked for, else the open tab's, else null. */
  readonly source: ReportSource | null;
}

export interface ReportChoice extends EngineerChoice {
  readonly hasLeft: boolean;
}

/** All that a report on an engineer can be made of, for whatever period. */
export interface ReportSource {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly team: string;
  readonly manager: string;
  /** The earliest first. */
  readonly meetings: readonly MeetingView[];
  /** The ends of the two scales that are drawn. */
  readonly feeling: Scale;
  readonly workload: Scale;
  readonly goals: readonly ReportGoal[];
  readonly log: readonly ReportMove[];
  readonly actions: readonly ReportAction[];
  /** What progress is capped at; 1 is 100 %. */
  readonly cap: number;
}

export interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

export interface ReportGoal {
  /** By which the log knows it. */
  readonly id: string;
  readonly objective: string;
  readonly keyResult: string;
  readonly cycle: string;
  readonly type: CellValue;
  readonly start: CellValue;
  readonly target: CellValue;
  readonly current: CellValue;
  /** null where no day is given. */
  readonly from: Day | null;
  readonly due: Day | null;
  /** null while it is open, '' where it was closed without a day. */
  readonly closed: Day | null;
  /** Its current value is not in the log yet. */
  readonly isUnlogged: boolean;
  /** Its values are shown as percent. */
  readonly isPercent: boolean;
  /** Its row on the tab Goals is gone, and only the log knows of it. */
  readonly isGone: boolean;
}

/** A row of the goal log; a higher `entry` was written later. */
export interface ReportMove {
  readonly goalId: string;
  readonly entry: number;
  /** '' where the log has none. */
  readonly day: Day;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface ReportAction {
  readonly action: string;
  readonly owner: string;
  readonly state: 'open' | 'done' | 'dropped';
  readonly opened: Day | null;
  readonly due: Day | null;
  readonly closed: Day | null;
}

/** A report as the page shows it, to go into a sheet: values and texts, no formulas. */
export interface ReportSheet {
  readonly engineerId: string;
  readonly lines: readonly SheetLine[];
}

/** One row: its look, and its cells from the first column on. */
export interface SheetLine {
  readonly look: 'title' | 'heading' | 'header' | 'plain';
  readonly cells: readonly SheetCell[];
}

/** '' is a blank; a share is shown as percent, with as many decimals as told. */
export type SheetCell =
  | string
  | number
  | { readonly day: Day }
  | { readonly share: number; readonly decimals: 0 | 2 };

export interface PutReportView {
  /** The tab's name. */
  readonly tab: string;
  /** A tab of the same engineer and day was there, and this one took its place. */
  readonly replaced: boolean;
}
