import { openScript, type Script } from '../support/script';

const code = `
const file = () => SpreadsheetApp.getActiveSpreadsheet();
const sheet = () => SpreadsheetApp.getActiveSheet();
function names() { return file().getSheets().map((one) => one.getName()); }
function make() {
  const added = file().insertSheet('Goals', 0);
  const plain = file().insertSheet();
  return [added.getName(), added.getIndex(), file().getActiveSheet().getSheetId() === plain.getSheetId(), file().getNumSheets()];
}
function find() {
  const first = file().getSheets()[0];
  const byId = file().getSheetById(first.getSheetId());
  return [file().getSheetByName('Nowhere'), file().getSheetById(999), file().getSheetByName(first.getName().toUpperCase()).getSheetId() === byId.getSheetId()];
}
function again(name) { file().insertSheet(name); }
function removeAll() { for (const one of file().getSheets()) file().deleteSheet(one); }
function hideAll() { for (const one of file().getSheets()) one.hideSheet(); }
function tabs() {
  const added = file().insertSheet('Moving');
  added.setName('Moved').setTabColor('#ff0000').setFrozenRows(2);
  added.setFrozenColumns(1);
  file().moveActiveSheet(1);
  added.hideSheet();
  const hidden = added.isSheetHidden();
  added.showSheet();
  const seen = [added.getName(), added.getIndex(), added.getFrozenRows(), added.getFrozenColumns(), hidden, added.isSheetHidden()];
  file().deleteSheet(added);
  return seen;
}
function gone() {
  const added = file().insertSheet('Short-lived');
  file().deleteSheet(added);
  added.getName();
}
function reopened() {
  const added = file().insertSheet('Closed');
  file().deleteSheet(added);
  file().setActiveSheet(added);
}
function copied() {
  const from = file().insertSheet('Template');
  from.getRange('A1:B1').setValues([['x', 2]]).setFontWeight('bold');
  const copy = file().insertSheet('Copy', { template: from });
  const seen = [copy.getSheetId() !== from.getSheetId(), copy.getRange('A1:B1').getValues()[0], copy.getRange('A1').getFontWeight()];
  file().deleteSheet(copy);
  file().deleteSheet(from);
  return seen;
}
function size() { return [sheet().getMaxRows(), sheet().getMaxColumns()]; }
function resize() {
  const one = sheet();
  one.insertRowsAfter(1000, 2).insertRowBefore(1);
  one.deleteRows(1, 3);
  one.insertColumns(1, 2);
  one.deleteColumn(1);
  one.setColumnWidth(1, 120).setRowHeight(1, 40).hideColumns(2);
  one.showColumns(2);
  one.autoResizeColumns(1, 2);
  return [one.getMaxRows(), one.getMaxColumns()];
}
function widths() {
  const one = file().insertSheet('Widths');
  const usual = one.getColumnWidth(1);
  one.setColumnWidth(2, 137);
  const copy = file().insertSheet('Widths again', { template: one });
  const seen = [usual === one.getColumnWidth(3), one.getColumnWidth(2), copy.getColumnWidth(2)];
  file().deleteSheet(copy);
  file().deleteSheet(one);
  return seen;
}
function widthOutside() { file().getSheets()[0].getColumnWidth(99); }
function deleteAllRows() { sheet().deleteRows(1, sheet().getMaxRows()); }
function deleteOutside() { sheet().deleteColumns(26, 9); }
function moved() {
  const one = file().insertSheet('Lines');
  one.getRange('A1:C1').setValues([['a', 'b', 'c']]);
  one.moveColumns(one.getRange('A:A'), 3);
  const columns = one.getRange('A1:C1').getValues()[0];
  one.moveRows(one.getRange('1:1'), 3);
  const row = one.getRange('A1:A2').getValues().flat();
  file().deleteSheet(one);
  return [columns, row];
}
function extent() {
  const one = file().insertSheet('Extent');
  const empty = [one.getLastRow(), one.getLastColumn(), one.getDataRange().getA1Notation()];
  one.getRange('C4').setValue('x');
  const seen = [one.getLastRow(), one.getLastColumn(), one.getDataRange().getA1Notation()];
  one.appendRow(['next', new Date(0), null, 4]);
  const appended = one.getRange('A5:D5').getDisplayValues()[0];
  one.clear();
  const cleared = one.getLastRow();
  file().deleteSheet(one);
  return [empty, seen, appended.length, appended[0], cleared];
}
function selection() {
  const one = file().getSheets()[0];
  one.getRange('B2:C3').activate();
  const range = file().getActiveRange();
  return [range.getA1Notation(), one.getCurrentCell().getA1Notation(), SpreadsheetApp.getSelection().getActiveSheet().getSheetId() === one.getSheetId()];
}
function describe() {
  return [file().getName(), file().getSpreadsheetLocale(), file().getSpreadsheetTimeZone(), file().getOwner().getEmail(),
    file().getEditors().map((one) => one.getEmail()), file().getViewers().map((one) => one.getEmail())];
}
`;

let script: Script;
beforeEach(async () => {
  script = await openScript(code);
});
afterEach(() => script.close());

test('H580 a script reads the width of a column as it was set, also on a copied tab', async () => {
  expect(await script.call('widths')).toEqual([true, 137, 137]);
  expect(await script.failure('widthOutside')).toBe('Exception: Those columns are out of bounds.');
});

test('H240 tabs can be created, counted and found by name and id', async () => {
  expect(await script.call('names')).toEqual(['Sheet1']);
  expect(await script.call('make')).toEqual(['Goals', 1, true, 3]);
  expect(await script.call('find')).toEqual([null, null, true]);
});

test('H240 a tab can be renamed, colored, frozen, moved, hidden and shown', async () => {
  expect(await script.call('tabs')).toEqual(['Moved', 1, 2, 1, true, false]);
});

test('H240 a new tab from a template has its cells and formats, and a new id', async () => {
  expect(await script.call('copied')).toEqual([true, ['x', 2], 'bold']);
});

test('H241 two tabs cannot have the same name, and one tab must remain visible', async () => {
  expect(await script.failure('again', 'sheet1')).toBe(
    'Exception: A sheet with the name "sheet1" already exists. Please enter another name.',
  );
  expect(await script.failure('removeAll')).toBe("Exception: You can't remove all the sheets in a document.");
  expect(await script.failure('hideAll')).toBe("Exception: You can't hide all the sheets in a document.");
});

test('H241 using a deleted tab is rejected', async () => {
  for (const use of ['gone', 'reopened'])
    expect(await script.failure(use)).toMatch(/^Exception: Sheet \d+ not found$/);
});

test('H242 rows and columns can be inserted, deleted, resized and hidden', async () => {
  expect(await script.call('size')).toEqual([1000, 26]);
  expect(await script.call('resize')).toEqual([1000, 27]);
});

test('H242 rows and columns are moved before the given one', async () => {
  expect(await script.call('moved')).toEqual([
    ['b', 'a', 'c'],
    ['', 'b'],
  ]);
});

test('H242 rows and columns outside the grid cannot be deleted, nor all of them', async () => {
  expect(await script.failure('deleteAllRows')).toBe(
    "Exception: You can't delete all the rows on the sheet.",
  );
  expect(await script.failure('deleteOutside')).toBe('Exception: Those columns are out of bounds.');
});

test('H243 the data range of a tab ends at its last cell with content, and appendRow writes below it', async () => {
  expect(await script.call('extent')).toEqual([[0, 0, 'A1'], [4, 3, 'A1:C4'], 4, 'next', 0]);
});

test('H244 a script reads and moves the selection of the page that started it', async () => {
  expect(await script.call('selection')).toEqual(['B2:C3', 'B2', true]);
  expect(script.session.selection()).toMatchObject({ row: 2, column: 2, rows: 2, columns: 2 });
});

test('H244 a script reads the name, locale, time zone and people of the file', async () => {
  expect(await script.call('describe')).toEqual([
    'Test',
    'en_US',
    'Asia/Jakarta',
    'maya.hartono@example.com',
    ['maya.hartono@example.com', 'tomas.lindqvist@example.com'],
    ['hr@example.com', 'sari.wulandari@example.com'],
  ]);
});
