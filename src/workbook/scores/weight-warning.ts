import { columnOf, panelLines, type Source, tabHeaderCell } from '../grid/references';
import type { TaggedTab } from '../grid/tags';
import { countsClosed, isOpen } from '../records/open-goals';

/**
 * Says above the panel when the weights of the objectives, or of the key results under one of them, do not add up; the
 * domain's checkWeights in a formula of built-in functions, so that it costs no call.
 */
export function weightWarning(tab: TaggedTab, goals: Source<'goals'>): string {
  const [objectives, weights] = [panelLines(tab, 'objective'), panelLines(tab, 'weight')];
  const name = tabHeaderCell(tab, tab.rows.get('name') ?? 0, 'feeling');
  const isOwn = [`TRIM(${columnOf(goals, 'engineer')})=TRIM(${name})`, isOpen(goals)];
  // Found once: there is such a formula for each engineer, and each goes through the goals of all of them.
  const own = `FILTER(HSTACK(${columnOf(goals, 'objective')};${columnOf(goals, 'weight')});${isOwn.join(';')})`;
  const ofOne = 'FILTER(INDEX(own;0;2);TRIM(INDEX(own;0;1))=TRIM(objective))';
  const ofObjectives = warning(`FILTER(${weights};${objectives}<>"")`, '"Weights add up to "');
  const ofKeyResults = warning(ofOne, '"Weights of "&objective&" add up to "');
  const each = `IFERROR(LET(own;${own};MAP(${objectives};LAMBDA(objective;IF(objective="";"";${ofKeyResults}))));"")`;
  return `=TEXTJOIN("; ";TRUE;${ofObjectives};${each})`;
}

/** The warning as it was written before goals could be closed. */
export function isOldWarning(formula: string): boolean {
  return formula.includes('LAMBDA(objective') && countsClosed(formula);
}

/** '' when the weights add up, and when there are none: FILTER finds nothing then. */
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
