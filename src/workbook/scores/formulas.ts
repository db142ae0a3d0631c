import { notScored } from '../../domain/goals/goal-progress';
import { negativeRemedy } from '../../domain/goals/goal-weights';
import { type ColumnKey, columns, panelColumns, type StandardColumn } from '../grid/layout';
import {
  blockCell,
  columnOf,
  headerOf,
  panelLines,
  type Source,
  settingOf,
  spillOf,
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

/** Formulas by the column of the engineer's tab that they stand in. */
export type Formulas = Partial<Record<StandardColumn<'meetings'>, string>>;

// Every formula reads the same in any locale: `;` between arguments, no decimals, no array literals.

/**
 * Progress of every goal, from the header cell down: sorting the table cannot take the formula along, as it could from a row.
 * A weight below 0 is said here, where nobody can miss it, and its goal is left out of every score (S6, S9).
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
 * Every engineer's objectives with their scores, from the header cell down like Progress; one call for the whole workbook.
 * A closed goal has a blank key, and OBJECTIVE_SCORES passes it over (G30, S29).
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

/** What a line of Scores is found by. */
export function scoreKey(engineer: string, objective: string): string {
  return `TRIM(${engineer})&" · "&TRIM(${objective})`;
}

/** Name, manager, last 1:1 and next due (C1, C2), by line of the block. */
export function factFormulas(tab: TaggedTab, engineerId: string, sources: Sources): Record<string, string> {
  const { engineers, settings } = sources;
  const meetings: Source<'meetings'> = { table: 'meetings', tab, prefix: '' };
  const own = (key: ColumnKey<'engineers'>) =>
    `INDEX(${columnOf(engineers, key)};MATCH("${engineerId}";${columnOf(engineers, 'id')};0))`;
  const dates = columnOf(meetings, 'date');
  const last = blockCell(tab, tab.rows.get('last') ?? 0, 'feeling');
  const agreed = `MAXIFS(${columnOf(meetings, 'next')};${dates};${last})`;
  const cadence = `IF(N(${own('cadence')})>0;${own('cadence')};${settingOf(settings, 'cadence')})`;
  return {
    name: `=IFERROR(${own('name')}&"";"")`,
    manager: `=IFERROR(${own('manager')}&"";"")`,
    last: `=IF(COUNT(${dates})=0;"";MAX(${dates}))`,
    due: `=IF(${last}="";"";IF(${agreed}>${last};${agreed};${last}+${cadence}))`,
  };
}

/** A line of the panel: an objective and its weight from Settings, its score and its coverage from Scores. */
export function objectiveFormulas(
  tab: TaggedTab,
  row1: number,
  index: number,
  { scores, settings }: Sources,
): Formulas {
  const nth = (key: 'objective' | 'weight') => `INDEX(${columnOf(settings, key)};${index + 2})`;
  const objective = blockCell(tab, row1, panelColumns.objective);
  const name = blockCell(tab, tab.rows.get('name') ?? 0, 'feeling');
  const all = spillOf(scores, 'objective', 3);
  const found = (column: number, otherwise: string) =>
    `XLOOKUP(${scoreKey(name, objective)};${columnOf(scores, 'objective')};INDEX(${all};0;${column});${otherwise})`;
  // Where the formula on Scores fails, nothing is found: its error is shown instead of a blank.
  const failed = headerOf(scores, 'objective');
  return {
    [panelColumns.objective]: `=IF(${nth('objective')}="";"";${nth('objective')})`,
    [panelColumns.weight]: `=IF(${nth('weight')}="";"";${nth('weight')})`,
    [panelColumns.score]: `=IF(${objective}="";"";IF(ISERROR(${failed});${failed};${found(2, '""')}))`,
    [panelColumns.coverage]: `=IF(ISNUMBER(${blockCell(tab, row1, panelColumns.score)});${found(3, '""')};"")`,
  };
}

/** The person's line: an objective without a score is left out with its weight, in the score and in the coverage (S16, S17). */
export function totalFormulas(tab: TaggedTab, { settings }: Sources): Formulas {
  const scores = panelLines(tab, 'score');
  // A line without an objective takes no part of what blank weights share.
  const weights = `IF(${panelLines(tab, 'objective')}="";0;${panelLines(tab, 'weight')})`;
  const progress = `IF(${scores}="";"${notScored}no key result";${scores})`;
  const coverage = `LET(weights;${weights};progress;${progress};${sharing};${counting};${covered(panelLines(tab, 'coverage'))})`;
  const total = blockCell(tab, tab.rows.get('total') ?? 0, panelColumns.score);
  return {
    [panelColumns.weight]: `=SUM(${panelLines(tab, 'weight')})`,
    [panelColumns.score]: `=WEIGHTED_GOAL_SCORE(ARRAYFORMULA(${weights});ARRAYFORMULA(${progress});${settingOf(settings, 'cap')})`,
    [panelColumns.coverage]: `=IF(${total}="";"";ARRAYFORMULA(${coverage}))`,
  };
}

/** What each blank weight counts for: the domain's shareOfBlank in a formula. */
const sharing = 'share;MAX(0;IF(MAX(weights)>1;100;1)-SUM(weights))/MAX(1;SUM(IF(ISNUMBER(weights);0;1)))';

/** What each weight counts for: nothing where the row cannot be scored. */
const counting = `counted;IF(LEFT(progress;${notScored.length})="${notScored}";0;IF(ISNUMBER(weights);weights;share))`;

/** The part of the weight that is reported; `share` says how much of each row is. */
function covered(share: string): string {
  return `SUM(IF(counted=0;0;counted*${share}))/SUM(counted)`;
}
