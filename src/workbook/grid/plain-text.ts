import type { Range } from './workbook';

/**
 * Whether setValues can change this text in a cell of plain text (M33): it reads a leading = as the start of a formula, and
 * it is not documented whether it removes a leading apostrophe there. Every other text is stored as it is.
 */
export function isLiteral(value: unknown): value is string {
  return typeof value === 'string' && /^[=']/.test(value);
}

/** What setValues can write for the text: the text itself, or a placeholder that writeLiteral replaces. */
export function beforeLiteral(text: string): string {
  return isLiteral(text) ? text.replace(/^[=']+/, '') || '-' : text;
}

/** Stores the text unchanged as rich text, which Sheets does not parse. The cell must contain some text already. */
export function writeLiteral(range: Range, text: string): void {
  const rich = range.getRichTextValue();
  if (rich === null) range.setValue(`'${text}`);
  else range.setRichTextValue(rich.copy().setText(text).build());
}

/**
 * Whether Sheets may take this text for something else in a cell without the format of plain text, in any locale: a number, a
 * date, a time, a share, an amount of money, a checkbox or an error (M302). A text with more than three words never is one.
 */
export function isParsed(text: string): boolean {
  const written = text.trim();
  if (written.length > 40) return false;
  if (/^[+\-@#]/.test(written) || truths.has(written.toLowerCase())) return true;
  return /\p{Nd}/u.test(written) && (written.match(/\p{L}+/gu) ?? []).length <= 3;
}

/** What a checkbox shows in the languages of Sheets that have different words for it. */
const truths: ReadonlySet<string> = new Set(
  'true false wahr falsch vrai faux verdadero falso vero verdadeiro waar onwaar prawda fałsz sant falskt sand falsk tosi epätosi pravda nepravda igaz hamis doğru yanlış истина ложь benar salah'.split(
    ' ',
  ),
);
