import { Refusal } from '../domain/refusal';
import { tabTitles } from '../domain/tab-titles';
import { responsesKey } from '../workbook/grid/tag-entries';
import { engineerOf, type TaggedTab, type Tags } from '../workbook/grid/tagged-tab';
import type { Workbook } from '../workbook/grid/workbook';
import { putItBack, WorkbookError } from '../workbook/grid/workbook-error';
import { checkWritten, haveMoved, rollBackWritten } from '../workbook/moves/check-written';
import { readEngineers } from '../workbook/records/engineers';
import { ChangedMeanwhile } from './save/changed-meanwhile';

/** What an attempt needs of the context of its endpoint. */
interface AttemptContext {
  readonly workbook: Workbook;
  readTags(): Tags;
  readAllTags(): Tags;
  watch(tags: Tags): Tags;
  flush(): void;
}

/** Somebody has moved rows or columns to which the run has written, so that it has to begin anew. */
export class MovedMeanwhile extends Error {}

/**
 * Does the work and checks where it has written; null if that was rolled back, because somebody has moved rows or columns
 * (M281). If the work fails, everything is rolled back and its error thrown; the error names a tab that was deleted meanwhile
 * (M283, M531).
 */
export function oneAttempt<Context extends AttemptContext, View>(
  open: (onFailure: (rollBack: () => void) => void) => Context,
  work: (context: Context) => View,
): { readonly view: View } | null {
  const rollBacks: (() => void)[] = [];
  const tabs = new Set<TaggedTab>();
  const context = open((rollBack) => rollBacks.unshift(rollBack));
  const { spreadsheet } = context.workbook;
  const watch = (tags: Tags) => noted(tags, tabs);
  const readTags = () => noted(context.readTags(), tabs, { isChecked: true });
  const readAllTags = () => noted(context.readAllTags(), tabs, { isChecked: true });
  try {
    const view = work({ ...context, readTags, readAllTags, watch });
    const found = checkWritten(spreadsheet, Array.from(tabs));
    if (found === 'rolled back') rollBacks.forEach(tryTo);
    // Google delays writes, so it may refuse one only here.
    if (found !== 'in place') context.flush();
    return found === 'rolled back' ? null : { view };
  } catch (error) {
    tryTo(() => rollBackWritten(spreadsheet, Array.from(tabs)));
    rollBacks.forEach(tryTo);
    tryTo(context.flush);
    if (isExplained(error)) throw error;
    const gone = tryTo(() => goneTab(context, Array.from(tabs)));
    if (gone) throw gone;
    // A write fails if its range no longer exists.
    if (error instanceof MovedMeanwhile || tryTo(() => haveMoved(Array.from(tabs)))) return null;
    throw error;
  }
}

/** Tags whose tabs are added to the set; those that are checked note what is read and written. */
function noted(tags: Tags, tabs: Set<TaggedTab>, { isChecked = false } = {}): Tags {
  const tab = (key: string) => {
    const found = tags.tab(key);
    if (found) {
      if (isChecked) found.writes.isChecked = true;
      tabs.add(found);
    }
    return found;
  };
  return { ...tags, tab };
}

/** Logs an error, because the response reports something else: what was done, or the error that caused a rollback. */
export function tryTo<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch (error) {
    console.error(`An attempt failed: ${error instanceof Error ? error.stack : error}`);
    return undefined;
  }
}

/** Whether the message says what is wrong. */
function isExplained(error: unknown): boolean {
  return error instanceof Refusal || error instanceof WorkbookError || error instanceof ChangedMeanwhile;
}

/** The error for a tab that somebody has deleted while the run wrote to the workbook; null if all are there. */
function goneTab(context: AttemptContext, tabs: readonly TaggedTab[]): WorkbookError | null {
  if (tabs.length === 0) return null;
  const left = new Set(context.workbook.spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
  const gone = tabs.find(({ sheetId }) => !left.has(sheetId));
  if (gone === undefined) return null;
  const id = engineerOf(gone.key);
  const tab = id === null ? titleOf(gone) : `of ${nameOf(context, id) ?? 'the engineer'}`;
  // Only a checked tab has been rolled back with all the others.
  const rest = gone.writes.isChecked ? ' Nothing else was changed.' : '';
  const remedy = gone.key === responsesKey ? 'Open this page again.' : putItBack;
  return new WorkbookError(`Somebody deleted the tab ${tab} while this was written.${rest} ${remedy}`, {
    code: id === null ? 'tab-missing' : 'engineer-tab-missing',
    tab,
  });
}

function titleOf({ key }: TaggedTab): string {
  if (key === responsesKey) return 'of the form responses';
  return tabTitles[key as keyof typeof tabTitles] ?? key;
}

function nameOf(context: AttemptContext, engineerId: string): string | undefined {
  const engineers = tryTo(() => readEngineers(context.readTags()).engineers);
  return engineers?.find(({ id }) => id === engineerId)?.name;
}
