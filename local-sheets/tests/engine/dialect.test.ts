import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let tab: TestTab;

beforeAll(async () => {
  testWorkbook = await openTestWorkbook();
  const goals = testWorkbook.tab('Goals', 12, 3);
  goals.write('A1:C6', [
    ['Objective', 'Weight', 'Due'],
    ['Grow', 30, '2026-03-01'],
    ['ship', 20, '2026-01-01'],
    ['Ship', 20, '2026-02-01'],
    ['', '', ''],
    ['Learn', 10, true],
  ]);
  tab = testWorkbook.tab('Formulas', 40, 8);
});

afterAll(() => testWorkbook.book.dispose());

describe('H106 functions return what Sheets returns', () => {
  test.each([
    ['=ROUND(2.5)', 3],
    ['=ROUNDDOWN(2.9)', 2],
    ['=COUNTUNIQUE(Goals!B2:B)', 3],
    ['=JOIN("-";Goals!A2:A4)', 'Grow-ship-Ship'],
    ['=TO_TEXT(DATE(2026;1;5))', '1/5/2026'],
    ['=HYPERLINK("https://example.com";"Notes")', 'Notes'],
    ['=SPARKLINE(Goals!B2:B)', ''],
    ['=IMAGE("https://example.com/x.png")', ''],
    ['=EDATE(DATE(2026;1;31);1)', { serial: 46081 }],
    ['=SUM(ARRAYFORMULA(Goals!B2:B*2))', 160],
    ['=IFERROR(FILTER(Goals!A2:A;Goals!B2:B>99);"none")', 'none'],
    ['=FILTER(Goals!A2:A;Goals!B2:B>99)', '#N/A'],
    ['=ROWS(FILTER(Goals!A2:A;Goals!A2:A=""))', 7],
    ['=SUMIFS(Goals!B2:B;Goals!A2:A;"ship")', 40],
    ['=COUNTIF(Goals!A2:A;"<>")', 4],
    ['=NOSUCHFUNCTION(1)', '#NAME?'],
    ['=SUM((1,2', '#ERROR!'],
    ['=SUM(#REF!)', '#REF!'],
  ])('H106 %s', async (formula, value) => {
    tab.formula('A1', formula);
    expect(await tab.value('A1')).toEqual(value);
    tab.write('A1', '');
  });

  test.each([
    [
      '=SORT(Goals!A2:B;2;FALSE;1;TRUE)',
      [
        ['Grow', 30],
        ['ship', 20],
        ['Ship', 20],
        ['Learn', 10],
      ],
    ],
    [
      '=SORT(Goals!A2:B;Goals!C2:C;TRUE)',
      [
        ['ship', 20],
        ['Ship', 20],
        ['Grow', 30],
        ['Learn', 10],
      ],
    ],
    [
      '=FILTER(Goals!A2:B;Goals!B2:B>10;Goals!A2:A<>"Grow")',
      [
        ['ship', 20],
        ['Ship', 20],
      ],
    ],
    ['=UNIQUE(Goals!B2:B4)', [[30], [20]]],
    ['=ARRAYFORMULA(HYPERLINK("#gid="&Goals!B2:B4;Goals!A2:A4))', [['Grow'], ['ship'], ['Ship']]],
    ['=SPLIT("a,2;c";",;")', [['a', 2, 'c']]],
    ['=SPLIT("a--b";"--";FALSE)', [['a', 'b']]],
    ['=ARRAYFORMULA(IF(Goals!B2:B>10;Goals!A2:A;""))', [['Grow'], ['ship'], ['Ship']]],
    [
      '=ARRAYFORMULA(SPLIT(Goals!A2:A3;"i"))',
      [
        ['Grow', ''],
        ['sh', 'p'],
      ],
    ],
  ])('H106 %s spills', async (formula, rows) => {
    tab.formula('A10', formula);
    const spilt = await tab.values('A10:C15');
    const expected = spilt.map((row, down) => row.map((_, right) => rows[down]?.[right] ?? ''));
    expect(spilt).toEqual(expected);
    tab.write('A10', '');
    expect((await tab.values('A10:C15')).flat().join('')).toBe('');
  });

  test('H106 a spilled value is shown in the format of its cell', async () => {
    tab.formula('A10', '=ARRAYFORMULA(Goals!B2:B3+46000)');
    testWorkbook.book.setNumberFormats(tab.area('A10:A11'), [['yyyy-mm-dd'], ['yyyy-mm-dd']]);
    expect(await tab.values('A10:A11')).toEqual([[{ serial: 46030 }], [{ serial: 46020 }]]);
    expect(await tab.shown('A11')).toBe('2025-12-29');
    testWorkbook.book.setNumberFormats(tab.area('A10:A11'), [['General'], ['General']]);
    tab.write('A10', '');
  });

  test('H106 a cell is a date only while its formula returns one', async () => {
    tab.formula('C20', '=TODAY()');
    expect(await tab.value('C20')).toEqual({ serial: expect.any(Number) });
    tab.formula('C20', '=1+1');
    expect([await tab.value('C20'), await tab.shown('C20')]).toEqual([2, '2']);
  });

  test('H106 a function keeps the format of dates', async () => {
    tab.formula('A20', '=SORT(Goals!C2:C4;1;TRUE)');
    expect(await tab.value('A21')).toEqual({ serial: 46054 });
    tab.formula('B20', '=TODAY()');
    expect(await tab.value('B20')).toEqual({ serial: expect.any(Number) });
  });
});

describe('H107 arguments', () => {
  test('H107 are separated by commas or semicolons, and are printed with commas', async () => {
    tab.formula('D1', '=IF(1>2;"a;b";SUM(1;2))&TEXT(1,"0;-0")');
    expect([tab.formulaAt('D1'), await tab.value('D1')]).toEqual([
      '=IF(1>2,"a;b",SUM(1,2))&TEXT(1,"0;-0")',
      '31',
    ]);
  });

  test('H107 do not change the semicolons of array literals and of tab names', async () => {
    tab.formula('D2', '=SUM({1,2;3,4};1)');
    expect([tab.formulaAt('D2'), await tab.value('D2')]).toEqual(['=SUM({1,2;3,4},1)', 11]);
  });
});

test('H126 LET and LAMBDA return the same in several cells, in another workbook, and after a function was added', async () => {
  const formulas = ['=LET(total;SUM(Goals!B2:B);total/2)', '=LAMBDA(x;x+1)(3)'];
  const write = (to: TestTab, column: string) =>
    formulas.forEach((formula, index) => {
      to.formula(`${column}${index + 1}`, formula);
    });
  const other = await openTestWorkbook();
  other.tab('Goals', 12, 3).write('B2:B3', [[30], [20]]);
  const elsewhere = other.tab('Formulas', 9, 3);
  for (const column of ['A', 'B']) write(elsewhere, column);
  expect(await elsewhere.values('A1:B2')).toEqual([
    [25, 25],
    [4, 4],
  ]);
  other.book.defineFunction('LATER', async () => 1);
  expect(await elsewhere.values('A1:B2')).toEqual([
    [25, 25],
    [4, 4],
  ]);
  write(tab, 'H');
  expect(await tab.values('H1:H2')).toEqual([[40], [4]]);
  other.book.dispose();
});
