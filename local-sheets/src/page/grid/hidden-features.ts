import type { MenuConfig } from '@univerjs/ui';

/** Menu items of Univer that would do nothing here, or something else than in Sheets; by their ids. */
const ids = [
  // Rights are local Sheets' own: Univer's protections are not enforced.
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
  // As in Sheets, one button holds the functions.
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
  // Pictures are no part of the workbook's file.
  'sheet.menu.image',
  'sheet.command.insert-float-image',
  'sheet.command.insert-cell-image',
];

export const hiddenFeatures: MenuConfig = Object.fromEntries(ids.map((id) => [id, { hidden: true }]));
