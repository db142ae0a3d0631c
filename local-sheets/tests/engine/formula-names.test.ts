import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let tab: TestTab;

beforeAll(async () => {
  testWorkbook = await openTestWorkbook();
  tab = testWorkbook.tab('Names', 12, 8);
  tab.write('D1:D3', [[4], [5], [6]]);
});

afterAll(() => testWorkbook.book.dispose());

const names = [
  ['=LET(Total;SUM(D1:D3);TOTAL*2)', 30],
  ['=LET(step;2;LET(step;10;step)+step)', 12],
  ['=LET(step;2;LET(step;step+1;step*step))', 9],
  ['=LET(low;1;LET(high;low+3;high-low))', 3],
  ['=LET(n;7;-n+1)', -6],
  ['=LET(double;LAMBDA(n;n*2);double(double(3)))', 12],
  ['=LET(base;100;add;LAMBDA(n;base+n);add(1)+add(2))', 203],
  ['=LET(add;LAMBDA(n;n+1);more;Add;-more(1))', -2],
  ['=LAMBDA(n;LAMBDA(m;n*m)(n+1))(3)', 12],
  ['=SUM(LET(square;LAMBDA(n;n*n);MAP(D1:D3;square)))', 77],
  ['=SUM(MAP(D1:D3;LAMBDA(n;LET(m;n+1;n*m))))', 92],
  ['=LET(twice;LAMBDA(f;n;f(f(n)));twice(LAMBDA(n;n*3);2))', 18],
  ['=LET(n;n+1;n)', '#NAME?'],
  ['=LET(one;1;two)', '#NAME?'],
] as const;

describe('H500 names in LET and LAMBDA', () => {
  test.each(names)('H500 %s', async (formula, value) => {
    tab.formula('A1', formula);
    expect(await tab.value('A1')).toBe(value);
  });
});

const literals = [
  ['=3.0&"!"', '3!'],
  ['=0.50&""', '0.5'],
  ['=2e3&""', '2000'],
  ['=7.10+1', 8.1],
  ['=-"5"', -5],
  ['=2*-"1.5"', -3],
  ['=-TRUE', -1],
  ['=-"x"', '#VALUE!'],
] as const;

describe('H501 literals', () => {
  test.each(literals)('H501 %s', async (formula, value) => {
    tab.formula('A1', formula);
    expect(await tab.value('A1')).toBe(value);
  });
});

const unreadable = ['=LET(LAMBDA(n;n);1;2)', '=LET()', '=LET(1;2;3)', '=LAMBDA()', '=LET(a;1)(2)'];

describe('H502 a formula that fails', () => {
  test.each(unreadable)('H502 %s is an error, and the other formulas are calculated', async (formula) => {
    tab.formula('A1', formula);
    tab.formula('B1', '=SUM(D1:D3)');
    const [[failed, other] = []] = await tab.values('A1:B1');
    expect(failed).toMatch(/^#/);
    expect(other).toBe(15);
  });

  test('H502 the result of a custom function that cannot be read is #ERROR! too', async () => {
    const answer = Object.defineProperty({ serial: 0 }, 'serial', {
      get: () => {
        throw new Error('This answer cannot be read.');
      },
    });
    testWorkbook.book.defineFunction('BROKEN', async () => answer);
    tab.formula('A1', '=BROKEN()');
    tab.formula('B1', '=SUM(D1:D3)+1');
    expect(await tab.values('A1:B1')).toEqual([['#ERROR!', 16]]);
  });
});
