/** Each sentence about a formula that does not work contains one of these (W237). */
export const problemWords = {
  blocked: ' blocks the formula in ',
  failed: ' shows an error. Hold the pointer over it.',
  gone: ' has no formula. Choose Set up this workbook.',
} as const;

/** A value in the way of a formula. */
export interface BlockingCell {
  readonly tab: string;
  /** Such as "I5". */
  readonly cell: string;
  /** The cell with the formula, such as "I1". */
  readonly formula: string;
}

/** Whether a cell contains such a sentence. The formula of Scores shows one below its error. */
export function isProblemSentence(value: unknown): boolean {
  return Object.values(problemWords).some((words) => String(value).includes(words));
}

/** The cells that such a sentence names; null for any other text. */
export function blockingCellIn(sentence: string): BlockingCell | null {
  const [, tab, cell, formula] =
    /^(\w+): ([A-Z]+\d+) blocks the formula in ([A-Z]+\d+)\. /.exec(sentence) ?? [];
  return tab && cell && formula ? { tab, cell, formula } : null;
}
