import { type Day, dayNumber, dayText, weekday } from '../cells/day';
import { ordersOf, readLocalDay } from '../cells/local-day';

/** The days that words such as "tomorrow" depend on. */
export interface NoteDays {
  /** The day of the 1:1. */
  readonly meeting: Day;
  /** The day of the next 1:1; '' if it is not known. */
  readonly next: Day;
}

interface Dated {
  /** null if the text names no day. */
  readonly due: Day | null;
  /** The text without the day. */
  readonly rest: string;
}

const months =
  'jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch|et)?|apr(?:il)?|may|mei|june?|juni|july?|juli|aug(?:ust)?|agu(?:s|stus)?|agt|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|des(?:ember)?';
const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'hari minggu', 'ahad'],
  ['monday', 'mon', 'senin'],
  ['tuesday', 'tues', 'tue', 'selasa'],
  ['wednesday', 'wed', 'rabu'],
  ['thursday', 'thurs', 'thur', 'thu', 'kamis'],
  ['friday', 'fri', 'jumat', 'jum’at', "jum'at"],
  ['saturday', 'sat', 'sabtu'],
];
const numbers: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, satu: 1, dua: 2, tiga: 3, empat: 4 },
};
const friday = 5;

type Resolve = (match: readonly string[], days: NoteDays, now: number) => number | null;

/** What names a day, the longer words first, and the day that it is (as days since 1970-01-01). */
const expressions: readonly (readonly [string, Resolve])[] = [
  [String.raw`\d{4}-\d{2}-\d{2}`, ([text]) => dayNumber(text)],
  [String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`, ([text = ''], _days, now) => numeric(text, now)],
  [
    String.raw`(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months})\.?(?:,? (\d{4}))?`,
    ([, day, month, year], _days, now) => written(day, month, year, now),
  ],
  [
    String.raw`(${months})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?`,
    ([, month, day, year], _days, now) => written(day, month, year, now),
  ],
  ['(?:the )?day after tomorrow|lusa', (_match, _days, now) => now + 2],
  ['today|tonight|eod|end of (?:the )?day|hari ini', (_match, _days, now) => now],
  ['tomorrow|besok', (_match, _days, now) => now + 1],
  [
    '(?:the |our )?next (?:1:1|1-1|one-on-one|meeting)|(?:1:1|pertemuan|rapat) (?:berikutnya|depan)',
    (_match, { next }) => dayNumber(next),
  ],
  [
    '(?:end of |akhir )?(?:(next) week|(?:minggu|pekan) (depan)|(?:this|the) week|(?:minggu|pekan) ini)|eow|end of week|akhir (?:pekan|minggu)',
    ([, next, depan], _days, now) => fridayOf(now) + (next || depan ? 7 : 0),
  ],
  [
    '(?:end of |akhir )?(?:(next) month|bulan (depan)|(?:this|the) month|bulan ini)|eom|end of month|akhir bulan',
    ([, next, depan], _days, now) => endOfMonth(now, next || depan ? 1 : 0),
  ],
  [
    '(?:end of (?:the |this )?quarter|eoq|akhir kuartal(?: ini)?)',
    (_match, _days, now) => endOfMonth(now, 2 - (monthOf(now) % 3)),
  ],
  [
    `(?:(next|this|coming) )?(?:hari )?(${weekdays.flat().join('|')})(?: (depan|ini))?`,
    ([, order, name = '', depan], _days, now) => dayOfWeek(name, order === 'next' || depan === 'depan', now),
  ],
  [
    String.raw`(?:(?:with)?in|dalam) (\d{1,3}|an?|one|two|three|four|satu|dua|tiga|empat) (days?|weeks?|months?|hari|minggu|pekan|bulan)`,
    ([, count, unit], _days, now) => later(count, unit, now),
  ],
  [
    String.raw`(\d{1,3}|satu|dua|tiga|empat) (hari|minggu|pekan|bulan) lagi`,
    ([, count, unit], _days, now) => later(count, unit, now),
  ],
];

const prepositions =
  'by|before|due(?: (?:on|by|date))?:?|until|till|on|no later than|deadline:?|sebelum|paling lambat|paling lama|tenggat(?: waktu)?:?|batas waktu:?|hingga|sampai|pada|selambat-lambatnya';
const all = expressions.map(([source], index) => ({
  index,
  pattern: new RegExp(
    String.raw`(^|[\s(\[,;–—-])(?:(${prepositions})(?: (?:the|hari|tanggal))? +)?(${source})(?=$|[\s)\].,;:!?–—-])`,
    'giu',
  ),
}));

/**
 * The day until which something is to be done, relative to the day of the 1:1, and the text without it (P348). A day counts after a
 * word such as "by" or "paling lambat", in brackets, at the beginning or at the end; elsewhere it is part of the task.
 */
export function dated(text: string, days: NoteDays): Dated {
  const now = dayNumber(days.meeting) ?? 0;
  for (const { index, pattern } of all) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [whole, , preposition] = match;
      const after = text.slice(match.index + whole.length);
      const isFirst = match.index === 0 && /^\s*[:–—-]/.test(after);
      const isLast = /^[\s)\].,;!]*$/.test(after);
      const isBracketed = /[([]$/.test(match[1] ?? '') && /^\s*[)\]]/.test(after);
      if (preposition === undefined && !isFirst && !isLast && !isBracketed) continue;
      const groups = match.slice(3);
      const day =
        expressions[index]?.[1](
          groups.map((one) => one?.toLowerCase() ?? ''),
          days,
          now,
        ) ?? null;
      if (day === null) continue;
      return { due: dayText(day), rest: tidy(text.slice(0, match.index), after) };
    }
  }
  return { due: null, rest: text };
}

function tidy(before: string, after: string): string {
  const start = before.replace(/[\s([,;:–—-]+$/, '');
  const end = after.replace(/^[\s)\],;:–—-]+/, '');
  return `${start} ${end}`
    .replace(/ ([.,;!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function numeric(text: string, now: number): number | null {
  const orders = ordersOf(text);
  if (orders.length < 2) return tryDay(text, orders[0] ?? null);
  // Only a reading in the half year after the 1:1 decides.
  const near = orders
    .map((order) => tryDay(text, order))
    .filter((day): day is number => day !== null && day >= now && day <= now + 183);
  return near.length === 1 ? (near[0] ?? null) : null;
}

function tryDay(text: string, order: Parameters<typeof readLocalDay>[2]): number | null {
  try {
    return dayNumber(readLocalDay(text, 'due', order ?? null));
  } catch {
    return null;
  }
}

/** Without a year, the first such day on or after the 1:1. */
function written(day = '', month = '', year = '', now = 0): number | null {
  const thisYear = Number(dayText(now).slice(0, 4));
  for (const one of year === '' ? [thisYear, thisYear + 1] : [Number(year)]) {
    const found = tryDay(`${day} ${month} ${one}`, null);
    if (found !== null && (year !== '' || found >= now)) return found;
  }
  return null;
}

/** The first such day after the 1:1; with "next", the one in the week after, which begins on a Monday. */
function dayOfWeek(name: string, isNextWeek: boolean, now: number): number | null {
  const wanted = weekdays.findIndex((names) => names.includes(name));
  if (wanted < 0) return null;
  const sinceMonday = (number: number) => (weekday(number) + 6) % 7;
  if (isNextWeek) return now - sinceMonday(now) + 7 + ((wanted + 6) % 7);
  return now + ((wanted - weekday(now) + 6) % 7) + 1;
}

function fridayOf(now: number): number {
  return now + ((friday - weekday(now) + 7) % 7);
}

function monthOf(now: number): number {
  return Number(dayText(now).slice(5, 7)) - 1;
}

function endOfMonth(now: number, ahead: number): number {
  const year = Number(dayText(now).slice(0, 4));
  return Date.UTC(year, monthOf(now) + ahead + 1, 0) / 86_400_000;
}

function later(count = '', unit = '', now = 0): number {
  const size = numbers[count] ?? Number(count);
  if (/^(?:month|bulan)/.test(unit)) return now + size * 30;
  return now + size * (/^(?:week|minggu|pekan)/.test(unit) ? 7 : 1);
}
