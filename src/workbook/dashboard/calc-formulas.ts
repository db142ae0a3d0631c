import { guarded } from '../grid/filled-columns';
import { panelColumns } from '../grid/layout';
import { columnOf, type Source, tabHeaderCell } from '../grid/references';
import { builtInTotal } from '../scores/total-formulas';

/** The columns of Calc that one formula in each row fills from the 1:1s of a tab, in order. */
export const meetingFigures = [
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
export type MeetingFigure = (typeof meetingFigures)[number];

/** The columns of Calc taken from the panel. Each has a separate formula, so that a changed goal does not recalculate the 1:1s. */
export const panelFigures = ['score', 'coverage', 'warning'] as const;
export type PanelFigure = (typeof panelFigures)[number];

/** The number of days in which 1:1s are counted as held, including today (D4). */
export const windowDays = 90;

/**
 * The formula of a row of Calc: the figures from the 1:1s of one engineer tab, and no text (D20). A formula cannot iterate
 * over tabs, so each tab has one that refers to it; Sheets updates the reference when the tab is renamed. `today` is a
 * formula for the current day.
 */
export function meetingFiguresFormula(
  meetings: Source<'meetings'>,
  calc: Source<'calc'>,
  today: string,
): string {
  const column = (key: Parameters<typeof columnOf<'meetings'>>[1]) => columnOf(meetings, key);
  const isOfLast = 'ISNUMBER(dates);dates>=last;ISNUMBER(next)';
  const isInWindow = `dates;">="&(${today}-${windowDays - 1});dates;"<"&(${today}+1)`;
  const formulas: Record<MeetingFigure, string> = {
    last: 'last',
    agreed: `IFERROR(INT(MAX(FILTER(next;${isOfLast})));"")`,
    third: `IF(${counted}<3;"";INT(LARGE(dates;3)))`,
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
    `last;IF(${counted}=0;"";INT(MAX(dates)))`,
    `feelings;${latestFirst(column('feeling'))}`,
    `workloads;${latestFirst(column('workload'))}`,
    `HSTACK(${meetingFigures.map((figure) => formulas[figure]).join(';')})`,
  ];
  return guarded(`=LET(${steps.join(';')})`, [calc]);
}

/**
 * The formulas for score and coverage from the lines of the panel, and for its weight warning; each shows '' if there is
 * none. They call no custom function, because Google limits how many calls a workbook can make at once (D35).
 */
export function panelFigureFormulas({ tab, prefix }: Source<'meetings'>): Record<PanelFigure, string> {
  const warning = tabHeaderCell(tab, tab.rows.get('warning') ?? 0, panelColumns.objective);
  return {
    score: builtInTotal(tab, prefix, 'score'),
    coverage: builtInTotal(tab, prefix, 'coverage'),
    warning: `=${prefix}${warning}&""`,
  };
}

/** COUNT alone treats a deleted column as one without dates, so that its engineer would count as never met. */
export const counted = 'IF(ISERROR(ROWS(dates));NA();COUNT(dates))';

/** The 1:1s that have an answer, latest first; of two on the same day, the lower row comes first. */
function latestFirst(answers: string): string {
  const rows = `HSTACK(dates;SEQUENCE(ROWS(dates));${answers})`;
  return `SORT(FILTER(${rows};ISNUMBER(dates);ISNUMBER(${answers}));1;FALSE;2;FALSE)`;
}

function nth(answers: string, place: number): string {
  return `IFERROR(INDEX(${answers};${place};3);"")`;
}
