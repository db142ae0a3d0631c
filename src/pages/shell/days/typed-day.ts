import { type Day, dayNumber } from '../../../domain/cells/day';

type DayPart = 'day' | 'month' | 'year';

/** How a day is typed in a spreadsheet: the order of its numbers, and what is between them. */
export interface DayOrder {
  readonly parts: readonly DayPart[];
  readonly separator: string;
}

/** The order of a locale, as a language tag (P404). */
export function dayOrderOf(locale: string): DayOrder {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { dateStyle: 'short' });
  const parts = format.formatToParts(0);
  return {
    parts: parts.map(({ type }) => type).filter((type) => type !== 'literal') as DayPart[],
    separator: /[-./]/.exec(parts[1]?.value ?? '')?.[0] ?? '/',
  };
}

/** The day as it is typed, such as "31/12/2026"; '' if it is not a day. */
export function writeTypedDay(day: string, { parts, separator }: DayOrder): string {
  if (dayNumber(day) === null) return '';
  return parts.map((part) => day.split('-')[yearFirst.indexOf(part)]).join(separator);
}

/**
 * The day that is typed in this order or with the year first, with anything between its numbers. A year has four digits or two;
 * without one, it is the year in which the day is nearest to `today`. null if it is not a day (P404).
 */
export function readTypedDay(typed: string, order: DayOrder, today: Day): Day | null {
  const numbers = typed.split(/[-./\s]+/).filter((part) => part !== '');
  const parts = numbers[0]?.length === 4 ? yearFirst : order.parts;
  const at = parts.indexOf('year');
  if (numbers.length === 2) {
    const inYear = (years: number) => {
      const year = String(Number(today.slice(0, 4)) + years);
      return readTypedDay([...numbers.slice(0, at), year, ...numbers.slice(at)].join('-'), order, today);
    };
    const isNear = (day: Day | null) => Math.abs(Date.parse(day ?? '') - Date.parse(today)) < halfYear;
    return [0, 1, -1].map(inYear).find(isNear) ?? null;
  }
  const [year = '', ...others] = yearFirst.map((part) => numbers[parts.indexOf(part)] ?? '');
  const day = [year.length === 2 ? `20${year}` : year, ...others.map((one) => one.padStart(2, '0'))].join(
    '-',
  );
  return numbers.length > 3 || dayNumber(day) === null ? null : day;
}

/** In milliseconds, 184 days. */
const halfYear = 15_897_600_000;
const yearFirst: readonly DayPart[] = ['year', 'month', 'day'];
