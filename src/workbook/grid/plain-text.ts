/**
 * Text as it must be handed to setValues to stay what was typed: a leading = + - @ or tab would make it a formula, and a
 * leading apostrophe would be taken for the sign that says "this is text".
 */
export function plainText(text: string): string {
  return /^[=+\-@'\t]/.test(text) ? `'${text}` : text;
}
