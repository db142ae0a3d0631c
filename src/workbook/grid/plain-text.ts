/**
 * The text as setValues needs it in order to store it unchanged (M33). Sheets reads a leading = + - @ or tab as the
 * start of a formula, and drops a leading apostrophe because it marks text.
 */
export function plainText(text: string): string {
  return /^[=+\-@'\t]/.test(text) ? `'${text}` : text;
}
