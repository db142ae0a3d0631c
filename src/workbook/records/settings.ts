import type { UnreadCell } from '../../domain/check/finding';
import { type QualityCheck, qualityChecks } from '../../domain/goals/goal-quality';
import type { FormQuestion } from '../../domain/meetings/meeting-form';
import { type Row, readTable } from '../grid/table';
import type { TaggedTab, Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';
import { writeRows } from '../grid/write-rows';
import { idOfWords, isQuestionId } from './question-columns';
import { noScale, readScale } from './question-scale';
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
  const leftOut: UnreadCell[] = [];
  const questions = questionsOf(tab, rows, days, leftOut);
  const values = settingValues(tab, rows, days);
  return {
    tab,
    questions,
    ...values,
    unread: [...values.unread, ...leftOut],
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

/** Skips a question without text; a copied row is a separate question. `leftOut` gets the cells that cannot be used (M527). */
function questionsOf(
  tab: TaggedTab,
  rows: readonly Row<'settings'>[],
  days: CellDays,
  leftOut: UnreadCell[],
): SettingsQuestion[] {
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
    const scale = row.text('question-type') === 'scale' ? readScale(tab, row, days) : noScale;
    leftOut.push(...scale.leftOut);
    const { lowest, highest } = scale;
    questions.push({
      id,
      text: words,
      ...(lowest === null || highest === null
        ? { type: 'text', lowest: null, highest: null }
        : { type: 'scale', lowest, highest }),
      lowestWord: row.text('lowest-word'),
      highestWord: row.text('highest-word'),
      row1: row.row1,
      isNew,
    });
  }
  return questions;
}
