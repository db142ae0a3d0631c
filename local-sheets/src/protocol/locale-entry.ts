import type { SheetLocale } from './sheet-locale';

/** A typed number or day with its number format; the format is null if it is automatic. */
export interface TypedNumber {
  readonly value: number;
  readonly pattern: string | null;
}

/** Reads a number, a percentage, an amount of money or a day in the notation of the locale; null for any other text (H541). */
export function readTyped(text: string, locale: SheetLocale, thisYear: number): TypedNumber | null {
  return readNumber(text, locale) ?? readDay(text, locale, thisYear);
}

/** True if the text has only digits and separators; if it is neither a number nor a day in this locale, it is then text. */
export function isAllDigits(text: string, { hasDecimalComma }: SheetLocale): boolean {
  return hasDecimalComma ? /^[-+]?[\d.,/\s-]+%?$/.test(text) : /^[-+]?\d[\d.,]*\.\d*,/.test(text);
}

function readNumber(text: string, { decimal, group, currency }: SheetLocale): TypedNumber | null {
  const symbol = currency && text.includes(currency.symbol) ? currency.symbol : '';
  const bare = symbol === '' ? text : text.replace(symbol, '').replaceAll(/[\s\u00a0]/g, '');
  const isPercent = symbol === '' && bare.endsWith('%');
  const found = new RegExp(
    `^([-+]?)(\\d+|\\d{1,3}(?:${escaped(group)}\\d{3})+)?(?:${escaped(decimal)}(\\d*))?(?:[eE]([-+]?\\d+))?$`,
  ).exec(isPercent ? bare.slice(0, -1).trim() : bare);
  const [, sign = '', whole = '', fraction = '', exponent] = found ?? [];
  if (whole === '' && fraction === '') return null;
  const digits = whole.replaceAll(/\D/g, '');
  const number = Number(`${sign}${digits || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  const places = fraction === '' ? '' : '.00';
  if (isPercent) return { value: number / 100, pattern: `0${places}%` };
  if (symbol !== '') {
    const pattern = `#,##0${places}`;
    return {
      value: number,
      pattern: currency?.comesFirst ? `"${symbol}"${pattern}` : `${pattern} "${symbol}"`,
    };
  }
  if (exponent !== undefined) return { value: number, pattern: '0.00E+00' };
  return { value: number, pattern: digits === whole ? null : `#,##0${places}` };
}

/** Day 0 of Sheets. */
const firstDay = Date.UTC(1899, 11, 30);
const msInDay = 86_400_000;

function readDay(text: string, locale: SheetLocale, thisYear: number): TypedNumber | null {
  const [, first = '', separator = '', second = '', third] =
    /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text) ?? [];
  if (first === '' || ![locale.dateSeparator, '/', '-'].includes(separator)) return null;
  const isIso = first.length === 4;
  const order = isIso ? (['year', 'month', 'day'] as const) : locale.dateOrder;
  const numbers = [first, second, third].flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const named = third === undefined ? order.filter((part) => part !== 'year') : order;
  const read = { day: 0, month: 0, year: thisYear };
  for (const [at, part] of named.entries()) read[part] = numbers[at] ?? 0;
  const year = read.year < 30 ? read.year + 2000 : read.year < 100 ? read.year + 1900 : read.year;
  const instant = Date.UTC(year, read.month - 1, read.day);
  const day = new Date(instant);
  if (day.getUTCMonth() !== read.month - 1 || day.getUTCDate() !== read.day) return null;
  const isTypedAsIso = isIso && separator === '-' && locale.dateSeparator !== '-';
  return {
    value: Math.round((instant - firstDay) / msInDay),
    pattern: isTypedAsIso ? 'yyyy-mm-dd' : locale.datePattern,
  };
}

/** A character as a pattern of a regular expression; a space that Intl uses to group digits matches every kind of space. */
function escaped(character: string): string {
  if (/^\s$/.test(character)) return '\\s';
  return character.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
