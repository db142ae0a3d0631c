import { isBroken, isOutdated } from '../formulas/outdated-formula';
import { columnsOf, letters, tabNames } from '../grid/layout';
import { outdated, type Repair } from '../grid/repair';
import { headerRow, positionOf } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Workbook } from '../grid/workbook';
import { countsClosed } from '../records/open-goals';
import type { Settings } from '../records/settings';
import { ensureBands } from '../scores/bands';
import { type Sources, scoresFormula } from './formulas';

/** Writes the formula that fills the tab Scores if it is missing, broken or outdated, and the colors of the scores (W18, W41). */
export function ensureScores(
  workbook: Workbook,
  tab: TaggedTab,
  newColumns: readonly string[],
  sources: Sources,
  settings: Settings,
): Repair[] {
  const { sheet } = tab;
  const [row1, first] = [headerRow(tab), positionOf('scores', tab, 'objective')];
  const cell = sheet.getRange(row1, first);
  const formula = newColumns.length > 0 ? '' : cell.getFormula();
  const isThere = formula.includes('OBJECTIVE_SCORES') && !isBroken(formula);
  const wanted = scoresFormula(sources);
  const isOld = isThere && isOutdated(formula, wanted, '');
  if (!isThere || isOld) {
    // The formula spills the headers; a text in one of their cells would block it.
    for (const [key] of columnsOf('scores')) {
      const position = tab.columns.get(key);
      if (position !== undefined) sheet.getRange(row1, position).clearContent();
    }
    cell.setNumberFormat('General').setFormula(wanted);
  }
  const letter = letters(first + 1);
  ensureBands(workbook, sheet, [sheet.getRange(`${letter}${row1 + 1}:${letter}`)], settings);
  if (isOld && countsClosed(formula)) return [{ tab: tabNames.scores, what: 'closed goals were counted' }];
  if (isOld) return [{ tab: tabNames.scores, what: outdated }];
  return isThere ? [] : [{ tab: tabNames.scores, what: 'the formula for scores was missing or broken' }];
}

/** Adds rows until every objective of this many engineers fits: an array formula that does not fit shows nothing (W27). */
export function ensureScoreRows(tab: TaggedTab, engineers: number): void {
  const rows = tab.sheet.getMaxRows();
  const wanted = headerRow(tab) + engineers * linesEach + spareLines;
  if (rows < wanted) tab.sheet.insertRowsAfter(rows, wanted - rows + spareLines);
}

const linesEach = 4;
export const spareLines = 40;
