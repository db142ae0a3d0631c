import { CellValueType, CommandType, type Nullable, type Workbook, type Worksheet } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  FormulaResultStatus,
  type IOtherFormulaResult,
  isReferenceString,
} from '@univerjs/engine-formula';
import {
  DataValidationCacheService,
  DataValidationFormulaService,
  DataValidationListCacheService,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { Grid } from './open-univer';
import type { WorkbookCopy } from './workbook-copy';

/**
 * Provides lists from a range with their texts. Univer computes such a list as a formula, but pages compute no formulas, so
 * the texts are read from the page's cells, and read again after each change.
 */
export function readRangeLists({ injector, commands }: Grid, copy: WorkbookCopy): void {
  const asked = new Map<string, { readonly unitId: string; readonly sheetId: string; readonly id: string }>();
  let planned = false;

  copy.onStart(() => {
    const formulas = injector.get(DataValidationFormulaService);
    const computed = formulas.getRuleFormulaResult.bind(formulas);
    const computedSync = formulas.getRuleFormulaResultSync.bind(formulas);
    formulas.getRuleFormulaResult = async (...rule) => read(...rule) ?? computed(...rule);
    formulas.getRuleFormulaResultSync = (...rule) => read(...rule) ?? computedSync(...rule);
  });

  function read(unitId: string, sheetId: string, id: string): [IOtherFormulaResult, null] | null {
    const rule = injector.get(SheetDataValidationModel).getRuleById(unitId, sheetId, id);
    const words = rule?.type === 'list' ? wordsOf(copy.current(), sheetId, rule.formula1) : null;
    if (words === null) return null;
    asked.set(`${sheetId} ${id}`, { unitId, sheetId, id });
    const result = { 0: { 0: words.map((word) => [{ v: word }]) } };
    return [{ result, status: FormulaResultStatus.SUCCESS, formulaId: id, callbacks: new Set() }, null];
  }

  commands.onCommandExecuted(({ type }) => {
    if (type !== CommandType.MUTATION || planned || asked.size === 0) return;
    planned = true;
    // Once for all changes of one step.
    queueMicrotask(() => {
      planned = false;
      readAgain();
    });
  });

  function readAgain(): void {
    const lists = injector.get(DataValidationListCacheService);
    const marks = injector.get(DataValidationCacheService);
    for (const [key, { unitId, sheetId, id }] of asked) {
      const before = lists.getCache(unitId, sheetId, id)?.list.join('\n');
      lists.markRuleDirty(unitId, sheetId, id);
      const sheet = copy.current()?.getSheetBySheetId(sheetId);
      const rule = sheet && injector.get(SheetDataValidationModel).getRuleById(unitId, sheetId, id);
      if (!rule) asked.delete(key);
      else if (lists.getOrCompute(unitId, sheetId, rule).list.join('\n') !== before)
        marks.markRangeDirty(unitId, sheetId, rule.ranges);
    }
  }
}

/** The texts that the range shows, each once; null if the list names no range. */
function wordsOf(workbook: Nullable<Workbook>, home: string, formula = ''): string[] | null {
  const reference = formula.slice(1);
  if (!workbook || !formula.startsWith('=') || !isReferenceString(reference)) return null;
  const { sheetName, range } = deserializeRangeWithSheet(reference);
  const sheet = sheetName === '' ? workbook.getSheetBySheetId(home) : workbook.getSheetBySheetName(sheetName);
  if (!sheet) return [];
  const words: string[] = [];
  const lastRow = last(range.endRow, sheet.getRowCount());
  const lastColumn = last(range.endColumn, sheet.getColumnCount());
  for (let row = range.startRow || 0; row <= lastRow; row += 1) {
    for (let column = range.startColumn || 0; column <= lastColumn; column += 1) {
      words.push(shownText(sheet, row, column));
    }
  }
  return words.filter((word) => word !== '');
}

/** A range without an end has NaN as its end, and a range without a start as its start. */
const last = (end: number, count: number) => (Number.isNaN(end) ? count : Math.min(end + 1, count)) - 1;

/** The text that a cell shows, including spilled values; numbers and days in their format. */
function shownText(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.getCellValueOnly(row, column);
  if (cell?.t === CellValueType.BOOLEAN) return cell.v ? 'TRUE' : 'FALSE';
  return String(cell?.v ?? '');
}
