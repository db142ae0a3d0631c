/** A question of a form. */
export interface FormQuestion {
  readonly id: string;
  readonly title: string;
  /** A scale is answered with a whole number from `lowest` to `highest`, and a choice with one of `options`. */
  readonly kind: 'line' | 'paragraph' | 'scale' | 'choice';
  readonly lowest?: number;
  readonly highest?: number;
  /** The words at the ends of a scale. */
  readonly lowestLabel?: string;
  readonly highestLabel?: string;
  readonly options?: readonly string[];
  readonly required?: boolean;
}

/** What somebody makes in Google Forms. */
export interface FormSpec {
  readonly title: string;
  readonly description: string;
  /** Whose address a response has: that of the signed-in person, whatever the person types, or none. */
  readonly email: 'verified' | 'typed' | 'none';
  readonly questions: readonly FormQuestion[];
  /** The addresses of those who may answer, besides the people of the workbook. */
  readonly respondents: readonly string[];
}

/** A form as it is stored with the workbook. */
export interface Form extends FormSpec {
  readonly id: string;
  /** The tab that receives the responses; null if the form is not linked. */
  readonly sheetId: number | null;
  /** The 1-based columns of the responses by field: "timestamp", "email", or the ID of a question. */
  readonly columns: Readonly<Record<string, number>>;
}

/** What a person sends: the answers by the ID of the question. */
export interface FormResponse {
  /** The address of the person who is signed in. */
  readonly signedInAs: string;
  /** What the person typed as address, if the form asks for it. */
  readonly typedEmail: string;
  readonly answers: Readonly<Record<string, string>>;
}
