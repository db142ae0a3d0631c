import { notScored } from '../../domain/goals/goal-progress';
import { largestWeight } from '../../domain/goals/goal-weights';
import { panelColumns } from '../grid/layout';
import { panelLines, type Source, settingOf, tabHeaderCell } from '../grid/references';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Formulas } from './formulas';

/**
 * The formulas of the total: an objective without a score is excluded with its weight, from the score and from the
 * coverage (S16, S17).
 */
export function totalFormulas(
  tab: TaggedTab,
  { settings }: { readonly settings: Source<'settings'> },
): Formulas {
  const { weights, progress, coverage } = linesOf(tab, '');
  const total = tabHeaderCell(tab, tab.rows.get('total') ?? 0, panelColumns.score);
  const covered = `LET(weights;${weights};progress;${progress};${sharing};${counting};${meanOf(coverage)})`;
  return {
    [panelColumns.weight]: `=SUM(${panelLines(tab, 'weight')})`,
    [panelColumns.score]: `=WEIGHTED_GOAL_SCORE(ARRAYFORMULA(${weights});ARRAYFORMULA(${progress});${settingOf(settings, 'cap')})`,
    [panelColumns.coverage]: `=IF(${total}="";"";ARRAYFORMULA(${covered}))`,
  };
}

/**
 * The same score or coverage in built-in functions, for a formula on another tab (D35); '' if there is nothing to score.
 * Shows an error for a weight that the rule rejects (S6), and for a line that shows one. `prefix` names the engineer tab.
 */
export function builtInTotal(tab: TaggedTab, prefix: string, of: 'score' | 'coverage'): string {
  const { weights, progress, coverage } = linesOf(tab, prefix);
  const isRejected = `IF(weights="";FALSE;IF(ISNUMBER(weights);(weights<0)+(weights>10^${Math.log10(largestWeight)})>0;TRUE))`;
  const total = `IF(SUM(counted)=0;"";${meanOf(of === 'score' ? 'progress' : coverage)})`;
  const steps = [
    `weights;${weights}`,
    `progress;${progress}`,
    sharing,
    counting,
    `IF(SUM(IF(${isRejected};1;0))>0;NA();${total})`,
  ];
  return `=ARRAYFORMULA(LET(${steps.join(';')}))`;
}

function linesOf(tab: TaggedTab, prefix: string) {
  const lines = (column: keyof typeof panelColumns) => prefix + panelLines(tab, column);
  return {
    // A line without an objective gets no share of what blank weights share.
    weights: `IF(${lines('objective')}="";0;${lines('weight')})`,
    progress: `IF(${lines('score')}="";"${notScored}no key result";${lines('score')})`,
    coverage: lines('coverage'),
  };
}

/** The share of each blank weight, as shareOfBlank in the domain. */
const sharing = 'share;MAX(0;IF(MAX(weights)>1;100;1)-SUM(weights))/MAX(1;SUM(IF(ISNUMBER(weights);0;1)))';

/** The effective weight of each row: 0 if it cannot be scored. */
const counting = `counted;IF(LEFT(progress;${notScored.length})="${notScored}";0;IF(ISNUMBER(weights);weights;share))`;

/** The weighted mean of a share of each row. */
function meanOf(share: string): string {
  return `SUM(IF(counted=0;0;counted*${share}))/SUM(counted)`;
}
