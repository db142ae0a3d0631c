import { openTestWorkbook } from '../support/test-workbook';

test('H129 SEQUENCE counts beyond the rows of its tab, by rows, columns, start and step', async () => {
  const testWorkbook = await openTestWorkbook();
  const tab = testWorkbook.tab('Small', 6, 6);
  tab.formula('A1', '=SUM(SEQUENCE(100))');
  tab.formula('A2', '=ROWS(FILTER(SEQUENCE(50);SEQUENCE(50)>10))');
  tab.formula('B3', '=SEQUENCE(2;3;10;-2)');
  expect((await tab.values('A1:A2')).flat()).toEqual([5050, 40]);
  expect(await tab.values('B3:D4')).toEqual([
    [10, 8, 6],
    [4, 2, 0],
  ]);
  testWorkbook.book.dispose();
});
