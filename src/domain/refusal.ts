/** The values in a failure's message, from which a page composes the message in another language. */
export type RefusalDetails = Readonly<Record<string, string | number | null>>;

/**
 * A request that a rule does not allow; the user has to change it. The message has two sentences: what
 * happened, with values; what to do.
 */
export class Refusal extends Error {
  /** The rule's ID in docs/rules.md. */
  readonly rule: string;
  /** The form's field that it is about, such as "date" or a question's ID; null for the whole form. */
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
