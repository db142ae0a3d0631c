import type { BookPage } from '../../src/protocol/book-page';
import { openTestWorkbook } from '../support/test-workbook';

test('H132 HYPERLINK stores its target with its label, in an array separately for each cell', async () => {
  const testWorkbook = await openTestWorkbook();
  const tab = testWorkbook.tab('Links', 9, 4);
  tab.write('C1:D2', [
    ['Ada', '#gid=5'],
    ['Nobody', ''],
  ]);
  tab.formula('A1', '=LET(links,D1:D2,ARRAYFORMULA(IF(links="",C1:C2,HYPERLINK(links,C1:C2))))');
  tab.formula('B1', '=HYPERLINK("https://example.com","Ada")');
  tab.formula('B2', '=UPPER(B1)');
  expect(await tab.values('A1:B2')).toEqual([
    ['Ada', 'Ada'],
    ['Nobody', 'ADA'],
  ]);
  const { workbook, array } = testWorkbook.book.page() as BookPage & {
    workbook: { sheets: Record<string, { cellData: Cells }> };
    array: { arrayFormulaCellData: Record<string, Record<string, Cells>> };
  };
  const [id = ''] = Object.keys(Object.values(array.arrayFormulaCellData)[0] ?? {});
  const filled = Object.values(array.arrayFormulaCellData)[0]?.[id];
  const own = workbook.sheets[id]?.cellData;
  expect([filled?.[0]?.[0]?.custom, filled?.[1]?.[0]?.custom]).toEqual([{ link: '#gid=5' }, undefined]);
  expect([own?.[0]?.[1]?.custom, own?.[1]?.[1]?.custom]).toEqual([
    { link: 'https://example.com' },
    undefined,
  ]);
  testWorkbook.book.dispose();
});

type Cells = Record<number, Record<number, { custom?: object }>>;
