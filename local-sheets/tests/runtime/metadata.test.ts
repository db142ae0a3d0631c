import { openScript, type Script } from '../support/script';

const code = `
const file = () => SpreadsheetApp.getActiveSpreadsheet();
const sheet = () => file().getSheets()[0];
function tag() {
  file().addDeveloperMetadata('schema', '1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  sheet().addDeveloperMetadata('tab', 'goals');
  sheet().getRange('C:C').addDeveloperMetadata('field', 'score');
  sheet().getRange('5:5').addDeveloperMetadata('row', 'header');
}
function described(one) {
  const location = one.getLocation();
  const line = location.getColumn() || location.getRow();
  return [one.getKey(), one.getValue(), String(one.getVisibility()), String(location.getLocationType()), line ? line.getA1Notation() : null];
}
function all() { return file().createDeveloperMetadataFinder().find().map(described); }
function find(key) { return file().createDeveloperMetadataFinder().withKey(key).find().map(described); }
function finders() {
  const types = SpreadsheetApp.DeveloperMetadataLocationType;
  const keys = (finder) => finder.find().map((one) => one.getKey()).join();
  return [keys(file().createDeveloperMetadataFinder().withValue('score')), keys(file().createDeveloperMetadataFinder().withLocationType(types.COLUMN)),
    keys(file().createDeveloperMetadataFinder().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)),
    keys(sheet().createDeveloperMetadataFinder()), keys(sheet().getRange('C:D').createDeveloperMetadataFinder()),
    sheet().getDeveloperMetadata().map((one) => one.getKey()).join(), file().getDeveloperMetadata().map((one) => one.getKey()).join(),
    sheet().getRange('5:5').getDeveloperMetadata().map((one) => one.getKey()).join()];
}
function changes() {
  const [one] = file().createDeveloperMetadataFinder().withKey('field').find();
  one.setValue('coverage').setKey('column').moveToColumn(sheet().getRange('E:E'));
  const changed = described(one);
  const again = file().createDeveloperMetadataFinder().withId(one.getId()).find().map(described);
  one.remove();
  return [changed, again, find('column')];
}
function atCells() { sheet().getRange('A1:B2').addDeveloperMetadata('k', 'v'); }
function large(size) { sheet().addDeveloperMetadata('k', 'x'.repeat(size - 1)); }
function insertBefore(column) { sheet().insertColumnBefore(column); }
function insertAbove(row) { sheet().insertRowsBefore(row, 2); }
function move(column, to) { sheet().moveColumns(sheet().getRange(1, column, 1, 1), to); }
function remove(column) { sheet().deleteColumn(column); }
function removeTab() {
  const added = file().insertSheet('Other');
  added.addDeveloperMetadata('other', 'x');
  const before = find('other').length;
  file().deleteSheet(added);
  return [before, find('other').length];
}
function duplicate() {
  const copy = file().insertSheet('Copy', { template: sheet() });
  return copy.createDeveloperMetadataFinder().find().length;
}
function sheetOf() {
  const [one] = file().createDeveloperMetadataFinder().withKey('field').find();
  const column = one.getLocation().getColumn();
  return [column.getSheet().getSheetId() === sheet().getSheetId(), column.getColumn(), column.getNumRows(), one.getLocation().getSheet().getSheetId() === sheet().getSheetId()];
}
`;

let script: Script;
beforeEach(async () => {
  script = await openScript(code);
  await script.call('tag');
});
afterEach(() => script.close());

const field = async () => (await script.call('find', 'field')) as unknown[][];

test('H270 metadata is attached to the file, a tab, a row or a column, and is found with all its data', async () => {
  expect(await script.call('all')).toEqual([
    ['schema', '1', 'PROJECT', 'SPREADSHEET', null],
    ['tab', 'goals', 'DOCUMENT', 'SHEET', null],
    ['field', 'score', 'DOCUMENT', 'COLUMN', 'C:C'],
    ['row', 'header', 'DOCUMENT', 'ROW', 'A5:Z5'],
  ]);
  expect(await script.call('sheetOf')).toEqual([true, 3, 1000, true]);
});

test('H270 one find is one lookup, however many entries it returns', async () => {
  await script.call('all');
  expect(script.lastRun().calls).toEqual({ lookup: 1 });
  expect(script.lastRun().trail).toEqual(['DeveloperMetadataFinder.find']);
});

test('H480 an execution counts the entries that its finds returned', async () => {
  await script.call('all');
  expect(script.lastRun().metadata).toBe(4);
  await script.call('find', 'field');
  expect(script.lastRun().metadata).toBe(1);
  await script.call('insertBefore', 1);
  expect(script.lastRun().metadata).toBe(0);
});

test('H270 finders search by value, location and visibility, and within a tab or a range', async () => {
  expect(await script.call('finders')).toEqual([
    'field',
    'field',
    'schema',
    'tab,field,row',
    'field',
    'tab',
    'schema',
    'row',
  ]);
});

test('H271 metadata can be changed, moved and removed', async () => {
  const changed = ['column', 'coverage', 'DOCUMENT', 'COLUMN', 'E:E'];
  expect(await script.call('changes')).toEqual([changed, [changed], []]);
});

test('H272 metadata follows its column when columns are inserted, moved or deleted', async () => {
  await script.call('insertBefore', 1);
  expect((await field())[0]?.[4]).toBe('D:D');
  await script.call('insertBefore', 9);
  expect((await field())[0]?.[4]).toBe('D:D');
  await script.call('move', 4, 2);
  expect((await field())[0]?.[4]).toBe('B:B');
  await script.call('move', 1, 5);
  expect((await field())[0]?.[4]).toBe('A:A');
  await script.call('remove', 3);
  expect((await field())[0]?.[4]).toBe('A:A');
  await script.call('remove', 1);
  expect(await field()).toEqual([]);
});

test('H272 metadata follows its row', async () => {
  await script.call('insertAbove', 2);
  expect(await script.call('find', 'row')).toEqual([['row', 'header', 'DOCUMENT', 'ROW', 'A7:Z7']]);
});

test('H272 metadata follows a column that a page moved', async () => {
  const { sheetId } = script.area(1, 1);
  script.book.move(sheetId, 'columns', 3, 1, 8);
  expect((await field())[0]?.[4]).toBe('G:G');
});

test('H273 metadata is deleted with its tab and is not copied with it', async () => {
  expect(await script.call('removeTab')).toEqual([1, 0]);
  expect(await script.call('duplicate')).toBe(0);
});

test('H274 a range can have metadata only if it is one whole row or column', async () => {
  expect(await script.failure('atCells')).toContain(
    'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
});

test('H274 the keys and values of a tab can have 30,000 characters in total', async () => {
  const used = 'tabgoalsfieldscorerowheader'.length;
  await script.call('large', 30_000 - used);
  expect(await script.failure('large', 2)).toContain('30000 characters for the sheet');
});
