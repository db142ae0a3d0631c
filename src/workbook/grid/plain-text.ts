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
