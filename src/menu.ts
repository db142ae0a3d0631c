import { setUpWorkbook } from './api/set-up-workbook';

/** Builds the menu and does nothing else: it must work where Google allows nothing else (AuthMode.NONE). */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('1:1s')
    .addItem('Open sidebar', 'showSidebar')
    .addItem('Add engineer…', 'showAddEngineer')
    .addSeparator()
    .addItem('Set up this workbook', 'runSetUp')
    .addToUi();
}

/** Opens the page for a 1:1; in a workbook that is not set up it offers to do that. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('1:1'));
}

export function showAddEngineer(): void {
  const page = HtmlService.createHtmlOutputFromFile('add-engineer').setWidth(440).setHeight(460);
  SpreadsheetApp.getUi().showModalDialog(page, 'Add engineer');
}

/** Sets the workbook up and says what that did. */
export function runSetUp(): void {
  const outcome = setUpWorkbook();
  if (!outcome.ok) {
    SpreadsheetApp.getUi().alert(outcome.failure.message);
    return;
  }
  const { made, repaired } = outcome.view;
  const sentences = [
    made.length > 0 ? `Made the ${made.length > 1 ? 'tabs' : 'tab'} ${made.join(', ')}.` : '',
    repaired.length > 0 ? `Repaired: ${repaired.join('; ')}.` : '',
  ].filter((sentence) => sentence !== '');
  const message = sentences.join(' ') || 'Everything is in place already.';
  SpreadsheetApp.getActiveSpreadsheet().toast(message, '1:1s', 8);
}
