import { type Day, dayText } from '../../../src/domain/cells/day';
import { nextDue } from '../../../src/domain/meetings/cadence';
import type { OneOnOneRow } from './company-rows';
import { dateText, type Row } from './workbook-cells';

/** A 1:1 without what is the same for all rows of an engineer. */
export type OneOnOne = Pick<
  OneOnOneRow,
  'month' | 'held_on' | 'manager' | 'feeling' | 'workload' | 'score' | 'coverage'
>;

/** The rows with a date, in their order. */
export function oneOnOnesOf(rows: readonly Row[]): OneOnOne[] {
  return rows.flatMap((row) => {
    const held = dateText(row.day('date'));
    if (held === null) return [];
    return [
      {
        month: monthOf(held),
        held_on: held,
        manager: row.text('manager'),
        feeling: onScale(row.number('feeling'), 1, 5),
        workload: onScale(row.number('workload'), -2, 2),
        score: row.number('score'),
        coverage: row.number('coverage'),
      },
    ];
  });
}

/** The first and the last 1:1 as day numbers, and the day by which to meet again (C1, C2); null without 1:1s. */
export function meetingDates(
  rows: readonly Row[],
  cadenceDays: number,
): { first: number | null; last: number | null; nextDue: Day | null } {
  const days = rows.flatMap((row) => row.day('date') ?? []);
  if (days.length === 0) return { first: null, last: null, nextDue: null };
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const agreed = rows.flatMap((row) => (row.day('date') === last ? (row.day('next') ?? []) : []));
  return {
    first,
    last,
    nextDue: nextDue({
      lastMeeting: dayText(last),
      agreedNext: agreed.length > 0 ? dayText(Math.max(...agreed)) : null,
      cadenceDays,
    }),
  };
}

/** The first day of the month of a day. */
function monthOf(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

/** The number of a month, counted from January 1970. */
export function monthNumber(month: Day): number {
  return (Number(month.slice(0, 4)) - 1970) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The inverse of `monthNumber`. */
export function monthAt(number: number): Day {
  const year = 1970 + Math.floor(number / 12);
  return `${year}-${String((((number % 12) + 12) % 12) + 1).padStart(2, '0')}-01`;
}

/** null for a number that the form does not offer, because BigQuery's column is a whole number. */
function onScale(answer: number | null, lowest: number, highest: number): number | null {
  return answer !== null && Number.isInteger(answer) && answer >= lowest && answer <= highest ? answer : null;
}
