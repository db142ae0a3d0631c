function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Expenses')
    .addItem('Add an expense', 'showForm')
    .addItem('Draw a chart', 'drawChart')
    .addToUi();
}

function showForm() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Add an expense'),
  );
}

/** Adds an expense in a new row and returns the number of that row. */
function addExpense(expense) {
  const sheet = expenses();
  const amount = Number(expense.amount);
  if (!(amount > 0)) throw new Error('The amount must be a number greater than 0.');
  sheet.appendRow([expense.item, amount]);
  const row = sheet.getLastRow();
  sheet.getRange(row, 3).setFormula(`=WITHTAX(B${row}, 0.2)`);
  return row;
}

function drawChart() {
  const sheet = expenses();
  const chart = sheet
    .newChart()
    .asColumnChart()
    .addRange(sheet.getRange(1, 1, sheet.getLastRow(), 2))
    .setNumHeaders(1)
    .setTitle('Expenses')
    .setPosition(2, 5, 0, 0)
    .build();
  sheet.insertChart(chart);
}

/** The tab with the expenses; it is created with its headers if it is missing. */
function expenses() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const existing = spreadsheet.getSheetByName('Expenses');
  if (existing) return existing;
  const sheet = spreadsheet.insertSheet('Expenses');
  sheet.appendRow(['Item', 'Amount', 'With tax']);
  sheet.setFrozenRows(1);
  return sheet;
}

/**
 * Adds tax to an amount.
 *
 * @param {number} amount The amount without tax.
 * @param {number} rate The tax rate, for example 0.2 for 20 %.
 * @return The amount with tax.
 * @customfunction
 */
function WITHTAX(amount, rate) {
  return amount * (1 + rate);
}
