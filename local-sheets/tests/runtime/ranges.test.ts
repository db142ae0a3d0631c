import { openScript, type Script } from '../support/script';

const code = `
const sheet = () => SpreadsheetApp.getActiveSheet();
function where(a1) {
  const range = sheet().getRange(a1);
  return [range.getA1Notation(), range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
}
function byNumbers(...numbers) { return sheet().getRange(...numbers).getA1Notation(); }
function byFile(a1) { return SpreadsheetApp.getActiveSpreadsheet().getRange(a1).getA1Notation(); }
function around() {
  const range = sheet().getRange('B2:C3');
  return [range.offset(1, 1).getA1Notation(), range.offset(0, 0, 1).getA1Notation(), range.getCell(2, 1).getA1Notation(), range.getLastRow(), range.getLastColumn()];
}
function beyond() { sheet().getRange('A1').offset(-1, 0); }
function set(a1, values) { sheet().getRange(a1).setValues(values); }
function fill(a1, value) { return sheet().getRange(a1).setValue(value).getValues(); }
function kinds() {
  const range = sheet().getRange('A1:F1');
  range.setValues([[1.5, 'x', true, null, undefined, NaN]]);
  return range.getValues()[0];
}
function formulas() {
  const range = sheet().getRange('A1:B1');
  range.setFormulas([['=1+1', '']]);
  sheet().getRange('C1').setFormula('=A1*2');
  return [sheet().getRange('A1:C1').getFormulas()[0], sheet().getRange('C1').getValue(), sheet().getRange('C1').getFormula()];
}
function clearing() {
  const range = sheet().getRange('A1');
  const fresh = () => range.setValue('x').setNote('n').setBackground('#ff0000');
  const seen = () => [range.getValue(), range.getNote(), range.getBackground()];
  const all = [];
  fresh().clearContent(); all.push(seen());
  fresh().clear({ formatOnly: true }); all.push(seen());
  fresh().clearNote(); all.push(seen());
  fresh().clear(); all.push(seen());
  return all;
}
function looks() {
  const range = sheet().getRange('A1:B1');
  range.setValues([[0.5, 2]]).setNumberFormats([['0%', '0.00']]).setBackgrounds([['#ff0000', null]]).setFontColor('#00ff00')
    .setFontWeights([['bold', 'normal']]).setFontStyle('italic').setFontSize(14).setFontFamily('Roboto')
    .setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true)
    .setBorder(true, true, true, true, false, false, '#0000ff', SpreadsheetApp.BorderStyle.SOLID);
  const one = range.getCell(1, 1);
  return [range.getNumberFormats()[0], range.getDisplayValues()[0], range.getBackgrounds()[0], one.getFontColor(), range.getFontWeights()[0],
    one.getFontStyle(), one.getFontSize(), one.getFontFamily(), one.getHorizontalAlignment(), one.getVerticalAlignment(), one.getWrap(),
    one.getWrapStrategy() === SpreadsheetApp.WrapStrategy.WRAP];
}
function copies() {
  sheet().getRange('A1').setValue(3).setFontWeight('bold');
  sheet().getRange('A1').copyTo(sheet().getRange('C3'));
  sheet().getRange('A1').copyTo(sheet().getRange('C4'), { contentsOnly: true });
  sheet().getRange('A1').copyTo(sheet().getRange('C5'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  const range = sheet().getRange('C3:C5');
  return [range.getValues().flat(), range.getFontWeights().flat()];
}
function sorts() {
  const range = sheet().getRange('A1:B3');
  range.setValues([[2, 'b'], [1, 'a'], [3, 'c']]).sort(1);
  const up = range.getValues().map((row) => row[1]).join('');
  range.sort([{ column: 2, ascending: false }]);
  return [up, range.getValues().map((row) => row[1]).join('')];
}
function merges() {
  sheet().getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge();
  const found = ['A1:A1', 'B2:D9', 'C1:D9'].map((area) => sheet().getRange(area).getMergedRanges().map((one) => one.getA1Notation()));
  const merged = sheet().getRange('A1:B2').getValues().flat();
  sheet().getRange('A1:B2').breakApart();
  return [...merged, ...found];
}
function lists() {
  sheet().getRangeList(['A1', 'C3:C4']).setValue('x').setFontWeight('bold');
  return sheet().getRange('A1:C4').getValues().map((row) => row.join(''));
}
`;

let script: Script;
beforeAll(async () => {
  script = await openScript(code);
});
beforeEach(() => script.freshTab());
afterAll(() => script.close());

test.each([
  ['B2', ['B2', 2, 2, 1, 1]],
  ['C4:B2', ['B2:C4', 2, 2, 3, 2]],
  ['$A$1:$B$2', ['A1:B2', 1, 1, 2, 2]],
  ['B:B', ['B:B', 1, 2, 1000, 1]],
  ['A2:A', ['A2:A', 2, 1, 999, 1]],
  ['2:3', ['2:3', 2, 1, 2, 26]],
])('H245 getRange reads A1 notation: %s', async (a1, place) => {
  expect(await script.call('where', a1)).toEqual(place);
});

test('H245 getRange accepts numbers, on the file and on tabs, and offset works on ranges', async () => {
  expect(await script.call('byNumbers', 2, 3)).toBe('C2');
  expect(await script.call('byNumbers', 2, 3, 4)).toBe('C2:C5');
  expect(await script.call('byNumbers', 2, 3, 4, 2)).toBe('C2:D5');
  expect(await script.call('byFile', 'Sheet1!B2:C3')).toBe('B2:C3');
  expect(await script.call('byFile', "'Sheet1'!A1")).toBe('A1');
  expect(await script.call('around')).toEqual(['C3:D4', 'B2:C2', 'B3', 3, 3]);
});

test.each([
  [[0, 1], 'The starting row of the range is too small.'],
  [[1, 0], 'The starting column of the range is too small.'],
  [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
  [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
  [[1000, 1, 2], 'The coordinates of the range are outside the dimensions of the sheet.'],
  [[1, 26, 1, 2], 'The coordinates of the range are outside the dimensions of the sheet.'],
  [['nonsense here'], 'Range not found'],
  [['Nowhere!A1'], 'Range not found'],
])('H246 a range outside the grid is rejected: %j', async (numbers, words) => {
  expect(await script.failure('byNumbers', ...numbers)).toBe(`Exception: ${words}`);
});

test('H246 an offset outside the grid is rejected', async () => {
  expect(await script.failure('beyond')).toBe('Exception: The starting row of the range is too small.');
});

test('H247 setValues accepts only data in exactly the shape of its range', async () => {
  expect(await script.failure('set', 'A1:B2', [[1, 2]])).toBe(
    'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
  expect(await script.failure('set', 'A1:B1', [[1, 2, 3]])).toBe(
    'Exception: The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
  );
  expect(await script.failure('set', 'A1:B1', [1, 2])).toContain("don't match the method signature");
  expect(await script.values(1, 1)).toEqual([['']]);
});

test('H248 one value fills a range, blanks are empty strings, and NaN is an error', async () => {
  expect(await script.call('fill', 'A1:B2', 7)).toEqual([
    [7, 7],
    [7, 7],
  ]);
  expect(await script.call('kinds')).toEqual([1.5, 'x', true, '', '', '#NUM!']);
});

test('H248 formulas are written and read in addition to their values', async () => {
  expect(await script.call('formulas')).toEqual([['=1+1', '', '=A1*2'], 4, '=A1*2']);
});

test('H248 clearing removes what was requested', async () => {
  expect(await script.call('clearing')).toEqual([
    ['', 'n', '#ff0000'],
    ['x', 'n', '#ffffff'],
    ['x', '', '#ff0000'],
    ['', '', '#ffffff'],
  ]);
});

test('H249 a format that was set is read back', async () => {
  expect(await script.call('looks')).toEqual([
    ['0%', '0.00'],
    ['50%', '2.00'],
    ['#ff0000', '#ffffff'],
    '#00ff00',
    ['bold', 'normal'],
    'italic',
    14,
    'Roboto',
    'center',
    'middle',
    true,
    true,
  ]);
});

test('H249 copyTo copies everything, values or formats; ranges are sorted by columns; lists apply to each range', async () => {
  expect(await script.call('copies')).toEqual([
    [3, 3, ''],
    ['bold', 'normal', 'bold'],
  ]);
  expect(await script.call('sorts')).toEqual(['abc', 'cba']);
  expect(await script.call('lists')).toContain('x');
  expect(await script.call('merges')).toEqual([1, '', '', '', ['A1:B2'], ['A1:B2'], []]);
});

test('H490 rich text is stored unchanged, and only a cell with text has rich text', async () => {
  const richText = `
    function write(a1, text) {
      const value = SpreadsheetApp.newRichTextValue().setText(text).build();
      SpreadsheetApp.getActiveSheet().getRange(a1).setRichTextValue(value);
    }
    function read(a1) {
      const value = SpreadsheetApp.getActiveSheet().getRange(a1).getRichTextValue();
      return value === null ? null : value.getText();
    }
    function copy(a1, text) {
      const cell = SpreadsheetApp.getActiveSheet().getRange(a1);
      cell.setRichTextValue(cell.getRichTextValue().copy().setText(text).build());
    }
    function formulas() { return SpreadsheetApp.getActiveSheet().getRange('A1:A6').getFormulas().flat().join(''); }
    function others() { SpreadsheetApp.getActiveSheet().getRange('B1:B3').setValues([[5], ['=1+1'], ['']]); }
  `;
  const own = await openScript(richText);
  const texts = ['=1+1', "'quoted", "''", '007', '50%', '- note'];
  for (const [index, text] of texts.entries()) await own.call('write', `A${index + 1}`, text);
  await own.call('others');
  const read = (a1: string) => own.call('read', a1);
  expect(await Promise.all(texts.map((_, index) => read(`A${index + 1}`)))).toEqual(texts);
  expect(await own.call('formulas')).toBe('');
  expect([await read('B1'), await read('B2'), await read('B3')]).toEqual([null, null, null]);
  await own.call('copy', 'A1', '=2');
  expect(await read('A1')).toBe('=2');
  await own.close();
});
