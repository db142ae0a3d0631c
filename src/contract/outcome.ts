import type { RefusalDetails } from '../domain/refusal';
import type { Conflict } from './row-edit';

export type { Day } from '../domain/cells/day';

/** What every endpoint answers: fresh state, or a failure as data. */
export type Outcome<View> =
  | { readonly ok: true; readonly view: View }
  | { readonly ok: false; readonly failure: Failure };

export interface Failure {
  /** Who can mend it: the person by asking differently, the person in the sheet, everybody by waiting, or we. */
  readonly kind: 'refusal' | 'sheet' | 'busy' | 'bug';
  /** Two sentences: what happened, with values; what to do. */
  readonly message: string;
  /** The rule's ID in docs/rules.md, where a rule refused. */
  readonly rule: string | null;
  /** The form's field it belongs to, such as "feeling" or "date"; null for the whole form. */
  readonly field: string | null;
  /** What it is, where no rule says so. */
  readonly code: FailureCode | null;
  /** The values the message speaks of, to say it in another language; `reason` tells apart the sentences of one rule. */
  readonly details: FailureDetails;
  /** With `changed-meanwhile`: where somebody else has changed what this form changes. */
  readonly conflicts?: readonly Conflict[];
}

type FailureCode = ServerFailureCode | PageFailureCode;

/**
 * `not-set-up`: the workbook has none of our tabs yet, and the page can offer to set it up. `changed-meanwhile`: nothing was
 * written, and `conflicts` says what the person has to settle.
 */
export type ServerFailureCode =
  | 'not-set-up'
  | 'changed-meanwhile'
  | 'tab-missing'
  | 'engineer-tab-missing'
  | 'column-missing'
  | 'header-missing'
  | 'no-spreadsheet'
  | 'busy'
  | 'view-only'
  | 'protected'
  | 'permission-missing'
  | 'bug';

/** What a page finds out by itself. */
export type PageFailureCode =
  | 'no-answer'
  | 'no-answer-in-minutes'
  | 'empty-answer'
  | 'several-accounts'
  | 'offline'
  | 'broken'
  | 'half-date'
  | 'no-number'
  | 'bad-weight'
  | 'no-name';

export type FailureDetails = RefusalDetails;
