import { panelColumns } from '../grid/layout';
import { blockCell, columnOf, type Source } from '../grid/references';

/** The columns of Facts that the formula of a row fills, in order. */
export const tabFacts = [
  'last',
  'agreed',
  'third',
  'held',
  'feeling-1',
  'feeling-2',
  'feeling-3',
  'workload-1',
  'workload-2',
  'workload-3',
] as const;
export type TabFact = (typeof tabFacts)[number];

/** Those that have a formula of their own: goals move them, and the 1:1s need not be gone through again for that. */
export const goalFacts = ['score', 'coverage', 'warning'] as const;
export type GoalFact = (typeof goalFacts)[number];

/** How many months the share met within cadence goes back, this one counted in. */
export const months = 12;

/** How many days "the last 90 days" are, today counted in. */
export const windowDays = 90;

/**
 * What an engineer's tab tells, in one row. A formula cannot walk over tabs, so each tab has one that refers to it; Google
 * keeps the reference right when the tab is renamed. No words of a 1:1 are taken along.
 */
export function tabFactsFormula(meetings: Source<'meetings'>, today: string): string {
  const column = (key: Parameters<typeof columnOf<'meetings'>>[1]) => columnOf(meetings, key);
  const isOfLast = 'ISNUMBER(dates);dates>=last;ISNUMBER(next)';
  const isInWindow = `dates;">="&(${today}-${windowDays - 1});dates;"<"&(${today}+1)`;
  const facts: Record<TabFact, string> = {
    last: 'last',
    agreed: `IFERROR(INT(MAX(FILTER(next;${isOfLast})));"")`,
    third: 'IF(COUNT(dates)<3;"";INT(LARGE(dates;3)))',
    held: `COUNTIFS(${isInWindow})`,
    'feeling-1': nth('feelings', 1),
    'feeling-2': nth('feelings', 2),
    'feeling-3': nth('feelings', 3),
    'workload-1': nth('workloads', 1),
    'workload-2': nth('workloads', 2),
    'workload-3': nth('workloads', 3),
  };
  const steps = [
    `dates;${column('date')}`,
    `next;${column('next')}`,
    'last;IF(COUNT(dates)=0;"";INT(MAX(dates)))',
    `feelings;${latestFirst(column('feeling'))}`,
    `workloads;${latestFirst(column('workload'))}`,
    `HSTACK(${tabFacts.map((fact) => facts[fact]).join(';')})`,
  ];
  return `=LET(${steps.join(';')})`;
}

export function goalFactFormulas(meetings: Source<'meetings'>): Record<GoalFact, string> {
  const cell = (row: string, key: Parameters<typeof blockCell>[2]) =>
    meetings.prefix + blockCell(meetings.tab, meetings.tab.rows.get(row) ?? 0, key);
  const number = (one: string) => `=IF(ISNUMBER(${one});${one};"")`;
  return {
    score: number(cell('total', panelColumns.score)),
    coverage: number(cell('total', panelColumns.coverage)),
    warning: `=IFERROR(${cell('warning', panelColumns.objective)}&"";"")`,
  };
}

/**
 * Whether the last 1:1 was within the cadence at the end of each month, or today in this one: 1 or 0, blank before the first
 * 1:1. Somebody who was never met counts in this month alone: for how long there should have been 1:1s is not known (D31).
 */
export function monthFactsFormula(meetings: Source<'meetings'>, today: string, cadence: string): string {
  const isMet = 'COUNTIFS(dates;">="&(end-cadence);dates;"<"&(end+1))>0';
  const isCounted = `IF(COUNT(dates)=0;month=${months};end>=INT(MIN(dates)))`;
  const each = `LET(end;${monthEnd(today)};IF(${isCounted};IF(${isMet};1;0);""))`;
  const steps = [
    `dates;${columnOf(meetings, 'date')}`,
    `cadence;${cadence}`,
    `MAP(SEQUENCE(1;${months});LAMBDA(month;${each}))`,
  ];
  return `=LET(${steps.join(';')})`;
}

/** The last day of a month, 1 for the earliest; today in this one. */
export function monthEnd(today: string): string {
  return `MIN(${today};EOMONTH(${today};month-${months}))`;
}

/** The 1:1s with an answer, the latest first; of two on one day the one further down. */
function latestFirst(answers: string): string {
  const rows = `HSTACK(dates;SEQUENCE(ROWS(dates));${answers})`;
  return `IFERROR(SORT(FILTER(${rows};ISNUMBER(dates);ISNUMBER(${answers}));1;FALSE;2;FALSE);"")`;
}

function nth(answers: string, place: number): string {
  return `IFERROR(INDEX(${answers};${place};3);"")`;
}
