import type { RefusalDetails } from '../domain/refusal';
import type { Conflict } from './row-edit';

export type { Day } from '../domain/cells/day';

/** The response of every endpoint: fresh state, or a failure as data. */
export type Outcome<View> =
  | { readonly ok: true; readonly view: View }
  | { readonly ok: false; readonly failure: Failure };

export interface Failure {
  /** Who can fix it: the user by changing the request, the user in the spreadsheet, time, or a developer. */
  readonly kind: 'refusal' | 'sheet' | 'busy' | 'bug';
  /** Two sentences: what happened, with values; what to do. */
  readonly message: string;
  /** The rule's ID in docs/rules.md; null if the failure is not a refusal. */
  readonly rule: string | null;
  /** The form's field that it is about, such as "feeling" or "date"; null for the whole form. */
  readonly field: string | null;
  /** The type of the failure, if there is no rule. */
  readonly code: FailureCode | null;
  /**
   * The values in the message, from which a page composes it in another language; `reason` distinguishes the
   * sentences of one rule.
   */
  readonly details: FailureDetails;
  /** With `changed-meanwhile`: the values that both this form and somebody else have changed. */
  readonly conflicts?: readonly Conflict[];
}

type FailureCode = ServerFailureCode | PageFailureCode;

/**
 * `not-set-up`: the workbook has none of the add-on's tabs, and the page can offer to set it up.
 * `changed-meanwhile`: nothing was written, and `conflicts` lists what the user has to decide.
 */
export type ServerFailureCode =
  | 'not-set-up'
  | 'changed-meanwhile'
  | 'tab-missing'
  | 'engineer-tab-missing'
  | 'column-missing'
  | 'header-missing'
  | 'newer-layout'
  | 'no-spreadsheet'
  | 'moved-meanwhile'
  | 'busy'
  | 'view-only'
  | 'protected'
  | 'permission-missing'
  | 'bug';

/** Failures that a page detects itself. */
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
