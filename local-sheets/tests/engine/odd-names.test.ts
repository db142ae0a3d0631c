import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let tab: TestTab;

beforeEach(async () => {
  testWorkbook = await openTestWorkbook();
  tab = testWorkbook.tab('Reader', 12, 8);
});

afterEach(() => testWorkbook.book.dispose());

describe('H507 names of tabs', () => {
  test.each(['Bang!', 'a!b!', '@at', '__proto__', 'constructor', "it's!", '-minus', '1:1s', 'undefined'])(
    'H507 a tab called %s can be read in every form of reference, and references follow its rows and its name',
    async (name) => {
      const own = testWorkbook.tab(name, 6, 3);
      own.write('A1:B3', [
        [1, 10],
        [2, 20],
        [3, 30],
      ]);
      const quoted = `'${name.replaceAll("'", "''")}'`;
      const formulas = ['A2', '$B$3', 'A1:B3', 'A2:A', 'B:B', '$A$2:$B'].map(
        (range) => `=SUM(${quoted}!${range})`,
      );
      formulas.forEach((formula, index) => {
        tab.formula(`A${index + 1}`, formula);
      });
      tab.formula('A7', `=XLOOKUP(2;${quoted}!A1:A3;${quoted}!B1:B3)+1`);
      const values = async () => (await tab.values('A1:A7')).flat();
      expect(await values()).toEqual([2, 30, 66, 5, 60, 55, 21]);
      expect(formulas.map((_, index) => tab.formulaAt(`A${index + 1}`))).toEqual(formulas);
      testWorkbook.book.insert(own.sheetId, 'rows', 1, 1);
      // Quotation marks that a name does not need are not printed.
      expect(tab.formulaAt('A1')).toMatch(/!A3\)$/);
      expect(tab.formulaAt('A6')).toMatch(/!\$A\$3:\$B\)$/);
      expect(await values()).toEqual([2, 30, 66, 5, 60, 55, 21]);
      testWorkbook.book.renameTab(own.sheetId, 'Plain');
      expect([tab.formulaAt('A6'), await tab.value('A6')]).toEqual(['=SUM(Plain!$A$3:$B)', 55]);
    },
  );
});

describe('H508 text that looks like an error or an empty value', () => {
  test.each(['undefined', 'null', 'NaN', '#N/A', '#REF!', '#ERROR!', '__proto__'])(
    'H508 %s in a plain-text cell is text in every formula',
    async (text) => {
      testWorkbook.book.setNumberFormats(tab.area('A1:A3'), [['@'], ['@'], ['@']]);
      tab.write('A1:A3', [['Ada'], [text], ['']]);
      tab.write('B1:B2', [[1], [2]]);
      tab.formula('C1', '=FILTER(A1:B3;A1:A3<>"")');
      tab.formula('E1', '=ISTEXT(A2)');
      tab.formula('E2', '=ISERROR(A2)');
      tab.formula('E3', '=MATCH(A2;A1:A3;0)');
      tab.formula('E4', `=XLOOKUP("${text}";A1:A3;B1:B3;"none")`);
      tab.formula('E5', '=A2&"!"');
      tab.formula('E6', '=JOIN(",";UNIQUE(A1:A2))');
      tab.formula('E7', '=TRIM(C2)&LEN(C2)');
      expect(await tab.values('C1:D3')).toEqual([
        ['Ada', 1],
        [text, 2],
        ['', ''],
      ]);
      expect((await tab.values('E1:E7')).flat()).toEqual([
        true,
        false,
        2,
        2,
        `${text}!`,
        `Ada,${text}`,
        `${text}${text.length}`,
      ]);
    },
  );
});
