import type { EngineerChoice } from './meeting-form';
import type { Day } from './outcome';
import type { ReportChoice } from './report';

/** A value of an exported cell; dates as 2026-01-31, with the time if there is one, such as "2026-01-31 09:30". */
export type ExportCell = string | number | boolean;

/** Rows of one tab, under the headers that they have there. */
export interface ExportTable {
  /** Such as "goals", "meetings" for the engineer's tab, or "check-in" for form responses. */
  readonly key: string;
  /** The name of the tab. */
  readonly title: string;
  readonly headers: readonly string[];
  /** The positions (0-based) of columns that are hidden in the sheet, such as those with IDs. */
  readonly hidden: readonly number[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** Everything that the workbook has about one engineer; notes that managers keep for themselves are not in it. */
export interface PersonExport extends Pick<EngineerChoice, 'id' | 'name'> {
  readonly tables: readonly ExportTable[];
}

interface PeopleView {
  readonly today: Day;
  /** The locale as Google names it. */
  readonly locale: string;
  /** Everybody on the Engineers tab, sorted by name, including those who have left. */
  readonly engineers: readonly ReportChoice[];
}

export interface ExportView extends PeopleView {
  /** null if no engineer was requested. */
  readonly person: PersonExport | null;
}

/** The scores of some engineers, a row for each 1:1. */
export interface ScoresView {
  readonly today: Day;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
  /** How many engineers are read; null if all are. */
  readonly next: number | null;
  readonly total: number;
}

/** How much there is in one place, by the key of the place: a table, "meetings", "check-in", "reports" or "private-note". */
export interface PlaceCount {
  readonly key: string;
  /** The name of the tab; '' for what is on no tab, or on several. */
  readonly title: string;
  readonly count: number;
}

export interface DeletionView extends PeopleView {
  /** What a deletion would remove; null if no engineer was requested. */
  readonly deletion:
    | (Pick<EngineerChoice, 'id' | 'name'> & { readonly places: readonly PlaceCount[] })
    | null;
}

/** The counts that the user has seen, by place. */
export type SeenCounts = Readonly<Record<string, number>>;

export interface DeletionForm {
  readonly engineerId: string;
  readonly seen: SeenCounts;
}

export interface RetentionView {
  readonly today: Day;
  readonly locale: string;
  /** The texts that a retention up to this day would clear, by tab; [] if there are none. */
  readonly places: readonly PlaceCount[];
  /** Growth reports of earlier days, which have separate tabs and remain. */
  readonly reports: number;
  /** Whether a form is linked: Google Forms has its own copy of every response. */
  readonly hasForm: boolean;
}

export interface RetentionForm {
  /** Texts from before this day are cleared. */
  readonly before: Day;
  readonly seen: SeenCounts;
}

/** What was cleared or deleted, by place; [] if there was nothing left. */
export interface ErasedView {
  readonly places: readonly PlaceCount[];
}
