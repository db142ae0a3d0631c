import { openTestWorkbook, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;

beforeEach(async () => {
  testWorkbook = await openTestWorkbook();
  testWorkbook.book.trustFile('script');
  const goals = testWorkbook.tab('Goals', 9, 4);
  goals.write('A1', 3);
  goals.formula('B1', '=A1*2');
  await testWorkbook.book.settle();
});
afterEach(() => testWorkbook.book.dispose());

/** Whether formulas have to be computed: the file would then not contain their results. */
const waiting = () => !('results' in (testWorkbook.book.file() as object));

/** Adds a tab and removes rows and columns from it. */
function shape(name: string): void {
  const { sheetId } = testWorkbook.book.insertTab({ name });
  testWorkbook.book.remove(sheetId, 'rows', 5, 20);
  testWorkbook.book.insert(sheetId, 'columns', 2, 3);
}

test('H131 adding and resizing a tab that no formula names computes no formula', () => {
  shape("Ada's tab");
  expect(waiting()).toBe(false);
});

test.each([
  ['names it', `=IFERROR('Ada''s tab'!A1&"there","none")`, 'there'],
  ['writes its name in another case', `=IFERROR('ADA''S TAB'!A1&"there","none")`, 'there'],
  ['can name it', `=IFERROR(INDIRECT("'Ada''s"&" tab'!A1")&"there","none")`, 'there'],
])('H131 a formula that %s is computed when the tab is added', async (_what, formula, shown) => {
  const goals = testWorkbook.tab('Goals');
  goals.formula('C1', formula);
  expect(await goals.value('C1')).toBe('none');
  shape("Ada's tab");
  expect(waiting()).toBe(true);
  expect(await goals.value('C1')).toBe(shown);
});

test('H131 removing rows of a tab with formulas, or with cells that formulas refer to, computes the formulas', async () => {
  const { sheetId } = testWorkbook.book.insertTab({ name: 'Data' });
  const data = testWorkbook.tab('Data');
  data.write('A1:A3', [[1], [2], [3]]);
  data.formula('B4', '=SUM(A1:A3)');
  const goals = testWorkbook.tab('Goals');
  goals.formula('C1', '=SUM(Data!A1:A3)');
  expect([await data.value('B4'), await goals.value('C1')]).toEqual([6, 6]);
  testWorkbook.book.remove(sheetId, 'rows', 2, 1);
  expect([await data.value('B3'), await goals.value('C1')]).toEqual([4, 4]);
});

test('H134 a formula finds a tab whose name it writes in another case, and follows rows inserted there', async () => {
  const other = testWorkbook.tab('Other');
  other.write('A1', 10);
  other.formula('B1', "=gOALS!A1+SUM('GOALS'!A1:A9)");
  expect(await other.value('B1')).toBe(6);
  const { sheetId } = testWorkbook.tab('Goals');
  testWorkbook.book.insert(sheetId, 'rows', 1, 2);
  expect(await other.value('B1')).toBe(6);
  testWorkbook.tab('Goals').write('A3', 4);
  expect(await other.value('B1')).toBe(8);
});

test('H721 a tab whose own formulas name it can be deleted, and formulas of other tabs show #REF!', async () => {
  const own = testWorkbook.tab('Own', 4, 4);
  own.formula('A1', '=SUM(Own!B1:B2)');
  const goals = testWorkbook.tab('Goals');
  goals.formula('C1', '=Own!B1');
  testWorkbook.book.deleteTab(own.sheetId);
  expect(testWorkbook.book.tabs().map(({ name }) => name)).not.toContain('Own');
  expect(await goals.value('C1')).toBe('#REF!');
});
