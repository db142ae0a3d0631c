import { runsOf } from '../../domain/cells/runs';
import { syncCharts } from '../charts/sync-charts';
import { letters } from '../grid/layout';
import { freeOrSuitableTab } from '../grid/tab-name';
import { headerRow } from '../grid/table';
import { engineerTab, type TaggedTab, type Tags } from '../grid/tagged-tab';
import type { Sheet, Workbook } from '../grid/workbook';
import { completeTabs, tagCopy } from '../grid/write-tags';
import type { Settings } from '../records/settings';
import type { Sources } from '../scores/formulas';
import { isBegunCopy, isUntouched } from './begun-engineer-tab';
import { engineerCharts } from './engineer-charts';
import { bandScores, buildEngineerTab, ensureEngineerTab } from './engineer-tab';
import { isComplete, type Template, templateKey } from './engineer-template';

/** How often formulas are written if somebody moves what they refer to at the same time. */
const attempts = 3;

/**
 * Makes an engineer tab as the last tab (M41): a copy of the template, or a new one if the workbook has no template yet
 * (W111, W112). What an interrupted run left of the tab is removed before, or completed if somebody has typed into it (W160,
 * W161). `sources` is called only if the copy lacks formulas.
 */
export function makeEngineerTab(
  workbook: Workbook,
  tags: Tags,
  template: Template | null,
  engineer: { id: string; name: string },
  sources: () => Sources,
  settings: Settings,
): TaggedTab {
  const { spreadsheet } = workbook;
  const key = engineerTab(engineer.id);
  const begun = tags.begun(key);
  if (begun && !isUntouched(begun, template)) {
    return completeEngineerTab(workbook, begun, engineer, sources(), settings);
  }
  if (begun) spreadsheet.deleteSheet(begun.sheet);
  const plan = { ...engineer, key, index: spreadsheet.getNumSheets(), begun: null };
  const tab =
    template === null
      ? buildEngineerTab(workbook, tags, plan, sources(), settings)
      : copyTemplate(workbook, tags, template, plan, sources, settings);
  completeTabs(spreadsheet, [tab]);
  return tab;
}

/** Completes a tab that an interrupted run began; keeps everything that is in it. */
export function completeEngineerTab(
  workbook: Workbook,
  tab: TaggedTab,
  engineer: { id: string; name: string },
  sources: Sources,
  settings: Settings,
): TaggedTab {
  tab.sheet.showSheet();
  ensureEngineerTab(workbook, tab, engineer, sources, settings);
  nameEngineer(tab, headerFormulas(tab, Math.max(...Array.from(tab.columns.values()))), engineer.id);
  syncCharts(workbook, tab, engineerCharts(tab, settings.cap), [], true);
  completeTabs(workbook.spreadsheet, [tab]);
  return tab;
}

function copyTemplate(
  workbook: Workbook,
  tags: Tags,
  template: Template,
  { index, ...engineer }: { id: string; name: string; index: number },
  sources: () => Sources,
  settings: Settings,
): TaggedTab {
  const { spreadsheet } = workbook;
  const isOurs = (one: Sheet) => tags.keyOf(one) !== null;
  const place = freeOrSuitableTab(
    spreadsheet,
    engineer.name,
    (one) => !isOurs(one) && isBegunCopy(one, template),
  );
  if (place.sheet) spreadsheet.deleteSheet(place.sheet);
  const sheet = spreadsheet.insertSheet(place.name, index, { template: template.sheet });
  const tab = tagCopy({ sheet, name: place.name }, engineerTab(engineer.id), isComplete, template.tab);
  // Google does not document which of these a copy has (W113).
  for (const type of ['RANGE', 'SHEET'] as const) {
    for (const protection of workbook.protections(type, sheet)) protection.remove();
  }
  sheet.showSheet();
  const isWhole = isComplete(tab);
  // A user has removed columns or lines from the template.
  if (!isWhole) ensureEngineerTab(workbook, tab, engineer, sources(), settings);
  const last = Math.max(...Array.from(tab.columns.values()));
  // Input in the template belongs to no engineer.
  sheet.getRange(`A${headerRow(tab) + 1}:${letters(last)}`).clearContent();
  let formulas = headerFormulas(tab, last);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    nameEngineer(tab, formulas, engineer.id);
    // If somebody moved what the formulas refer to since they were read, Sheets has changed those of the template.
    const current = isWhole ? headerFormulas({ ...tab, sheet: template.sheet }, last) : formulas;
    if (JSON.stringify(current) === JSON.stringify(formulas)) break;
    formulas = current;
  }
  syncCharts(workbook, tab, engineerCharts(tab, settings.cap), [], true);
  bandScores(workbook, tab, settings);
  return tab;
}

/** The formulas above the table and in its header, up to a column (1-based). */
function headerFormulas(tab: TaggedTab, last: number): string[][] {
  return tab.sheet.getRange(1, 1, headerRow(tab), last).getFormulas();
}

/** Writes those of the formulas that have the key of the template, with the id of the engineer in its place. */
function nameEngineer({ sheet }: TaggedTab, formulas: readonly string[][], engineerId: string): void {
  for (let column = 1; column <= (formulas[0]?.length ?? 0); column += 1) {
    const cells = formulas.map((row, index) => ({ row1: index + 1, formula: row[column - 1] ?? '' }));
    const filled = cells.filter(({ formula }) => formula !== '');
    for (const run of runsOf(filled, (one, next) => next.row1 === one.row1 + 1)) {
      const named = run.map(({ formula }) => [formula.split(`"${templateKey}"`).join(`"${engineerId}"`)]);
      if (named.every(([formula], index) => formula === run[index]?.formula)) continue;
      sheet.getRange(run[0]?.row1 ?? 1, column, run.length, 1).setFormulas(named);
    }
  }
}
