/** A day as Sheets counts it: days since 1899-12-30. */
export type Serial = number;

/** What a workbook is about, before it is laid out in cells. */
export interface WorkbookRecord {
  readonly spreadsheetId: string;
  readonly title: string;
  /** The department and the owner that the registry names. */
  readonly department: string;
  readonly owner: string;
  readonly access: 'shared' | 'unshared' | 'deleted';
  /** 1 is the layout of release 0.2.0, 3 one that no release has. */
  readonly layout: 1 | 2 | 3;
  readonly locale: string;
  readonly timeZone: string;
  /** Whether somebody has moved and renamed columns, and added other columns. */
  readonly isRearranged: boolean;
  readonly objectives: readonly { readonly name: string; readonly weight: number }[];
  /** The highest progress, as a fraction. */
  readonly cap: number;
  /** Days between two 1:1s, for engineers with a blank cadence. */
  readonly usualCadence: number;
  readonly engineers: readonly EngineerRecord[];
}

export interface EngineerRecord {
  readonly id: string;
  readonly name: string;
  readonly manager: string;
  readonly team: string;
  readonly cadence: number | null;
  readonly started: Serial | null;
  readonly status: 'Active' | 'On leave' | 'Left';
  /** Earliest first. */
  readonly meetings: readonly MeetingRecord[];
  readonly keyResults: readonly KeyResultRecord[];
  readonly actions: readonly ActionRecord[];
}

export interface MeetingRecord {
  readonly day: Serial;
  readonly feeling: number | null;
  readonly workload: number | null;
  readonly next: Serial | null;
  readonly score: number | null;
  readonly coverage: number | null;
  readonly manager: string;
}

export interface KeyResultRecord {
  readonly id: string;
  readonly objective: string;
  /** null is a share of the remainder. */
  readonly weight: number | null;
  /** A fraction up to the cap; null is unreported, a text the reason why it is not scored. */
  readonly progress: number | string | null;
  readonly from: Serial | null;
  readonly due: Serial | null;
  readonly closed: Serial | null;
}

export interface ActionRecord {
  readonly opened: Serial;
  readonly due: Serial | null;
  readonly status: 'Open' | 'Done' | 'Dropped';
}
