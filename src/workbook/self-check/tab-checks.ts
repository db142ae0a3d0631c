import type { Observations } from '../../domain/self-check/observations';
import type { Sheet } from '../grid/workbook';
import type { Scratch } from './scratch';
import { insertScratchTab, tagScratchTab } from './scratch-tab';

/** Whole rows, and columns without an end. */
export function rangeNotation({ sheet }: Scratch): Observations {
  const rows = sheet.getRange('5:7');
  return {
    row: rows.getRow(),
    rows: rows.getNumRows(),
    column: rows.getColumn(),
    'all columns': rows.getNumColumns() === sheet.getMaxColumns(),
    'A2:A ends at the last row': sheet.getRange('A2:A').getLastRow() === sheet.getMaxRows(),
    'the notation of 5:7': rows.getA1Notation(),
  };
}

/** A new tab: it is activated, and keeps its id. */
export function tabInsert({ workbook }: Scratch): Observations {
  const { spreadsheet } = workbook;
  const sheet = insertScratchTab(workbook);
  const id = sheet.getSheetId();
  const isActive = spreadsheet.getActiveSheet().getSheetId() === id;
  const name = sheet.getName();
  // The title must end as before, so that the tab is still recognized.
  sheet.setName(`Copy of ${name}`);
  const survivesName = spreadsheet.getSheetByName(`Copy of ${name}`)?.getSheetId() === id;
  sheet.activate();
  spreadsheet.moveActiveSheet(spreadsheet.getNumSheets() - 1);
  const survivesMove = spreadsheet.getSheetByName(`Copy of ${name}`)?.getSheetId() === id;
  spreadsheet.deleteSheet(sheet);
  return {
    'new tab is active': isActive,
    'id survives a new name': survivesName,
    'id survives a move': survivesMove,
  };
}

/** The address of the form that is linked to a tab, asked for a tab without one. */
export function tabForm({ sheet }: Scratch): Observations {
  return { 'a tab without a form': sheet.getFormUrl() };
}

/** What insertSheet copies of a template. The original contains no values, so that a copy without a tag is blank. */
export function tabCopy({ workbook, services }: Scratch): Observations {
  const original = insertScratchTab(workbook);
  decorate(original, workbook);
  services.flush();
  const copy = insertScratchTab(workbook, original);
  services.flush();
  const cell = copy.getRange(1, 1);
  const found = {
    'number format': cell.getNumberFormat(),
    'column width': copy.getColumnWidth(1),
    validation: cell.getDataValidation() !== null,
    'color rules': copy.getConditionalFormatRules().length,
    note: cell.getNote(),
    ...kept(workbook, copy, 'copied'),
    ...duplicated(workbook, original),
  };
  workbook.spreadsheet.deleteSheet(copy);
  workbook.spreadsheet.deleteSheet(original);
  return found;
}

function decorate(sheet: Sheet, { newValidation, newFormatRule, mergeColumns }: Scratch['workbook']): void {
  const cell = sheet.getRange(1, 1);
  cell.setNumberFormat('0.00%').setNote('note').setDataValidation(newValidation().requireCheckbox().build());
  sheet.setColumnWidth(1, 137);
  const rule = newFormatRule().setRanges([cell]).setBackground('#fadcd9').whenNumberLessThan(1);
  sheet.setConditionalFormatRules([rule.build()]);
  sheet.getRange('A:A').addDeveloperMetadata('oneonones.self-check.column', 'a');
  sheet.getRange(2, 1).protect().setDescription('self-check').setWarningOnly(true);
  const chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3'));
  sheet.insertChart(chart.setMergeStrategy(mergeColumns()).setPosition(5, 3, 0, 0).build());
}

function duplicated(workbook: Scratch['workbook'], original: Sheet): Observations {
  const { spreadsheet } = workbook;
  original.activate();
  const duplicate = spreadsheet.duplicateActiveSheet();
  tagScratchTab(duplicate);
  const found = kept(workbook, duplicate, 'duplicated');
  spreadsheet.deleteSheet(duplicate);
  return found;
}

/** What Google does not document; the add-on works with any of it. */
function kept({ protections }: Scratch['workbook'], sheet: Sheet, how: string): Observations {
  const entries = sheet.createDeveloperMetadataFinder().find();
  const ofColumns = entries.filter((entry) => entry.getKey() === 'oneonones.self-check.column').length;
  return {
    [`metadata ${how}`]: entries.length - ofColumns > 1,
    [`metadata of columns ${how}`]: ofColumns,
    [`charts ${how}`]: sheet.getCharts().length,
    [`protections ${how}`]: protections('RANGE', sheet).length,
  };
}
