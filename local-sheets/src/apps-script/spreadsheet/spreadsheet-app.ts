import { ask } from '../ask';
import { enumeration } from '../enumeration';
import { make } from '../make';
import { DeveloperMetadataVisibility } from '../metadata/developer-metadata';
import { DeveloperMetadataLocationType } from '../metadata/developer-metadata-location';
import { wholeService } from '../partial-class';
import { BorderStyle, WrapStrategy } from '../range/range-formats';
import { newRichTextValue } from '../range/rich-text-value';
import { BooleanCriteria } from '../rules/boolean-condition';
import { newConditionalFormatRule } from '../rules/conditional-format-rule-builder';
import { newDataValidation } from '../rules/data-validation-builder';
import { DataValidationCriteria } from '../rules/data-validation-parts';
import { newFilterCriteria } from '../slicers/filter-criteria';
import { newUi } from '../ui/ui';
import { ProtectionType } from './protection';
import { newSelection } from './selection';
import { SheetType } from './sheet-tab';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** SpreadsheetApp: it has one file, the open one. */
export const spreadsheetApp = wholeService<App>('SpreadsheetApp', {
  BooleanCriteria,
  BorderStyle,
  CopyPasteType: enumeration('SpreadsheetApp.CopyPasteType', [
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
    'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING',
    'PASTE_COLUMN_WIDTHS',
  ]),
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  Dimension: enumeration('SpreadsheetApp.Dimension', ['COLUMNS', 'ROWS']),
  ProtectionType,
  SheetType,
  WrapStrategy,

  flush: () => ask('spreadsheet.flush', 'SpreadsheetApp.flush', null),
  getActiveSpreadsheet: () => open('SpreadsheetApp.getActiveSpreadsheet'),
  getActive: () => open('SpreadsheetApp.getActive'),
  getActiveSheet: (): Sheet => make.sheet(ask('tabs.active', 'SpreadsheetApp.getActiveSheet', null).sheetId),
  getActiveRange: () => newSelection().getActiveRange() as Range,
  getCurrentCell: () => newSelection().getCurrentCell() as Range,
  getSelection: () => newSelection(),
  setActiveSheet: (sheet: Sheet) => sheet.activate(),
  setActiveRange: (range: Range) => range.activate(),
  setCurrentCell: (cell: Range) => cell.activateAsCurrentCell(),
  getUi: () => {
    ask('ui.open', 'SpreadsheetApp.getUi', null);
    return newUi();
  },
  newConditionalFormatRule,
  newDataValidation,
  newFilterCriteria,
  newRichTextValue,
});

function open(label: string): Spreadsheet {
  ask('spreadsheet.open', label, null);
  return make.spreadsheet();
}
