import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let tab: TestTab;

beforeEach(async () => {
  testWorkbook = await openTestWorkbook();
  tab = testWorkbook.tab('Spills', 8, 6);
});

afterEach(() => testWorkbook.book.dispose());

const notes = () => Object.fromEntries(testWorkbook.book.errors);
const inTheWay = (place: string) =>
  `Array result was not expanded because it would overwrite data in ${place}.`;

describe('H505 an array without room', () => {
  test('H505 shows #REF! with a note that names the blocking cell, until that cell is cleared', async () => {
    tab.write('B3', 'mine');
    tab.formula('A2', '=SEQUENCE(3;2)');
    tab.formula('E1', '=IFERROR(A2+1;"caught")');
    expect(await tab.values('A2:B4')).toEqual([
      ['#REF!', ''],
      ['', 'mine'],
      ['', ''],
    ]);
    expect([await tab.shown('A2'), await tab.value('E1')]).toEqual(['#REF!', 'caught']);
    expect(notes()).toEqual({ [`${tab.sheetId}!2,1`]: inTheWay('B3') });
    tab.write('B3', '');
    expect(await tab.values('A2:B4')).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect([await tab.value('E1'), notes()]).toEqual([2, {}]);
  });

  test('H505 keeps the note when the workbook is saved and opened', async () => {
    tab.write('A2', 'mine');
    tab.formula('A1', '=SEQUENCE(2)');
    testWorkbook.book.trustFile('1');
    await testWorkbook.book.settle();
    const reopened = await openTestWorkbook(testWorkbook.book.file());
    reopened.book.trustFile('1');
    expect([...reopened.book.errors.values()]).toEqual([inTheWay('A2')]);
    reopened.book.dispose();
  });

  test('H505 says how many rows or columns are missing where the tab ends', async () => {
    tab.formula('A7', '=SEQUENCE(5)');
    tab.formula('F1', '=SEQUENCE(1;3)');
    expect([await tab.value('A7'), await tab.value('F1')]).toEqual(['#REF!', '#REF!']);
    expect(Object.values(notes()).sort()).toEqual([
      'Result was not automatically expanded, please insert more columns (2).',
      'Result was not automatically expanded, please insert more rows (3).',
    ]);
  });

  test('H505 does not change the formulas that block it, which show their new values', async () => {
    tab.write('D1', 1);
    tab.formula('A2', '=D1+1');
    tab.formula('A1', '=SEQUENCE(D1+1)');
    expect(await tab.values('A1:A2')).toEqual([['#REF!'], [2]]);
    tab.write('D1', 2);
    expect(await tab.values('A1:A2')).toEqual([['#REF!'], [3]]);
  });

  test('H505 is one of two arrays that need the same cells; the other one fills them', async () => {
    tab.formula('B1', '=SEQUENCE(3)');
    tab.formula('A2', '=SEQUENCE(1;2)');
    const [first, second] = [await tab.value('B1'), await tab.value('A2')];
    expect([first, second].filter((value) => value === '#REF!')).toHaveLength(1);
    expect(Object.keys(notes())).toHaveLength(1);
  });

  test('H505 fills its cells immediately after another array leaves them', async () => {
    tab.write('D1', 3);
    tab.formula('A1', '=SEQUENCE(D1)');
    expect((await tab.values('A1:A4')).flat()).toEqual([1, 2, 3, '']);
    tab.formula('A3', '=SEQUENCE(2;1;7)');
    expect((await tab.values('A1:A4')).flat()).toEqual(['#REF!', '', 7, 8]);
    tab.write('D1', 2);
    expect((await tab.values('A1:A4')).flat()).toEqual([1, 2, 7, 8]);
  });
});

describe('H506 cells that an array no longer fills', () => {
  test.each([
    ['a shorter array', 'short', [[1], [0], [''], ['']], 0, 1],
    ['a single value', 'one', [[9], [''], [''], ['']], 0, 9],
    ['an error', 'none', [['#N/A'], [''], [''], ['']], 0, '#N/A'],
  ])('H506 are blank for every formula that reads them, after %s', async (_, what, cells, third, sum) => {
    tab.write('D1', 'long');
    tab.formula('A1', '=IF(D1="long";SEQUENCE(4);IF(D1="short";SEQUENCE(2;1;1;-1);IF(D1="one";9;NA())))');
    tab.formula('E1', '=A3+0');
    tab.formula('E2', '=SUM(A1:A4)');
    tab.formula('E3', '=COUNTA(A2:A)');
    expect([await tab.value('E1'), await tab.value('E2'), await tab.value('E3')]).toEqual([3, 10, 3]);
    tab.write('D1', what);
    expect(await tab.values('A1:A4')).toEqual(cells);
    expect([await tab.value('E1'), await tab.value('E2')]).toEqual([third, sum]);
    expect(await tab.value('E3')).toBe(what === 'short' ? 1 : 0);
  });

  test('H506 are blank for a formula on another tab that reads them through another formula', async () => {
    const other = testWorkbook.tab('Reader');
    tab.write('D1', 1);
    tab.formula('A1', '=IF(D1=1;HSTACK(1;2);NA())');
    other.formula('A1', '=Spills!B1');
    other.formula('A2', '=A1&"!"');
    expect(await other.values('A1:A2')).toEqual([[2], ['2!']]);
    tab.write('D1', 0);
    expect(await other.values('A1:A2')).toEqual([[''], ['!']]);
  });
});

test('H600 a formula that reads two arrays, of each another cell, has the new values of both', async () => {
  tab.write('F1', 1);
  tab.formula('A1', '=SEQUENCE(3)*F1');
  tab.formula('C1', '=SEQUENCE(3)*F1');
  tab.formula('D1', '=A1+C3');
  tab.formula('D2', '=C1+A3');
  expect(await tab.values('D1:D2')).toEqual([[4], [4]]);
  tab.write('F1', 10);
  expect(await tab.values('D1:D2')).toEqual([[40], [40]]);
});
