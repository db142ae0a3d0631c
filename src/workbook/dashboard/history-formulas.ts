import { guarded } from '../grid/filled-columns';
import type { ColumnKey } from '../grid/layout';
import { columnOf, type Source } from '../grid/references';
import { counted, windowDays } from './calc-formulas';

/** The number of months in the charts by month, including the current month (D31, D61). */
export const months = 12;

/** How many days ago the share met within cadence is compared with today's (D62). */
const daysAgo = 30;

type HistoryFigure = Extract<ColumnKey<'calc'>, `met-${string}` | `part-${string}` | 'held-then'>;

/** The columns of Calc that one formula in each row fills from the dates of past 1:1s, in order. */
export const historyFigures: readonly HistoryFigure[] = [
  ...Array.from({ length: months }, (_, index) => `met-${index + 1}` as HistoryFigure),
  ...Array.from({ length: months }, (_, index) => `part-${index + 1}` as HistoryFigure),
  'met-then',
  'held-then',
];

/**
 * The formula that fills the columns of `historyFigures`. `today` and `cadence` are formulas.
 *
 * - For each month, 1 if the last 1:1 was within the cadence at its end (today in the current month), otherwise 0; then 1 if
 *   there was a 1:1 in that month, otherwise 0. Both are '' before the first 1:1. An engineer who was never met counts only in
 *   the current month, because it is unknown since when there should have been 1:1s (D31, D61).
 * - 1 if the engineer was not overdue 30 days ago, otherwise 0, and '' if there was no 1:1 yet (D62).
 * - The number of 1:1s in the 90 days before those of Held (D63).
 */
export function historyFormula(
  meetings: Source<'meetings'>,
  calc: Source<'calc'>,
  today: string,
  cadence: string,
): string {
  const isMet = 'COUNTIFS(dates;">="&(end-cadence);dates;"<"&(end+1))>0';
  const isPart = 'COUNTIFS(dates;">="&(EOMONTH(end;-1)+1);dates;"<"&(end+1))>0';
  const isCounted = `IF(${counted}=0;month=${months};end>=INT(MIN(dates)))`;
  const each = (is: string) => `LET(end;${monthEnd(today)};IF(${isCounted};IF(${is};1;0);""))`;
  const byMonth = (is: string) => `MAP(SEQUENCE(1;${months});LAMBDA(month;${each(is)}))`;
  const before = `dates;">="&(${today}-${2 * windowDays - 1});dates;"<"&(${today}-${windowDays - 1})`;
  const steps = [
    `dates;${columnOf(meetings, 'date')}`,
    `next;${columnOf(meetings, 'next')}`,
    `cadence;${cadence}`,
    `then;${today}-${daysAgo}`,
    `HSTACK(${byMonth(isMet)};${byMonth(isPart)};${metThen};COUNTIFS(${before}))`,
  ];
  return guarded(`=LET(${steps.join(';')})`, [calc]);
}

/** The same as "neither overdue nor never met" on the day `then`, by the 1:1s up to that day (C1 to C5). */
const metThen = [
  `IF(${counted}=0;"";IF(COUNTIFS(dates;"<"&(then+1))=0;""`,
  'LET(last;INT(MAX(FILTER(dates;ISNUMBER(dates);dates<then+1)))',
  'agreed;IFERROR(INT(MAX(FILTER(next;ISNUMBER(dates);dates>=last;dates<then+1;ISNUMBER(next))));0)',
  'IF(IF(agreed>last;agreed;last+cadence)<then;0;1))))',
].join(';');

/** A formula for the last day of `month` (1 is the earliest), or for today in the current month. */
export function monthEnd(today: string): string {
  return `MIN(${today};EOMONTH(${today};month-${months}))`;
}
