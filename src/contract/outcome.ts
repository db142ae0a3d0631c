import type { Conflict } from './row-edit';

/** A calendar day as text, `yyyy-MM-dd`, in the spreadsheet's time zone; Dates do not cross the wire. */
export type Day = string;

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
  /**
   * `not-set-up`: the workbook has none of our tabs yet, and the page can offer to set it up. `changed-meanwhile`: somebody
   * else has changed what this form changes; `conflicts` says where, and nothing was written.
   */
  readonly code: 'not-set-up' | 'changed-meanwhile' | null;
  readonly conflicts?: readonly Conflict[];
}
