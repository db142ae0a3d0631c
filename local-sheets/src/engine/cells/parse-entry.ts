import { numfmt } from '@univerjs/core';
import { isAllDigits, readTyped } from '../../protocol/locale-entry';
import { type BookLocale, englishBook, formatLocale } from '../formats/book-locale';
import { isAutomatic, textFormat } from '../formats/number-formats';

/** What Sheets stores for typed text: a formula, or a value, sometimes with a number format for a cell that has none. */
export type Entry =
  | { readonly formula: string }
  | { readonly value: string | number | boolean; readonly pattern: string | null };

/** Reads a string as an entry in a locale (H541); in a cell formatted as plain text it remains text. */
export function parseEntry(text: string, cellPattern: string, book: BookLocale = englishBook): Entry {
  // Sheets removes the apostrophe in plain-text cells too.
  if (text.startsWith("'")) return { value: text.slice(1), pattern: null };
  if (cellPattern === textFormat) return { value: text, pattern: null };
  if (text.startsWith('=') && text.length > 1) return { formula: book.stored(text) };
  const parsed = parseValue(text.trim(), book);
  if (parsed !== null) {
    const pattern = parsed.pattern !== null && isAutomatic(cellPattern) ? parsed.pattern : null;
    return { value: parsed.value, pattern };
  }
  if (text.startsWith('+') && text.length > 1) return { formula: book.stored(`=${text}`) };
  return { value: text, pattern: null };
}

type Value = { value: number | boolean; pattern: string | null };

function parseValue(text: string, { now, year }: BookLocale): Value | null {
  // Sheets joins groups of digits: "22 34" is 2234.
  const joined = /^\d+( \d+)+$/.test(text) ? text.replaceAll(' ', '') : text;
  const typed = readTyped(joined, now, year);
  if (typed !== null) return typed;
  if (isAllDigits(joined, now)) return null;
  // The rest: names of months, times, booleans.
  const parsed = numfmt.parseValue(joined, { locale: formatLocale(now) });
  if (parsed === null) return null;
  if (typeof parsed.v === 'boolean' || typeof parsed.v === 'number') {
    return { value: parsed.v, pattern: parsed.z ?? null };
  }
  return null;
}
