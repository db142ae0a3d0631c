import { readDay } from '../meetings/meeting-form';
import { Refusal } from '../refusal';
import { type Day, dayNumber } from './day';

/** What the first number of a date such as 03/04/2024 is. */
export type DateOrder = 'day first' | 'month first';

/**
 * Reads a day with the year, the day or the month first, or with a month name in English or Indonesian.
 * Numbers with points have the day first. Throws a Refusal if the text is not a day, or if it can mean two
 * days, such as 03/04/2024, and `order` does not decide (M3, M183).
 */
export function readLocalDay(text: string, field: string, order: DateOrder | null = null): Day {
  const written = withoutTime(text);
  const day = yearFirst(written) ?? withMonthName(written) ?? yearLast(written, field, order);
  if (day !== null && dayNumber(day) !== null) return day;
  readDay(text.trim(), field);
  return text.trim();
}

/** The orders in which the text is a day; [] if it is not two numbers and a year, or has only one reading. */
export function ordersOf(text: string): readonly DateOrder[] {
  const readings = readingsOf(withoutTime(text));
  if (readings === null) return [];
  const orders: DateOrder[] = [];
  if (dayNumber(readings.dayFirst) !== null) orders.push('day first');
  if (dayNumber(readings.monthFirst) !== null) orders.push('month first');
  return orders;
}

function withoutTime(text: string): string {
  return text.trim().replace(/[T ]\d{1,2}:\d\d.*$/, '');
}

function yearFirst(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? [];
  return dayOf(year, month, day);
}

function yearLast(text: string, field: string, order: DateOrder | null): Day | null {
  const readings = readingsOf(text);
  if (readings === null) return pointed(text);
  const { dayFirst, monthFirst } = readings;
  const [canBeDayFirst, canBeMonthFirst] = [dayNumber(dayFirst) !== null, dayNumber(monthFirst) !== null];
  if (canBeDayFirst && canBeMonthFirst) {
    if (order !== null) return order === 'day first' ? dayFirst : monthFirst;
    const message = `"${text}" can mean ${dayFirst} or ${monthFirst}. Enter the day in one of these two forms.`;
    throw new Refusal('M183', field, message, { date: text, dayFirst, monthFirst });
  }
  return canBeDayFirst ? dayFirst : monthFirst;
}

/** Both readings of two numbers and a year; null if they are the same, or if points say that the day is first. */
function readingsOf(text: string): { dayFirst: Day; monthFirst: Day } | null {
  const [, first, sign, second, year] = numbersAndYear.exec(text) ?? [];
  const [dayFirst, monthFirst] = [dayOf(year, second, first), dayOf(year, first, second)];
  if (dayFirst === null || monthFirst === null || sign === '.' || first === second) return null;
  return { dayFirst, monthFirst };
}

function pointed(text: string): Day | null {
  const [, first, , second, year] = numbersAndYear.exec(text) ?? [];
  return dayOf(year, second, first);
}

const numbersAndYear = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

function withMonthName(text: string): Day | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ .-]+(\p{L}+)\.?[ ,-]+(\d{4})$/u.exec(text);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^(\p{L}+)\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/u.exec(text);
  return monthFirst && dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

/** "3" for a name of March or its first three or more letters; undefined if the word is not a month. */
function monthOf(word = ''): string | undefined {
  const name = word.toLowerCase();
  if (name.length < 3) return undefined;
  const index = months.findIndex((names) => names.some((one) => one.startsWith(name)));
  return index < 0 ? undefined : String(index + 1);
}

const months: readonly (readonly string[])[] = [
  ['january', 'januari'],
  ['february', 'februari', 'pebruari'],
  ['march', 'maret'],
  ['april'],
  ['may', 'mei'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august', 'agustus', 'agt', 'ags'],
  ['september'],
  ['october', 'oktober'],
  ['november', 'nopember'],
  ['december', 'desember'],
];

function dayOf(year?: string, month?: string, day?: string): Day | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
