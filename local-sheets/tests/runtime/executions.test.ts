import type { Execution } from '../../src/protocol/runs';
import { openScript, type Script } from '../support/script';

const code = `
function navigation() {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('x').addItem('a', 'b');
  LockService.getDocumentLock();
  PropertiesService.getUserProperties();
  const range = file.getRange('Sheet1!B2:C3').offset(1, 1).getCell(1, 1);
  range.getSheet().getRange('A1:B2').getRow();
  range.getSheet().getSheetId();
  SpreadsheetApp.newDataValidation().requireCheckbox().build();
  SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build();
  range.getSheet().newChart().asLineChart().build();
  Utilities.formatDate(new Date(), 'UTC', 'yyyy');
  Utilities.getUuid();
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'x');
  console.log('x');
  Logger.log('y');
  Session.getScriptTimeZone();
}
function writes() {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').getRange('A1');
  cell.setValue(1);
  cell.setValue(2).getValue();
  cell.setValue(3);
  SpreadsheetApp.flush();
  cell.setValue(4);
}
function lists() {
  const list = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').getRangeList(['A1', 'C3:C4', 'E5']);
  list.setValue('x').setFontWeight('bold').setNumberFormat('@');
  return list.getRanges().map((range) => range.getValue());
}
function everything() {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.getSheetByName('Sheet1');
  const lock = LockService.getDocumentLock();
  lock.tryLock(1000);
  sheet.getName();
  sheet.getDataRange().getValues();
  sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).setFontWeight('bold');
  sheet.createDeveloperMetadataFinder().withKey('k').find();
  PropertiesService.getDocumentProperties().getProperty('k');
  Session.getActiveUser().getEmail();
  file.getSpreadsheetTimeZone();
  HtmlService.createHtmlOutputFromFile('page');
  file.toast('x');
  SpreadsheetApp.flush();
  lock.releaseLock();
}
function metadata() {
  SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().find()
    .forEach((one) => { one.getKey(); one.getLocation().getSheet().getSheetId(); one.getLocation().getColumn().getColumn(); });
}
function tag() { SpreadsheetApp.getActiveSpreadsheet().getRange('Sheet1!B:B').addDeveloperMetadata('k', 'v'); }
function logs() {
  console.log('plain %s and %d', 'words', 4.7);
  console.warn({ a: [1] }, new Date(0));
  console.error(new Error('trouble'));
  Logger.log('from Logger');
  return Logger.getLog();
}
function nothing() {}
`;

let script: Script;
beforeAll(async () => {
  script = await openScript(code, { html: { page: 'x' } });
});
afterAll(() => script.close());

test('H293 a call that reads nothing from the workbook is not counted', async () => {
  await script.call('navigation');
  expect(script.lastRun().calls).toEqual({});
  expect(script.lastRun().trail).toEqual([]);
});

test('H293 each read, write, lookup, lock, property, page and service call is counted by its kind', async () => {
  await script.call('everything');
  expect(script.lastRun().trail).toEqual([
    'Spreadsheet.getSheetByName',
    'Lock.tryLock',
    'Sheet.getName',
    'Sheet.getDataRange',
    'Range.getValues',
    'Range.setValues',
    'Range.setFontWeight',
    'DeveloperMetadataFinder.find',
    'Properties.getProperty',
    'Session.getActiveUser',
    'Spreadsheet.getSpreadsheetTimeZone',
    'HtmlService.createHtmlOutputFromFile',
    'Spreadsheet.toast',
    'SpreadsheetApp.flush',
    'Lock.releaseLock',
  ]);
  expect(script.lastRun().calls).toEqual({
    lookup: 2,
    lock: 2,
    read: 4,
    write: 2,
    property: 1,
    service: 2,
    ui: 1,
    flush: 1,
  });
});

test('H293 data that came with an earlier result is not counted again', async () => {
  await script.call('tag');
  await script.call('metadata');
  expect(script.lastRun().calls).toEqual({ lookup: 1 });
});

test('H481 pending writes are applied by a read, by a flush, and at the end', async () => {
  await script.call('everything');
  // A find follows the two writes, so nothing is pending at the flush.
  expect(script.lastRun().commits).toBe(1);
  await script.call('writes');
  expect(script.lastRun().commits).toBe(3);
  await script.call('navigation');
  expect(script.lastRun().commits).toBe(0);
});

test('H690 a method of RangeList is one call, however many ranges it applies to', async () => {
  expect(await script.call('lists')).toEqual(['x', 'x', 'x']);
  expect(script.lastRun().trail.slice(0, 5)).toEqual([
    'Spreadsheet.getSheetByName',
    'RangeList.setValue',
    'RangeList.setFontWeight',
    'RangeList.setNumberFormat',
    'Range.getValue',
  ]);
  expect(script.lastRun().calls).toEqual({ lookup: 1, write: 3, read: 3 });
});

test('H294 lines from console and Logger appear in the execution', async () => {
  expect(await script.call('logs')).toBe('from Logger\n');
  const { log } = script.lastRun();
  expect(log.slice(0, 2)).toEqual([
    'plain words and 4',
    'WARNING: {"a":[1]} Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)',
  ]);
  expect(log[2]).toContain('ERROR: Error: trouble');
  expect(log[3]).toBe('from Logger');
});

test('H295 listeners are notified when a run begins and when it ends', async () => {
  const received: Execution[] = [];
  script.runner.onExecution((execution) => received.push(execution));
  await script.call('nothing');
  expect(received.map(({ outcome }) => outcome)).toEqual(['running', 'completed']);
  expect(received[0]).toMatchObject({
    function: 'nothing',
    kind: 'call',
    user: 'maya.hartono@example.com',
    duration: null,
  });
  expect(received[1]?.duration).toBeGreaterThanOrEqual(0);
  expect(received[1]?.id).toBe(received[0]?.id);
});
