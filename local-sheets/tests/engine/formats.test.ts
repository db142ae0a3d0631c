import type { CellStyle } from '../../src/protocol/formats';
import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let tab: TestTab;

beforeEach(async () => {
  testWorkbook = await openTestWorkbook();
  tab = testWorkbook.tab('Look', 12, 6);
});

afterEach(() => testWorkbook.book.dispose());

const styleAt = (a1: string) => testWorkbook.book.styles(tab.area(a1))[0]![0]!;

describe('H124 the format of cells', () => {
  test('H124 is set property by property, and null removes one', () => {
    const style: CellStyle = {
      bold: true,
      italic: true,
      underline: true,
      fontColor: '#1a73e8',
      background: '#fff2cc',
      fontSize: 14,
      fontFamily: 'Georgia',
      horizontal: 'right',
      vertical: 'middle',
      wrap: 'WRAP',
    };
    testWorkbook.book.style(tab.area('A1:B2'), style);
    expect(styleAt('B2')).toEqual(style);
    testWorkbook.book.style(tab.area('B2'), { bold: null, background: null, wrap: 'CLIP' });
    expect(styleAt('B2')).toEqual({ ...style, bold: false, background: null, wrap: 'CLIP' });
    expect(styleAt('A1')).toEqual(style);
  });

  test('H124 has borders on the given sides', () => {
    const sides = ['top', 'bottom'] as const;
    testWorkbook.book.style(tab.area('A1:A3'), { border: { sides, color: '#000000', style: 'SOLID' } });
    const { workbook } = testWorkbook.book.page() as unknown as {
      workbook: { styles: Record<string, { bd?: object }>; sheets: Record<string, Sheet> };
    };
    const cells = workbook.sheets[String(tab.sheetId)]!.cellData;
    const sidesAt = (row: number) => Object.keys(workbook.styles[cells[row]?.[0]?.s ?? '']?.bd ?? {});
    expect([sidesAt(0), sidesAt(1), sidesAt(2)]).toEqual([['t'], [], ['b']]);
    expect(() =>
      testWorkbook.book.style(tab.area('A1'), { border: { sides, color: '#000000', style: 'WAVY' } }),
    ).toThrow('Invalid border style: WAVY');
  });

  test('H124 decides how a number is shown: with thousands separators, as a percentage, a date or text', async () => {
    tab.write('A1:E1', [[1234.5, 0.256, { serial: 46053.25 }, 7, 12]]);
    testWorkbook.book.setNumberFormats(tab.area('A1:E1'), [
      ['#,##0.00', '0.0%', 'd MMM yyyy HH:mm', '0" days"', '@'],
    ]);
    expect(await testWorkbook.book.displayValues(tab.area('A1:E1'))).toEqual([
      ['1,234.50', '25.6%', '31 Jan 2026 06:00', '7 days', '12'],
    ]);
    testWorkbook.book.clear(tab.area('A1:E1'), { formats: true });
    expect(await testWorkbook.book.displayValues(tab.area('A1:E1'))).toEqual([
      ['1234.5', '0.256', '46053.25', '7', '12'],
    ]);
  });

  test('H124 is cleared only where requested', async () => {
    tab.write('A1', 5);
    testWorkbook.book.style(tab.area('A1'), { bold: true });
    testWorkbook.book.setNotes(tab.area('A1'), [['why']]);
    testWorkbook.book.clear(tab.area('A1:B2'), { contents: true });
    expect([
      await tab.value('A1'),
      styleAt('A1').bold,
      testWorkbook.book.notes(tab.area('A1'))[0]![0],
    ]).toEqual(['', true, 'why']);
    testWorkbook.book.clear(tab.area('A1:B2'), { formats: true, notes: true });
    expect([styleAt('A1').bold, testWorkbook.book.notes(tab.area('A1'))[0]![0]]).toEqual([false, '']);
  });

  test('H124 does not count in the extent, which counts values, formulas and spilled values', async () => {
    testWorkbook.book.style(tab.area('F12'), { bold: true });
    expect(await testWorkbook.book.extent(tab.sheetId)).toEqual({ rows: 0, columns: 0 });
    tab.formula('B2', '=SPLIT("a b c";" ")');
    expect(await testWorkbook.book.extent(tab.sheetId)).toEqual({ rows: 2, columns: 4 });
  });
});

interface Sheet {
  readonly cellData: Record<number, Record<number, { s?: string } | undefined> | undefined>;
}
