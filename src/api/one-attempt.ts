import { Refusal } from '../domain/refusal';
import { tabTitles } from '../domain/tab-titles';
import { engineerOf, type TaggedTab, type Tags } from '../workbook/grid/tagged-tab';
import type { Spreadsheet, Workbook } from '../workbook/grid/workbook';
import { putItBack, WorkbookError } from '../workbook/grid/workbook-error';
import { checkWritten, haveMoved, rollBackWritten } from '../workbook/moves/check-written';
import { ChangedMeanwhile } from './save/changed-meanwhile';

/** What an attempt needs of the context of its endpoint. */
interface AttemptContext {
  readonly workbook: Workbook;
  readTags(): Tags;
  readAllTags(): Tags;
  flush(): void;
}

/**
 * Does the work and checks where it has written; null if that was rolled back, because somebody has moved rows or columns
 * (M281). If the work fails, everything is rolled back and its error thrown; the error names a tab that was deleted meanwhile
 * (M283).
 */
export function oneAttempt<Context extends AttemptContext, View>(
  open: (onFailure: (rollBack: () => void) => void) => Context,
  work: (context: Context) => View,
): { readonly view: View } | null {
  const rollBacks: (() => void)[] = [];
  const tabs = new Set<TaggedTab>();
  const context = open((rollBack) => rollBacks.unshift(rollBack));
  const { spreadsheet } = context.workbook;
  const readTags = () => checked(context.readTags(), tabs);
  const readAllTags = () => checked(context.readAllTags(), tabs);
  try {
    const view = work({ ...context, readTags, readAllTags });
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
    const gone = tryTo(() => goneTab(spreadsheet, Array.from(tabs)));
    if (gone) throw gone;
    // A write fails if its range no longer exists.
    if (tryTo(() => haveMoved(Array.from(tabs)))) return null;
    throw error;
  }
}

/** Tags whose tabs note what is read and written; they are added to the set. */
function checked(tags: Tags, tabs: Set<TaggedTab>): Tags {
  const tab = (key: string) => {
    const found = tags.tab(key);
    if (found) {
      found.writes.isChecked = true;
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
function goneTab(spreadsheet: Spreadsheet, tabs: readonly TaggedTab[]): WorkbookError | null {
  if (tabs.length === 0) return null;
  const left = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
  const gone = tabs.find(({ sheetId }) => !left.has(sheetId));
  if (gone === undefined) return null;
  const engineer = engineerOf(gone.key);
  const name =
    engineer === null ? (tabTitles[gone.key as keyof typeof tabTitles] ?? gone.key) : 'of the engineer';
  return new WorkbookError(
    `Somebody deleted the tab ${name} while this was written. Nothing else was changed. ${putItBack}`,
    { code: engineer === null ? 'tab-missing' : 'engineer-tab-missing', tab: name },
  );
}
