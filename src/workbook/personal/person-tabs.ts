import { runsOf } from '../../domain/cells/runs';
import { letters } from '../grid/layout';
import { headerRow } from '../grid/table';
import { keyWhenMade } from '../grid/tag-entries';
import { engineerTab, type TabKey, type Tags } from '../grid/tagged-tab';
import type { Spreadsheet } from '../grid/workbook';

/** The keys of the tabs with growth reports on an engineer, by the day in their keys; also of those that are being made. */
export function reportKeys(tags: Tags, isWanted: (engineerId: string, day: string) => boolean): TabKey[] {
  return tags.keys().filter((key) => {
    const [kind, engineerId = '', day = ''] = (keyWhenMade(key) ?? key).split(':');
    return kind === 'report' && isWanted(engineerId, day);
  });
}

/** Deletes the tab of an engineer and the reports on them, with all that is tagged or drawn on these tabs. */
export function deletePersonTabs(spreadsheet: Spreadsheet, tags: Tags, engineerId: string): void {
  const own = engineerTab(engineerId);
  const keys = tags.keys().filter((key) => key === own || keyWhenMade(key) === own);
  for (const key of [...reportKeys(tags, (id) => id === engineerId), ...keys]) {
    const sheet = tags.sheetOf(key);
    if (sheet !== null) spreadsheet.deleteSheet(sheet);
  }
}

/** Clears the rows of Calc with the figures of an engineer's tab; the tables beside them compute themselves again. */
export function clearCalcRows(tags: Tags, engineerId: string): void {
  const calc = tags.tab('calc');
  const id = calc?.columns.get('id');
  if (!calc || id === undefined) return;
  const below = headerRow(calc) + 1;
  const values: unknown[][] = calc.sheet.getRange(`${letters(id)}${below}:${letters(id)}`).getValues();
  const rows1 = values.flatMap(([value], index) => (value === engineerId ? [below + index] : []));
  const isByTab = (key: string) => !key.startsWith('of-') && !byWorkbook.includes(key);
  const columns = Array.from(calc.columns).flatMap(([key, column]) => (isByTab(key) ? [column] : []));
  const runs = runsOf(
    columns.sort((a, b) => a - b),
    (one, next) => next === one + 1,
  );
  const ranges = rows1.flatMap((row1) =>
    runs.map(([first = 1, ...others]) => `${letters(first)}${row1}:${letters(first + others.length)}${row1}`),
  );
  if (ranges.length > 0) calc.sheet.getRangeList(ranges).clearContent();
}

const byWorkbook: readonly string[] = ['gap-1', 'gap-2', 'today', 'managers', 'teams', 'cycles'];
