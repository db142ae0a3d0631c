import { menuPath } from '../../domain/menu-path';
import { guarded } from '../grid/filled-columns';
import { type ColumnKey, columns, columnsOf } from '../grid/layout';
import { columnOf, spillOf } from '../grid/references';
import { scoreKey } from '../scores/formulas';
import { type DashboardSources, todayOf } from './dashboard-sources';
import type { Figure } from './engineer-figures';

/** The figure of Calc that each column of the dashboard shows. */
const shows: Readonly<Record<Exclude<ColumnKey<'dashboard'>, 'engineer'>, Figure>> = {
  attention: 'of-attention',
  team: 'of-team',
  manager: 'of-manager',
  last: 'of-last',
  days: 'of-days',
  due: 'of-due',
  state: 'of-state',
  held: 'of-held',
  expected: 'of-expected',
  feeling: 'of-feeling-1',
  trend: 'of-trend',
  workload: 'of-workload-1',
  score: 'of-score',
  coverage: 'of-coverage',
  band: 'of-band',
  risk: 'of-risk',
  stale: 'of-stale',
  open: 'of-open',
  overdue: 'of-overdue',
  wins: 'of-wins',
};

/**
 * The fewest answers for which a mean of feeling or workload is shown, so that it reveals no individual's answer (D14,
 * D32).
 */
export const fewest = 5;

/** The formulas of the dashboard, by column; each is in a header cell and fills its column (D1). */
export function tableFormulas({ calc }: DashboardSources): Record<string, string> {
  // FILTER fails if nobody passes. IFERROR would also hide the error of a single engineer.
  const shown = (key: Figure, otherwise: string) =>
    `IF(${people(calc)}=0;${otherwise};FILTER(${columnOf(calc, key)};${isShown(calc)}))`;
  const formulas: Record<string, string> = {};
  for (const [key, { header }] of columnsOf('dashboard')) {
    const figure = shows[key as keyof typeof shows] as Figure | undefined;
    if (figure) formulas[key] = guarded(`=VSTACK("${header}";${shown(figure, '""')})`, [calc]);
  }
  const { header } = columns.dashboard.engineer;
  const steps = [
    `names;VSTACK("${header}";${shown('of-name', nobody(columnOf(calc, 'of-name')))})`,
    `links;VSTACK("";${shown('of-tab', '""')})`,
    'ARRAYFORMULA(IF(links="";names;HYPERLINK("#gid="&links;names)))',
  ];
  return { ...formulas, engineer: guarded(`=LET(${steps.join(';')})`, [calc]) };
}

/** The formula for the text in place of the first name if there is no engineer (D10). `names` includes the header. */
export function nobody(names: string): string {
  const isEmpty = `SUMPRODUCT((${names}<>"")*1)<2`;
  return `IF(${isEmpty};"No engineers yet: add them in the menu ${menuPath}";"Nobody passes the filters")`;
}

/** The formula of a total over the engineers who pass the filters (D13, D14). */
export function totalFormula({ calc }: DashboardSources, total: Total): string {
  const of = (key: Figure) => columnOf(calc, key);
  const over = (key: Figure, figure: string, ofNobody: string) =>
    `=IF(${people(calc)}=0;${ofNobody};${ofAll(`FILTER(${of(key)};${isShown(calc)})`, figure)})`;
  const mood = (key: Figure) =>
    over(key, `IF(COUNT(values)<${fewest};"${tooFew}";AVERAGE(values))`, `"${tooFew}"`);
  const met = `COUNTIFS(${of('of-shown')};TRUE;${of('of-state')};"Good")+COUNTIFS(${of('of-shown')};TRUE;${of('of-state')};"Due")`;
  const formula = {
    today: `=${todayOf(calc)}`,
    people: `=${people(calc)}`,
    met: over('of-state', `(${met})/ROWS(values)`, '""'),
    score: over('of-score', meanOfValues, '""'),
    scored: over('of-score', 'COUNT(values)', '0'),
    feeling: mood('of-feeling-1'),
    workload: mood('of-workload-1'),
    overdue: over('of-overdue', 'SUM(values)', '0'),
  }[total];
  return guarded(formula, [calc]);
}

/**
 * A formula for a figure over `values`, which may contain blanks and texts. One error among them is the result: without it,
 * the figure would omit an engineer without notice (D36).
 */
export function ofAll(values: string, figure: string): string {
  return `LET(values;${values};sum;SUM(values);IF(ISERROR(sum);sum;${figure}))`;
}

/** The mean of the numbers among `values`; '' if there is none. */
export const meanOfValues = 'IF(COUNT(values)=0;"";AVERAGE(values))';

export type Total = 'today' | 'people' | 'met' | 'score' | 'scored' | 'feeling' | 'workload' | 'overdue';
const tooFew = 'shown for five or more';

/** The formula for the name of an objective in Settings; `index` is 0 for the first. It shows '' if there is none. */
export function objectiveName({ settings }: DashboardSources, index: number): string {
  const name = `INDEX(${columnOf(settings, 'objective')};${index + 2})`;
  return `=IF(${name}="";"";${name})`;
}

/** The formula for the mean score of the engineers who pass the filters, in the objective named in `nameCell` (D13); '' if none has one. */
export function objectiveMean({ calc, scores }: DashboardSources, nameCell: string): string {
  const names = `FILTER(${columnOf(calc, 'of-name')};${isShown(calc)})`;
  const keys = columnOf(scores, 'objective');
  const score = `INDEX(${spillOf(scores, 'objective', 3)};0;2)`;
  const found = `ARRAYFORMULA(XLOOKUP(${scoreKey('names', nameCell)};${keys};${score};""))`;
  const mean = `LET(names;${names};${ofAll(found, meanOfValues)})`;
  return guarded(`=IF((${nameCell}="")+(${people(calc)}=0)>0;"";${mean})`, [calc, scores]);
}

/** A formula for the number of engineers who pass the filters. */
export function people(calc: DashboardSources['calc']): string {
  return `COUNTIFS(${columnOf(calc, 'of-shown')};TRUE)`;
}

/** A condition of FILTER for the engineers who pass the filters. */
export function isShown(calc: DashboardSources['calc']): string {
  return `${columnOf(calc, 'of-shown')}=TRUE`;
}
