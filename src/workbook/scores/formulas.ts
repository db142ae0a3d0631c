import { notScored } from '../../domain/goals/goal-progress';
import { negativeRemedy } from '../../domain/goals/goal-weights';
import { columns, panelColumns, type SharedTabKey, type StandardColumn } from '../grid/layout';
import {
  columnOf,
  headerOf,
  panelLines,
  type Source,
  settingOf,
  sourceOf,
  spillOf,
  tabHeaderCell,
} from '../grid/references';
import type { TaggedTab } from '../grid/tags';
import { isOpen } from '../records/open-goals';

/** The tables that formulas refer to. */
export interface Sources {
  readonly engineers: Source<'engineers'>;
  readonly goals: Source<'goals'>;
  readonly scores: Source<'scores'>;
  readonly settings: Source<'settings'>;
}

/** Reads the current names of the tabs, in one service call each. */
export function sourcesOf(tabs: Pick<Record<SharedTabKey, TaggedTab>, keyof Sources>): Sources {
  return {
    engineers: sourceOf('engineers', tabs.engineers),
    goals: sourceOf('goals', tabs.goals),
    scores: sourceOf('scores', tabs.scores),
    settings: sourceOf('settings', tabs.settings),
  };
}

/** Formulas by the column of the engineer tab that contains them. */
export type Formulas = Partial<Record<StandardColumn<'meetings'>, string>>;

// Every formula is valid in any locale (W16): `;` between arguments, no decimals, no array literals.

/**
 * The formula for the progress of every goal. It is in the header cell, where sorting the table does not move it. A
 * weight below 0 is reported here, and its goal is excluded from every score (S6, S9, W30).
 */
export function progressFormula({ goals, settings }: Sources): string {
  const inputs = (['start', 'target', 'current', 'type'] as const).map((key) => columnOf(goals, key));
  const weight = columnOf(goals, 'weight');
  const negative = `"${notScored}the weight is "&${weight}&"; ${negativeRemedy}."`;
  const reached = `GOAL_PROGRESS(${inputs.join(';')};${settingOf(settings, 'cap')})`;
  const progress = `IF(IF(ISNUMBER(${weight});${weight}<0;FALSE);${negative};${reached})`;
  return `=ARRAYFORMULA(IF(SEQUENCE(ROWS(${inputs[0]}))=1;"${columns.goals.progress.header}";${progress}))`;
}

/**
 * The formula for the scores of every engineer's objectives, in a header cell like Progress: one call for the whole
 * workbook (W23). A closed goal has a blank key, which OBJECTIVE_SCORES skips (G30, S29).
 */
export function scoresFormula({ goals, settings }: Sources): string {
  const [engineers, objectives] = [columnOf(goals, 'engineer'), columnOf(goals, 'objective')];
  const blank = `(SEQUENCE(ROWS(${engineers}))=1)+(TRIM(${engineers})="")+(TRIM(${objectives})="")`;
  const passedOver = `${blank}+(${isOpen(goals)}=FALSE)`;
  const keys = `ARRAYFORMULA(IF(${passedOver};"";${scoreKey(engineers, objectives)}))`;
  const inputs = [keys, columnOf(goals, 'weight'), columnOf(goals, 'progress'), settingOf(settings, 'cap')];
  const headers = Object.values(columns.scores).map(({ header }) => `"${header}"`);
  return `=VSTACK(HSTACK(${headers.join(';')});OBJECTIVE_SCORES(${inputs.join(';')}))`;
}

/** A formula for the key by which a row of Scores is found. */
export function scoreKey(engineer: string, objective: string): string {
  return `TRIM(${engineer})&" · "&TRIM(${objective})`;
}

/**
 * The formulas of the header lines of an engineer tab, by line: name, manager, last 1:1 and next due (C1, C2, W11).
 */
export function headerLineFormulas(
  tab: TaggedTab,
  engineerId: string,
  sources: Sources,
): Record<string, string> {
  const { engineers, settings } = sources;
  const meetings: Source<'meetings'> = { table: 'meetings', tab, prefix: '' };
  const own = (key: StandardColumn<'engineers'>) =>
    `INDEX(${columnOf(engineers, key)};MATCH("${engineerId}";${columnOf(engineers, 'id')};0))`;
  const dates = columnOf(meetings, 'date');
  const last = tabHeaderCell(tab, tab.rows.get('last') ?? 0, 'feeling');
  const agreed = `MAXIFS(${columnOf(meetings, 'next')};${dates};${last})`;
  const cadence = `IF(N(${own('cadence')})>0;${own('cadence')};${settingOf(settings, 'cadence')})`;
  return {
    name: `=IFERROR(${own('name')}&"";"")`,
    manager: `=IFERROR(${own('manager')}&"";"")`,
    last: `=IF(COUNT(${dates})=0;"";MAX(${dates}))`,
    due: `=IF(${last}="";"";IF(${agreed}>${last};${agreed};${last}+${cadence}))`,
  };
}

/**
 * The formulas of a line of the panel (`row1` is 1-based): an objective and its weight from Settings (`index` is 0 for
 * the first), its score and its coverage from Scores.
 */
export function objectiveFormulas(
  tab: TaggedTab,
  row1: number,
  index: number,
  { scores, settings }: Sources,
): Formulas {
  const nth = (key: 'objective' | 'weight') => `INDEX(${columnOf(settings, key)};${index + 2})`;
  const objective = tabHeaderCell(tab, row1, panelColumns.objective);
  const name = tabHeaderCell(tab, tab.rows.get('name') ?? 0, 'feeling');
  const all = spillOf(scores, 'objective', 3);
  const found = (column: number, otherwise: string) =>
    `XLOOKUP(${scoreKey(name, objective)};${columnOf(scores, 'objective')};INDEX(${all};0;${column});${otherwise})`;
  // If the formula on Scores fails, the lookup finds nothing; the error is shown instead of a blank (W28).
  const failed = headerOf(scores, 'objective');
  return {
    [panelColumns.objective]: `=IF(${nth('objective')}="";"";${nth('objective')})`,
    [panelColumns.weight]: `=IF(${nth('weight')}="";"";${nth('weight')})`,
    [panelColumns.score]: `=IF(${objective}="";"";IF(ISERROR(${failed});${failed};${found(2, '""')}))`,
    [panelColumns.coverage]: `=IF(ISNUMBER(${tabHeaderCell(tab, row1, panelColumns.score)});${found(3, '""')};"")`,
  };
}

/**
 * The formulas of the total: an objective without a score is excluded with its weight, from the score and from the
 * coverage (S16, S17).
 */
export function totalFormulas(tab: TaggedTab, { settings }: Sources): Formulas {
  const scores = panelLines(tab, 'score');
  // A line without an objective gets no share of what blank weights share.
  const weights = `IF(${panelLines(tab, 'objective')}="";0;${panelLines(tab, 'weight')})`;
  const progress = `IF(${scores}="";"${notScored}no key result";${scores})`;
  const coverage = `LET(weights;${weights};progress;${progress};${sharing};${counting};${covered(panelLines(tab, 'coverage'))})`;
  const total = tabHeaderCell(tab, tab.rows.get('total') ?? 0, panelColumns.score);
  return {
    [panelColumns.weight]: `=SUM(${panelLines(tab, 'weight')})`,
    [panelColumns.score]: `=WEIGHTED_GOAL_SCORE(ARRAYFORMULA(${weights});ARRAYFORMULA(${progress});${settingOf(settings, 'cap')})`,
    [panelColumns.coverage]: `=IF(${total}="";"";ARRAYFORMULA(${coverage}))`,
  };
}

/** The share of each blank weight, as shareOfBlank in the domain. */
const sharing = 'share;MAX(0;IF(MAX(weights)>1;100;1)-SUM(weights))/MAX(1;SUM(IF(ISNUMBER(weights);0;1)))';

/** The effective weight of each row: 0 if it cannot be scored. */
const counting = `counted;IF(LEFT(progress;${notScored.length})="${notScored}";0;IF(ISNUMBER(weights);weights;share))`;

/** The reported share of the weight; `share` is the reported share of each row. */
function covered(share: string): string {
  return `SUM(IF(counted=0;0;counted*${share}))/SUM(counted)`;
}
