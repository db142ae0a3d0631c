import { type QualityCheck, qualityChecks } from '../../domain/goals/goal-quality';
import type { FormQuestion } from '../../domain/meetings/meeting-form';
import { type Row, readTable, type SheetValue } from '../grid/table';
import type { TaggedTab, Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';
import { writeRows } from '../grid/write-rows';
import { idOfWords, isQuestionId } from './question-columns';
import { type CellDays, type SettingValues, settingValues } from './setting-values';

/** A question of the form, as entered in Settings. */
interface SettingsQuestion extends FormQuestion {
  readonly lowestWord: string;
  readonly highestWord: string;
  readonly row1: number;
  /**
   * Whether a user typed the question and no save has stored an id for it yet; until then, the id is derived from its
   * text.
   */
  readonly isNew: boolean;
}

/** The content of the Settings tab; a blank value has its default (W14). */
export interface Settings extends SettingValues {
  readonly tab: TaggedTab;
  readonly questions: readonly SettingsQuestion[];
  /** The checks of goals that are on: all but those with "no" (M395). */
  readonly goalChecks: readonly QualityCheck[];
}

/** Reads the Settings tab; throws WorkbookError if it is missing. */
export function readSettings(tags: Tags, days: CellDays): Settings {
  return settingsOf(needTab(tags, 'settings', 'Settings'), days);
}

/** The settings of the tab; see Settings for what is invalid. */
export function settingsOf(tab: TaggedTab, days: CellDays): Settings {
  const { rows } = readTable('settings', tab);
  return {
    tab,
    questions: questionsOf(rows),
    ...settingValues(tab, rows, days),
    goalChecks: goalChecksOf(tab, rows),
  };
}

/** All of them in a workbook without the columns, which Set up adds. */
function goalChecksOf({ columns }: TaggedTab, rows: readonly Row<'settings'>[]): QualityCheck[] {
  if (!columns.has('goal-check-id') || !columns.has('goal-check-on')) return [...qualityChecks];
  const isOff = (row: Row<'settings'>) => off.includes(row.text('goal-check-on').toLowerCase());
  const offIds = rows.filter(isOff).map((row) => row.text('goal-check-id'));
  return qualityChecks.filter((check) => !offIds.includes(check));
}

const off: readonly string[] = ['no', 'tidak', 'off', 'false', '0'];

/** Stores the ids of the questions that users typed, so that they keep them when their text changes. */
export function ensureQuestionIds({ tab, questions }: Settings): void {
  for (const { row1, id, isNew } of questions) {
    if (isNew) writeRows('settings', tab, row1, [{ 'question-id': id }]);
  }
}

/** Skips a question without text; a copied row is a separate question. */
function questionsOf(rows: readonly Row<'settings'>[]): SettingsQuestion[] {
  const taken = new Set<string>();
  const questions: SettingsQuestion[] = [];
  for (const row of rows) {
    const words = row.text('question');
    if (words === '') continue;
    const known = row.text('question-id');
    const isNew = !isQuestionId(known) || taken.has(known);
    const id = isNew ? idOfWords(words) : known;
    if (taken.has(id)) continue;
    taken.add(id);
    questions.push(question(row, id, isNew));
  }
  return questions;
}

function question(row: Row<'settings'>, id: string, isNew: boolean): SettingsQuestion {
  const lowest = number(row.cell('lowest'), -100, 100);
  const highest = number(row.cell('highest'), -100, 100);
  const scale = row.text('question-type') === 'scale' && lowest !== null && highest !== null;
  return {
    id,
    text: row.text('question'),
    type: scale ? 'scale' : 'text',
    lowest: scale ? lowest : null,
    highest: scale ? highest : null,
    lowestWord: row.text('lowest-word'),
    highestWord: row.text('highest-word'),
    row1: row.row1,
    isNew,
  };
}

function number(cell: SheetValue | undefined, lowest: number, highest: number): number | null {
  return typeof cell === 'number' && cell >= lowest && cell <= highest ? cell : null;
}
