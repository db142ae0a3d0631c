import { guarded } from '../grid/filled-columns';
import { type ColumnKey, columns } from '../grid/layout';
import { columnOf, spillOf } from '../grid/references';
import { fewest, meanOfValues, ofAll } from './dashboard-formulas';
import { type DashboardSources, todayOf } from './dashboard-sources';
import type { Figure } from './engineer-figures';
import { historyFigures, monthEnd, months } from './history-formulas';

/** The cells above the dashboard's table that contain the objectives and their means, with the name of their tab. */
export interface ObjectiveCells {
  readonly names: readonly string[];
  readonly means: readonly string[];
}

/**
 * The formulas for the figures of the team charts, over the engineers who pass the filters; each is in a header cell and
 * fills its column (D31 to D33, D61).
 */
export function chartFormulas(
  { calc }: DashboardSources,
  { names, means }: ObjectiveCells,
): Partial<Record<ColumnKey<'charts'>, string>> {
  const of = (key: Figure) => columnOf(calc, key);
  const ids = columnOf(calc, 'id');
  const shown = `ARRAYFORMULA(IF(${ids}="";FALSE;XLOOKUP(${ids};${of('of-id')};${of('of-shown')};FALSE)))`;
  const byMonth = (header: string, width: number, place: string) => {
    const figure = `INDEX(all;0;${place})`;
    // If the formula of a row is blocked, only its first cell shows it.
    const values = `FILTER(IF(ISERROR(INDEX(all;0;1));INDEX(all;0;1);${figure});shown)`;
    const share = `IF(SUMPRODUCT(shown*1)=0;"";${ofAll(`ARRAYFORMULA(${values})`, meanOfValues)})`;
    return `=LET(shown;${shown};all;${spillOf(calc, 'met-1', width)};VSTACK("${header}";MAP(SEQUENCE(${months});LAMBDA(month;${share}))))`;
  };
  const { met, part } = columns.charts;
  const answers = `COUNTIFS(${isWho(calc)};${of('of-workload-1')};">=-2")`;
  const people = `COUNTIFS(${isWho(calc)};${of('of-workload-1')};class)`;
  // COUNTIFS ignores errors.
  const counted = `IF(COUNTIFS(${isWho(calc)})=0;0;${ofAll(`FILTER(${of('of-workload-1')};${of('of-shown')}=TRUE)`, answers)})`;
  const formulas = {
    objective: stacked('objective', names.join(';')),
    mean: stacked('mean', means.join(';')),
    month: stacked('month', `MAP(SEQUENCE(${months});LAMBDA(month;${monthEnd(todayOf(calc))}))`),
    met: byMonth(met.header, months, 'month'),
    part: byMonth(part.header, historyFigures.length, `month+${historyFigures.indexOf('part-1')}`),
    workload: stacked('workload', '"-2 underworked";"-1";"0";"+1";"+2 overworked"'),
    // Fewer answers would reveal those of individuals (D32).
    share: `=LET(answers;${counted};VSTACK("${columns.charts.share.header}";MAP(SEQUENCE(5;1;-2);LAMBDA(class;IF(answers<${fewest};"";${people}/answers)))))`,
  };
  const guardedOnes = Object.entries(formulas).map(([key, formula]) => [key, guarded(formula, [calc])]);
  return Object.fromEntries(guardedOnes);
}

function stacked(key: ColumnKey<'charts'>, values: string): string {
  return `=VSTACK("${columns.charts[key].header}";${values})`;
}

function isWho(calc: DashboardSources['calc']): string {
  return `${columnOf(calc, 'of-shown')};TRUE`;
}
