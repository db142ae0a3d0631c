import { notScored } from '../../domain/goals/goal-progress';
import { negativeRemedy } from '../../domain/goals/goal-weights';
import { onOneLine } from '../formulas/clean-name';
import { guarded, isIntactHeader } from '../grid/filled-columns';
import { columns, panelColumns, type SharedTabKey, type StandardColumn } from '../grid/layout';
import { columnOf, type Source, settingOf, sourceOf, spillOf, tabHeaderCell } from '../grid/references';
import type { TaggedTab } from '../grid/tagged-tab';
import { isOpen } from '../records/open-goals';
import { blockingCell } from './blocking-cell';

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
  const progress = `IF(IF(ISNUMBER(${weight});${weight}<0;FALSE);${negative};reached)`;
  // If the function fails, the header shows it as well: formulas that read the column look there (W82).
  const header = `IF(ISERROR(reached);reached;"${columns.goals.progress.header}")`;
  const filling = `IF(SEQUENCE(ROWS(${inputs[0]}))=1;${header};${progress})`;
  return `=LET(reached;${reached};ARRAYFORMULA(${filling}))`;
}

/**
 * The formula for the scores of every engineer's objectives, in a header cell like Progress: one call for the whole
 * workbook (W23). A closed goal has a blank key, which OBJECTIVE_SCORES skips (G30, S29).
 */
export function scoresFormula({ goals, settings }: Sources): string {
  const [engineers, objectives] = [columnOf(goals, 'engineer'), columnOf(goals, 'objective')];
  const isBlank = (cell: string) => `(${onOneLine(cell)}="")`;
  const blank = `(SEQUENCE(ROWS(${engineers}))=1)+${isBlank(engineers)}+${isBlank(objectives)}`;
  const passedOver = `${blank}+(${isOpen(goals)}=FALSE)`;
  const keys = `ARRAYFORMULA(IF(${passedOver};"";${scoreKey(engineers, objectives)}))`;
  const inputs = [keys, columnOf(goals, 'weight'), columnOf(goals, 'progress'), settingOf(settings, 'cap')];
  const headers = Object.values(columns.scores).map(({ header }) => `"${header}"`);
  const scores = `VSTACK(HSTACK(${headers.join(';')});OBJECTIVE_SCORES(${inputs.join(';')}))`;
  // The error in the header is what other formulas look at; the sentence below it is for people (W237).
  const unread = `VSTACK(NA();${blockingCell([goals])})`;
  return `=IF(IFERROR(${isIntactHeader(goals, 'progress')};FALSE);${scores};${unread})`;
}

/** A formula for the key by which a row of Scores is found. */
export function scoreKey(engineer: string, objective: string): string {
  return `${onOneLine(engineer)}&" · "&${onOneLine(objective)}`;
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
  const shown = tabHeaderCell(tab, row1, panelColumns.score);
  const score = guarded(`=${found(2, '""')}`, [scores]).slice(1);
  return {
    [panelColumns.objective]: `=IF(${nth('objective')}="";"";${nth('objective')})`,
    [panelColumns.weight]: `=IF(${nth('weight')}="";"";${nth('weight')})`,
    [panelColumns.score]: `=IF(${objective}="";"";${score})`,
    [panelColumns.coverage]: `=IF(ISERROR(${shown});${shown};IF(ISNUMBER(${shown});${found(3, '""')};""))`,
  };
}
