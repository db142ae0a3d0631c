import type { MenuConfig } from '@univerjs/ui';

/** The ids of Univer's menu items that do nothing here, or something other than in Sheets. */
const ids = [
  // Local Sheets has its own protections; those of Univer are not enforced.
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  // As in Sheets, a single button contains the functions.
  'formula-ui.operation.insert-function.financial',
  'formula-ui.operation.insert-function.logical',
  'formula-ui.operation.insert-function.text',
  'formula-ui.operation.insert-function.date',
  'formula-ui.operation.insert-function.lookup',
  'formula-ui.operation.insert-function.math',
  'formula-ui.operation.insert-function.statistical',
  'formula-ui.operation.insert-function.engineering',
  'formula-ui.operation.insert-function.information',
  'formula-ui.operation.insert-function.database',
  // The file of a workbook contains no pictures.
  'sheet.menu.image',
  'sheet.command.insert-float-image',
  'sheet.command.insert-cell-image',
];

export const hiddenFeatures: MenuConfig = Object.fromEntries(ids.map((id) => [id, { hidden: true }]));
