import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

const opened = new Map<string, Promise<TestWorkbook>>();
const workbookIn = (locale: string) => {
  const workbook = opened.get(locale) ?? openTestWorkbook(null, locale);
  opened.set(locale, workbook);
  return workbook;
};
const tabIn = async (locale: string): Promise<TestTab> => (await workbookIn(locale)).tab('Locale');
const patternAt = async (locale: string, a1: string) => {
  const { book } = await workbookIn(locale);
  return book.numberFormats((await tabIn(locale)).area(a1))[0]![0]!;
};

afterAll(async () => {
  for (const workbook of await Promise.all(opened.values())) workbook.book.dispose();
});

describe('H541 typed text is read by the locale', () => {
  test.each([
    ['de_DE', '1,5', 1.5, '1,5'],
    ['de_DE', '1.234,56', 1234.56, '1.234,56'],
    ['de_DE', '1.234', 1234, '1.234'],
    ['de_DE', '12,5 %', 0.125, '12,50%'],
    ['de_DE', '1.500 €', 1500, '1.500 €'],
    ['de_DE', '31.01.2026', { serial: 46053 }, '31.01.2026'],
    ['de_DE', '31/1/26', { serial: 46053 }, '31.01.2026'],
    ['de_DE', '31. Januar 2026', { serial: 46053 }, '31. Januar 2026'],
    ['de_DE', '2026-01-31', { serial: 46053 }, '2026-01-31'],
    ['de_DE', '0.25', '0.25', '0.25'],
    ['de_DE', '1,234,5', '1,234,5', '1,234,5'],
    ['in_ID', '1,5', 1.5, '1,5'],
    ['in_ID', '31/01/2026', { serial: 46053 }, '31/01/2026'],
    ['in_ID', '31.01.2026', '31.01.2026', '31.01.2026'],
    ['in_ID', '1.2', '1.2', '1.2'],
    ['in_ID', 'Rp1.500', 1500, 'Rp1.500'],
    ['in_ID', '31 Agustus 2026', { serial: 46265 }, '31 Agustus 2026'],
    ['fr_FR', '1 234,5', 1234.5, '1\u202f234,50'],
    ['en_US', '1,200.5', 1200.5, '1,200.50'],
    ['en_US', '1.234,56', '1.234,56', '1.234,56'],
    ['en_US', '31/01/2026', '31/01/2026', '31/01/2026'],
    ['sv_SE', '2026-01-31', { serial: 46053 }, '2026-01-31'],
  ])('H541 in %s, %p becomes %p, shown as %p', async (locale, entry, value, shown) => {
    const tab = await tabIn(locale);
    const { book } = await workbookIn(locale);
    book.setNumberFormats(tab.area('A1'), [['General']]);
    tab.write('A1', entry);
    expect([await tab.value('A1'), await tab.shown('A1')]).toEqual([value, shown]);
  });

  test('H541 in de_DE, "1.2" is 1 February of the current year', async () => {
    const tab = await tabIn('de_DE');
    tab.write('A9', '1.2');
    const days = (Date.UTC(new Date().getUTCFullYear(), 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(await tab.value('A9')).toEqual({ serial: days });
  });

  test('H541 a plain-text cell keeps typed text', async () => {
    const tab = await tabIn('de_DE');
    (await workbookIn('de_DE')).book.setNumberFormats(tab.area('A3'), [['@']]);
    tab.write('A3', '1,5');
    expect(await tab.value('A3')).toBe('1,5');
  });
});

describe('H542 numbers and days are shown by the locale', () => {
  test.each([
    ['de_DE', '0.0%', 0.255, '25,5%'],
    ['de_DE', '#,##0.00', 1234.5, '1.234,50'],
    ['de_DE', 'General', -0.125, '-0,125'],
    ['in_ID', '#,##0', 1234567, '1.234.567'],
    ['in_ID', 'd mmm yyyy', { serial: 46265 }, '31 Agu 2026'],
    ['en_US', '#,##0.00', 1234.5, '1,234.50'],
  ])('H542 in %s, the format %p shows %p as %p', async (locale, pattern, value, shown) => {
    const tab = await tabIn(locale);
    (await workbookIn(locale)).book.setNumberFormats(tab.area('B1'), [[pattern]]);
    tab.write('B1', value);
    expect([await tab.shown('B1'), await patternAt(locale, 'B1')]).toEqual([
      shown,
      pattern === 'General' ? '0.###############' : pattern,
    ]);
  });

  test('H542 a change of the locale changes what is shown but no value', async () => {
    const { book, tab: open } = await openTestWorkbook();
    const tab = open('Change');
    tab.write('A1:E1', [[{ serial: 46053 }, 1.5, '=TODAY()', '=A1', '2026-01-31']]);
    const before = await tab.values('A1:E1');
    expect(await book.displayValues(tab.area('A1:B1'))).toEqual([['1/31/2026', '1.5']]);
    book.setLocale('de_DE');
    const shown = (await book.displayValues(tab.area('A1:E1')))[0]!;
    expect(shown).toEqual(['31.01.2026', '1,5', shown[2], '31.01.2026', '2026-01-31']);
    expect(shown[2]).toMatch(/^\d\d\.\d\d\.\d{4}$/);
    expect(await tab.values('A1:E1')).toEqual(before);
    book.setLocale('en_US');
    expect(await book.displayValues(tab.area('A1:D1'))).toEqual([
      ['1/31/2026', '1.5', expect.stringMatching(/^\d+\/\d+\/\d{4}$/), '1/31/2026'],
    ]);
    book.dispose();
  });
});

describe('H543 functions write and read numbers by the locale', () => {
  test.each([
    ['=1/4&" kg"', '0,25 kg'],
    ['="Sum: "&5', 'Sum: 5'],
    ['=CONCATENATE(1/2;"|";3)', '0,5|3'],
    ['=TEXTJOIN("|";TRUE;A1:A2)', '0,5|1,5'],
    ['=JOIN("|";A1:A2)', '0,5|1,5'],
    ['=TEXT(1234,5;"#,##0.00")', '1.234,50'],
    ['=TEXT(DATE(2026;8;31);"d mmm yyyy")', '31 Aug. 2026'],
    ['=VALUE("1,5")*2', 3],
    ['=COUNTIF(A1:A2;">="&3/2)', 1],
    ['=COUNTIFS(A1:A2;"<1,5")', 1],
    ['=SUMIF(A1:A2;">0,7")', 1.5],
    ['=ARRAYFORMULA(SUM(COUNTIF(A1:A2;">"&A1:A2-1/10)))', 3],
  ])('H543 in de_DE, %p is %p', async (formula, value) => {
    const tab = await tabIn('de_DE');
    tab.write('C1', null);
    tab.write('A1:A2', [[0.5], [1.5]]);
    tab.formula('C1', formula);
    expect(await tab.value('C1')).toEqual(value);
  });

  test('H543 in en_US, functions write the decimal point', async () => {
    const tab = await tabIn('en_US');
    tab.formula('C1', '=1/4&" kg"');
    expect(await tab.value('C1')).toBe('0.25 kg');
  });
});

describe('H544 a locale with a decimal comma separates arguments with a semicolon', () => {
  test.each([
    ['=SUM(A1;A2)', 2],
    ['=A1*0,5', 0.25],
    ['=MAX(1,2;1)', 1.2],
    ['=SUM({1\\2;3\\4})', 10],
    ['="a;b,c"', 'a;b,c'],
  ])('H544 %p is computed and printed as it was typed', async (formula, value) => {
    const tab = await tabIn('de_DE');
    tab.write('A1:A2', [[0.5], [1.5]]);
    tab.write('D1', formula);
    expect([await tab.value('D1'), tab.formulaAt('D1')]).toEqual([value, formula]);
  });

  test.each(['=SUM(A1,A2)', '=A1*0.5'])('H544 %p cannot be parsed', async (formula) => {
    const tab = await tabIn('in_ID');
    tab.formula('D2', formula);
    expect([await tab.value('D2'), tab.formulaAt('D2')]).toEqual(['#ERROR!', formula]);
  });

  test('H544 formulas of validations and conditional formats are written in the same way', async () => {
    const tab = await tabIn('de_DE');
    const { book } = await workbookIn('de_DE');
    const formula = '=OR(D3>0,5;D3="")';
    book.setValidation(tab.area('D3'), {
      criteria: 'CUSTOM_FORMULA',
      args: [formula],
      allowInvalid: false,
      helpText: null,
    });
    book.setConditionalFormats(tab.sheetId, [
      {
        areas: [tab.area('D3')],
        criteria: 'CUSTOM_FORMULA',
        args: [formula],
        background: '#ff0000',
        fontColor: null,
        bold: null,
      },
    ]);
    expect(book.validations(tab.area('D3'))[0]![0]!.args).toEqual([formula]);
    expect(book.conditionalFormats(tab.sheetId)[0]!.args).toEqual([formula]);
    const stored = JSON.stringify(book.page().workbook);
    expect(stored).toContain('=OR(D3>0.5,D3=\\\\\\"\\\\\\")');
    expect(stored).not.toContain('=OR(D3>0,5;');
  });

  test('H544 the page receives formulas in the stored notation', async () => {
    const { book, tab: open } = await openTestWorkbook(null, 'de_DE');
    open('Stored').formula('A1', '=SUM(1,5;2)');
    expect(JSON.stringify(book.page().workbook)).toContain('"=SUM(1.5,2)"');
    book.setLocale('en_US');
    expect(open('Stored').formulaAt('A1')).toBe('=SUM(1.5,2)');
    book.dispose();
  });
});

test('H540 an unknown locale is rejected', async () => {
  const { book } = await workbookIn('en_US');
  expect(() => book.setLocale('xx_YY')).toThrow('Invalid argument: xx_YY');
});
