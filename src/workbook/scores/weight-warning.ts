import { cleanName } from '../formulas/clean-name';
import { columnOf, panelLines, tabHeaderCell } from '../grid/references';
import type { TaggedTab } from '../grid/tagged-tab';
import { isOpen } from '../records/open-goals';
import { blockingCell } from './blocking-cell';
import type { Sources } from './formulas';

/**
 * The formula for the line above the panel: it names the cell in the way of the scores (W237), or shows the sum if the weights of
 * the objectives, or of the key results under one of them, do not add up (W25). It repeats checkWeights of the domain in built-in
 * functions, so that it costs no custom function call.
 */
export function weightWarning(tab: TaggedTab, { goals, scores }: Pick<Sources, 'goals' | 'scores'>): string {
  const [objectives, weights] = [panelLines(tab, 'objective'), panelLines(tab, 'weight')];
  const name = tabHeaderCell(tab, tab.rows.get('name') ?? 0, 'feeling');
  const isOwn = [`${cleanName(columnOf(goals, 'engineer'))}=${cleanName(name)}`, isOpen(goals)];
  // Filtered once, because there is such a formula for each engineer and each reads the goals of all of them.
  const own = `FILTER(HSTACK(${columnOf(goals, 'objective')};${columnOf(goals, 'weight')});${isOwn.join(';')})`;
  const ofOne = `FILTER(INDEX(own;0;2);${cleanName('INDEX(own;0;1)')}=${cleanName('objective')})`;
  const ofObjectives = warning(`FILTER(${weights};${objectives}<>"")`, '"Weights add up to "');
  const ofKeyResults = warning(ofOne, '"Weights of "&objective&" add up to "');
  const each = `LET(own;${own};MAP(${objectives};LAMBDA(objective;IF(objective="";"";${ofKeyResults}))))`;
  const sums = `TEXTJOIN("; ";TRUE;${ofObjectives};${each})`;
  return `=LET(problem;${blockingCell([goals, scores])};IF(problem="";${sums};problem))`;
}

/** A formula that shows '' if the weights add up or there are none (FILTER then fails). */
function warning(weights: string, words: string): string {
  const blanks = 'SUM(ARRAYFORMULA(IF(ISNUMBER(weights);0;1)))';
  const steps = [
    `weights;${weights}`,
    'whole;IF(MAX(weights)>1;100;1)',
    `total;IF(${blanks}>0;MAX(whole;SUM(weights));SUM(weights))`,
    `IF(ABS(total-whole)<=whole/1000000;"";${words}&ROUND(total/whole*10000)/100&" %")`,
  ];
  return `IFERROR(LET(${steps.join(';')});"")`;
}
