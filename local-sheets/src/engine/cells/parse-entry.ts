import { numfmt } from '@univerjs/core';
import { isAutomatic, textFormat } from '../formats/number-formats';
import { withCommas } from '../formulas/formula-text';

/** What Sheets makes of something typed: a formula, or a value, perhaps with a format for a cell that had none. */
export type Entry =
  | { readonly formula: string }
  | { readonly value: string | number | boolean; readonly pattern: string | null };

/** Reads a string as Sheets reads an entry in en_US; in a cell formatted as plain text it stays text. */
export function parseEntry(text: string, cellPattern: string): Entry {
  // Facts say that the apostrophe is taken off in cells of plain text too.
  if (text.startsWith("'")) return { value: text.slice(1), pattern: null };
  if (cellPattern === textFormat) return { value: text, pattern: null };
  if (text.startsWith('=') && text.length > 1) return { formula: withCommas(text) };
  const parsed = parseValue(text.trim());
  if (parsed !== null) {
    const pattern = parsed.pattern !== null && isAutomatic(cellPattern) ? parsed.pattern : null;
    return { value: parsed.value, pattern };
  }
  if (text.startsWith('+') && text.length > 1) return { formula: withCommas(`=${text}`) };
  return { value: text, pattern: null };
}

function parseValue(text: string): { value: number | boolean; pattern: string | null } | null {
  // Groups of digits run together: "22 34" is 2234.
  const joined = /^\d+( \d+)+$/.test(text) ? text.replaceAll(' ', '') : text;
  const parsed = numfmt.parseValue(joined);
  if (parsed === null) return null;
  if (typeof parsed.v === 'boolean' || typeof parsed.v === 'number') {
    return { value: parsed.v, pattern: parsed.z ?? null };
  }
  return null;
}
