import type { Decimal } from '../../domain/cells/cell-number';
import { dayNumber } from '../../domain/cells/day';
import { decimalOf } from '../../domain/cells/decimal-of';
import type { Language } from './language';

/** How a page writes days and numbers: month names in its language, everything else as in the spreadsheet. */
export interface Formats {
  /** "22 Nov 2026", or "Nov 22, 2026" in the USA; text that is not a day is returned unchanged. */
  longDay(day: string): string;
  /** "22 Nov", or "Nov 22" in a locale that puts the month first; text that is not a day is returned unchanged. */
  shortDay(day: string): string;
  /** 0.617 is "62 %". */
  percent(share: number): string;
  /** 0.6175 is "61.75 %". */
  exactPercent(share: number): string;
  /** Rounded, with the spreadsheet's thousands separator. */
  wholeNumber(number: number): string;
  /** With as many decimals as the number needs, but no more than `most` (2 by default). */
  decimalNumber(number: number, most?: number): string;
  /** Points of a score out of 100: whole, or with one decimal if the key result is worth fewer than 10. */
  pointsOf(points: number, worth?: number): string;
  /** "A, B and C". */
  list(items: readonly string[]): string;
  /** The decimal separator of the spreadsheet, which is also the one that numbers are typed with. */
  readonly decimal: Decimal;
  /** The locale of the spreadsheet as a language tag. */
  readonly locale: string;
}

/** `spreadsheetLocale` is as Google writes it ("en_US", "in_ID"); en-GB replaces one that is missing or unknown (P124). */
export function formatsFor(language: Language, spreadsheetLocale = ''): Formats {
  const tag = spreadsheetLocale.replace(/_/g, '-');
  const locale = isTag(tag) ? tag : 'en-GB';
  const decimal = decimalOf(locale);
  const order = firstPartOfDate(locale);

  const shortDay = (day: string) => {
    const date = dateOf(day);
    if (date === null) return day;
    const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(date);
    const dayOfMonth = date.getUTCDate();
    return order === 'month' || order === 'year' ? `${month} ${dayOfMonth}` : `${dayOfMonth} ${month}`;
  };
  const decimalNumber = (number: number, most = 2) =>
    new Intl.NumberFormat(`${locale}-u-nu-latn`, { maximumFractionDigits: most })
      .formatToParts(number)
      .map(({ type, value }) => {
        if (type === 'decimal') return decimal;
        // Browsers support more locales than Google; the two separators must differ in each of them.
        return type === 'group' && value === decimal ? '\u00a0' : value;
      })
      .join('');
  return {
    shortDay,
    longDay(day) {
      const date = dateOf(day);
      if (date === null) return day;
      const year = date.getUTCFullYear();
      if (order === 'month') return `${shortDay(day)}, ${year}`;
      return order === 'year' ? `${year} ${shortDay(day)}` : `${shortDay(day)} ${year}`;
    },
    percent: (share) => `${decimalNumber(share * 100, 0)}\u00a0%`,
    exactPercent: (share) => `${decimalNumber(share * 100)}\u00a0%`,
    wholeNumber: (number) => decimalNumber(number, 0),
    decimalNumber,
    pointsOf: (points, worth = points) => decimalNumber(points, worth < 10 ? 1 : 0),
    list: (items) => new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(items),
    decimal,
    locale,
  };
}

function dateOf(day: string): Date | null {
  const number = dayNumber(day);
  return number === null ? null : new Date(number * 86_400_000);
}

function firstPartOfDate(tag: string): string | undefined {
  const parts = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric' });
  return parts.formatToParts(0).find(({ type }) => type !== 'literal')?.type;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
