import { openScript } from '../support/script';
import { openTestWorkbook, type TestWorkbook } from '../support/test-workbook';

let calls: number;

/** Defines a function that counts its calls. */
function defineTwice({ book }: TestWorkbook): void {
  calls = 0;
  book.defineFunction('TWICE', async ([value]) => {
    calls += 1;
    return Number(value) * 2;
  });
  book.trustFile('a script');
}

test('H680 a read of cells that no formula can fill calculates nothing, and a later read of a formula has its new value', async () => {
  const testWorkbook = await openTestWorkbook();
  defineTwice(testWorkbook);
  const [data, sums] = [testWorkbook.tab('Data'), testWorkbook.tab('Sums')];
  data.write('A1', 3);
  sums.formula('B2', '=TWICE(Data!A1)');
  expect([await data.value('A1'), await data.shown('A1')]).toEqual([3, '3']);
  expect(await testWorkbook.book.extent(data.sheetId)).toEqual({ rows: 1, columns: 1 });
  expect([await sums.values('A1:H1'), await sums.values('A1:A30')].flat(2).join('')).toBe('');
  expect(calls).toBe(0);
  expect([await sums.value('B2'), calls]).toEqual([6, 1]);
  data.write('A1', 4);
  expect([await sums.value('C3'), calls]).toEqual(['', 2]);
  data.write('A1', 5);
  expect([await data.value('A1'), calls]).toEqual([5, 2]);
  expect([await sums.value('B2'), calls]).toEqual([10, 3]);
  testWorkbook.book.dispose();
});

test('H680 a read of a tab whose only formula has just been removed shows no cells that it filled', async () => {
  const testWorkbook = await openTestWorkbook();
  const tab = testWorkbook.tab('Data');
  tab.formula('B2', '=SEQUENCE(3)');
  expect(await tab.values('B2:B4')).toEqual([[1], [2], [3]]);
  tab.write('B2', null);
  expect(await tab.values('B2:B4')).toEqual([[''], [''], ['']]);
  testWorkbook.book.dispose();
});

test('H681 the formulas of conditional formats are left to pages, also in a workbook that was saved', async () => {
  const testWorkbook = await openTestWorkbook();
  defineTwice(testWorkbook);
  const tab = testWorkbook.tab('Data');
  tab.formula('B1', '=TWICE(A1)');
  testWorkbook.book.setConditionalFormats(tab.sheetId, [
    {
      areas: [tab.area('A1:A9')],
      criteria: 'CUSTOM_FORMULA',
      args: ['=TWICE(A1)>4'],
      background: '#ff0000',
      fontColor: null,
      bold: null,
    },
  ]);
  await testWorkbook.book.settle();
  expect(calls).toBe(1);
  const file = testWorkbook.book.file();
  testWorkbook.book.dispose();
  const again = await openTestWorkbook(file);
  defineTwice(again);
  again.tab('Data').write('A1', 3);
  expect([await again.tab('Data').value('B1'), calls]).toEqual([6, 1]);
  expect(again.book.conditionalFormats(tab.sheetId)).toHaveLength(1);
  again.book.dispose();
});

test('H682 a flush calculates only where a page shows the workbook, and waits for it', async () => {
  const script = await openScript(`
    function DOUBLE(value) { return value * 2; }
    function writes(value) {
      SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=DOUBLE(' + value + ')');
      SpreadsheetApp.flush();
    }
  `);
  const doubled = () => script.runner.executions().filter((run) => run.function === 'DOUBLE').length;
  await script.call('writes', 3);
  expect(doubled()).toBe(0);
  expect([await script.values(1, 1), doubled()]).toEqual([[[6]], 1]);
  script.runner.onFlush(() => script.book.settle());
  await script.call('writes', 4);
  expect([script.book.peek(script.area(1, 1)), doubled()]).toEqual([[[8]], 2]);
  await script.close();
});
