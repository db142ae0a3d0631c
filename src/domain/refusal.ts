/** The values in the message of a failure, by which a page shows it in another language. */
export type RefusalDetails = Readonly<Record<string, string | number | null>>;

/**
 * The user asked for something that a rule does not allow and has to change the request.
 * The message has two sentences: what happened, with values; what to do.
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
