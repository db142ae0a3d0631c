import type { Question } from './meeting-form';
import type { Day } from './outcome';

/** What the page "Let engineers prepare" shows. */
export interface CheckInView {
  readonly locale: string;
  readonly today: Day;
  readonly questions: readonly Question[];
  /** Tabs that receive the responses of a form, at most five, and the linked one in any case. */
  readonly tabs: readonly ResponsesTabView[];
  /** The linked tab; null if none is linked. */
  readonly linked: LinkedFormView | null;
}

export interface ResponsesTabView {
  readonly sheetId: number;
  readonly name: string;
  /** The address of its form; null if the form was unlinked. */
  readonly url: string | null;
  /** The headers of the form's columns. */
  readonly headers: readonly string[];
  /** The fields that the headers determine. */
  readonly proposal: ResponseMap;
}

/** The header of each field: "timestamp", "email", "topics", "progress", "wins" or the ID of a question. */
type ResponseMap = Readonly<Record<string, string>>;

export interface LinkedFormView {
  readonly sheetId: number;
  readonly fields: ResponseMap;
  readonly isVerified: boolean;
  /** False if the column that marks used responses was deleted. */
  readonly hasUsedColumn: boolean;
  /** The number of responses. */
  readonly count: number;
  /** The active engineers, sorted by name. */
  readonly engineers: readonly PreparingEngineer[];
  /** The addresses of nobody on the Engineers tab, at most 20. */
  readonly strangers: readonly string[];
}

interface PreparingEngineer {
  readonly name: string;
  /** In lower case; [] if the column Email is blank. */
  readonly addresses: readonly string[];
  /** The day of the last response; null if there is none. */
  readonly last: Day | null;
}

/** Links a tab, or stores another map for it. */
export interface CheckInForm {
  readonly sheetId: number;
  readonly fields: ResponseMap;
  readonly isVerified: boolean;
}
