/** The values a refusal speaks of. */
export type RefusalDetails = Readonly<Record<string, string | number | null>>;

/**
 * The person asked for something a rule does not allow, and can mend it by asking differently.
 * The message is two sentences: what happened, with values; what to do.
 */
export class Refusal extends Error {
  /** The rule's ID in docs/rules.md. */
  readonly rule: string;
  /** The form's field it belongs to, such as "date" or a question's id; null for the whole form. */
  readonly field: string | null;
  readonly details: RefusalDetails;

  constructor(rule: string, field: string | null, message: string, details: RefusalDetails = {}) {
    super(message);
    this.name = 'Refusal';
    this.rule = rule;
    this.field = field;
    this.details = details;
  }
}
