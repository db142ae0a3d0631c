import type { Decimal } from '../../domain/cells/cell-number';
import { dayNumber } from '../../domain/cells/day';
import { decimalOf } from '../../domain/cells/decimal-of';
import type { Language } from './language';

let locale = 'en-GB';
let language: Language = 'en';

/** From now on figures and the order of dates are the spreadsheet's; Google writes its locale as "en_US", "in_ID". */
export function setLocale(spreadsheetLocale: string | undefined): void {
  const tag = (spreadsheetLocale ?? '').replace(/_/g, '-');
  locale = isTag(tag) ? tag : 'en-GB';
}

/** From now on the names of months are of this language; `speak` in meeting-strings.ts sees to it. */
export function nameMonthsIn(spoken: Language): void {
  language = spoken;
}

/** "22 Nov 2026", or "Nov 22, 2026" in the USA; what is no day stays as it is. */
export function longDay(day: string): string {
  const number = dayNumber(day);
  if (number === null) return day;
  const year = new Date(number * 86_400_000).getUTCFullYear();
  const order = orderOf(locale);
  if (order === 'month') return `${shortDay(day)}, ${year}`;
  return order === 'year' ? `${year} ${shortDay(day)}` : `${shortDay(day)} ${year}`;
}

/** "22 Nov", or "Nov 22" where the month stands first; what is no day stays as it is. */
export function shortDay(day: string): string {
  const number = dayNumber(day);
  if (number === null) return day;
  const date = new Date(number * 86_400_000);
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(date);
  const dayOfMonth = date.getUTCDate();
  return ['month', 'year'].includes(orderOf(locale) ?? '')
    ? `${month} ${dayOfMonth}`
    : `${dayOfMonth} ${month}`;
}

/** 0.617 is "62 %". */
export function percent(share: number): string {
  return `${wholeNumber(share * 100)}\u00a0%`;
}

/** Rounded, with the spreadsheet's sign between thousands. */
export function wholeNumber(number: number): string {
  return decimalNumber(number, 0);
}

/** With as many decimals as it needs, `most` at the most. */
export function decimalNumber(number: number, most = 2): string {
  const decimal = decimalOf(locale);
  return new Intl.NumberFormat(`${locale}-u-nu-latn`, { maximumFractionDigits: most })
    .formatToParts(number)
    .map(({ type, value }) => {
      if (type === 'decimal') return decimal;
      // Browsers know more locales than Google: no sign may stand for both.
      return type === 'group' && value === decimal ? '\u00a0' : value;
    })
    .join('');
}

/** The sign before the decimals, in which the spreadsheet takes what is typed. */
export function sheetDecimal(): Decimal {
  return decimalOf(locale);
}

/** What stands first in a date. */
function orderOf(tag: string): string | undefined {
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
