import type { Cell } from '../../src/protocol/cells';
import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let tab: TestTab;

beforeAll(async () => {
  testWorkbook = await openTestWorkbook();
  const data = testWorkbook.tab('Data', 8, 5);
  data.write('A1:C4', [
    [4, 'north', true],
    [7, 'south', false],
    [2, 'North*', true],
    ['', 'east?', false],
  ]);
  data.formula('D1', '=""');
  data.formula('D2', '=ARRAYFORMULA(IF(A2:A4>5;"";"small"))');
  tab = testWorkbook.tab('Formulas', 20, 8);
});

afterAll(() => testWorkbook.book.dispose());

async function result(formula: string): Promise<Cell> {
  tab.formula('A1', formula);
  return await tab.value('A1');
}

const criteria: [string, Cell][] = [
  ['=COUNTIF(ARRAYFORMULA(Data!A1:A3*10);">30")', 2],
  ['=COUNTIF({3;8;3};3)', 2],
  ['=COUNTIFS(ARRAYFORMULA(LEFT(Data!B1:B3;1));"n";Data!A1:A3;"<4")', 1],
  ['=SUMIF(ARRAYFORMULA(MOD(Data!A1:A3;2));0;Data!A1:A3)', 6],
  ['=SUMIFS(Data!A1:A3;ARRAYFORMULA(Data!A1:A3*2);">=8")', 11],
  ['=SUMIF({5;6;7};">5")', 13],
  ['=AVERAGEIF({4;8};">1")', 6],
  ['=SUMIFS({1;2};{3;4};">3")', '#N/A'],
  ['=SUMIF(Data!A1:A2;">0";{1;2})', '#N/A'],
  ['=AVERAGEIFS(ARRAYFORMULA(Data!A1:A3*1);Data!A1:A3;">0")', '#N/A'],
  ['=MAXIFS({1;2};{3;4};">3")', '#N/A'],
  ['=MAXIFS(Data!A1:A3;Data!B1:B3;"west")', 0],
  ['=MINIFS(Data!A1:A3;Data!B1:B3;"west")+1', 1],
  ['=MAXIFS(Data!A1:A3;ARRAYFORMULA(LEN(Data!B1:B3));5)', 7],
];

test.each(criteria)('H512 %s', async (formula, value) => {
  expect(await result(formula)).toBe(value);
});

const spaces: [string, Cell][] = [
  ['=TRIM("  two   words ")&"|"', 'two words|'],
  ['=LEN(TRIM(" a"&CHAR(160)&" "))', 2],
  ['=LEN(TRIM(CHAR(160)))', 1],
  ['=LEN(TRIM("a"&CHAR(10)&"b"&CHAR(9)))', 3],
  ['=TRIM(12)&""', '12'],
  ['=TRIM(FALSE)', 'FALSE'],
  ['=JOIN("|";ARRAYFORMULA(TRIM({" a ";"b  c"})))', 'a|b c'],
  ['=TRIM(1/0)', '#DIV/0!'],
];

test.each(spaces)('H513 %s', async (formula, value) => {
  expect(await result(formula)).toBe(value);
});

const functions: [string, Cell][] = [
  ['=ROWS(UNIQUE({1;"1";1;"a";"A";"a"}))', 4],
  ['=JOIN("|";UNIQUE({1,2,1},TRUE))', '1|2'],
  ['=UNIQUE({5;6;5};FALSE;TRUE)', 6],
  ['=JOIN("|";SORT(UNIQUE(FILTER(Data!B1:B4;Data!A1:A4>3))))', 'north|south'],
  ['=SEQUENCE(0)', '#NUM!'],
  ['=SEQUENCE(2;-1)', '#NUM!'],
  ['=SEQUENCE("many")', '#VALUE!'],
  ['=INDEX(Data!A1:A3;4)', '#NUM!'],
  ['=INDEX(Data!A1:B3;1;3)', '#NUM!'],
  ['=INDEX({1;2};3)', '#REF!'],
  ['=SUM(INDEX(Data!A1:A3*2))', 26],
  ['=XLOOKUP("nor*";Data!B1:B1;Data!A1:A1;"none")', 'none'],
  ['=XLOOKUP("North*";Data!B3;Data!A3)', 2],
  ['=XLOOKUP("s*h";TRANSPOSE(Data!B1:B3);TRANSPOSE(Data!A1:A3);"none")', 'none'],
  ['=XLOOKUP("s*";Data!B1:B3;Data!A1:C3;"none")', 'none'],
  ['=XLOOKUP("s*";Data!B1:B3;Data!A1:A3;"none";2)', 7],
  ['=JOIN("|";XLOOKUP("SOUTH";Data!B1:B3;Data!A1:C3))', '7|south|FALSE'],
  ['=XLOOKUP(9;Data!A1:A3;Data!A1:A3;;1)&"|"', '|'],
  ['=IF("yes";1;2)', '#VALUE!'],
  ['=IF("true";1;2)', 1],
  ['=IF(Data!B1;1;2)', '#VALUE!'],
  ['=SUMPRODUCT(Data!C1:C3;Data!A1:A3)', 6],
  ['=SUM(MAP({1;2};{3;4};LAMBDA(a;b;a*b)))', 11],
  ['=MAP({1;2};{3;4;5};LAMBDA(a;b;a*b))', '#VALUE!'],
  ['=MAKEARRAY(0;1;LAMBDA(r;c;r))', '#VALUE!'],
  ['=RANK(7;{2;7;9})', 2],
  ['=CHOOSE(3;"a";"b")', '#NUM!'],
  ['=MID("text";0;1)', '#NUM!'],
  ['=CHAR(0)', '#NUM!'],
  ['=FLOOR(2.9)', 2],
  ['=CEILING(2.1)', 3],
  ['=ABS("")', 0],
  ['=VALUE("")', 0],
  ['=PROPER(FALSE)', 'False'],
  ['=CONCAT(TRUE;1)', 'TRUE1'],
  ['=SWITCH(1;1)', '#N/A'],
  ['=SWITCH("2";2;"number";"2";"text")', 'text'],
  ['=SWITCH(2;"2";"text";2;"number")', 'number'],
  ['=SWITCH(2;"2";"text")', '#N/A'],
  ['=SWITCH("b";"a";1;"b";"2";"c")', '2'],
  ['=SWITCH(7;"7";"text";"otherwise")', 'otherwise'],
  ['=MEDIAN({"10";4;6})', 5],
  ['=MEDIAN(Data!A1:A3;9)', 5.5],
  ['=MEDIAN("10";4;6)', 6],
  ['=VLOOKUP(4;Data!A1:B3;0;FALSE)', '#VALUE!'],
];

test.each(functions)('H514 %s', async (formula, value) => {
  expect(await result(formula)).toBe(value);
});

const blankText: [string, Cell][] = [
  ['=ISBLANK(Data!D1)', false],
  ['=ISBLANK(Data!D2)', false],
  ['=ISBLANK(Data!A4)', true],
  ['=COUNTA(Data!D1:D4)', 4],
  ['=COUNTA(Data!A1:A8)', 3],
  ['=Data!D2=""', true],
  ['=Data!D2=0', false],
  ['=Data!A4=0', true],
  ['=ISBLANK(IF(TRUE;""))', false],
  ['=SUMPRODUCT(ISBLANK(Data!D1:D5)*1)', 1],
];

test.each(blankText)('H515 %s', async (formula, value) => {
  expect(await result(formula)).toBe(value);
});

test('H515 an empty text remains text from the first calculation on, and after the workbook is reopened', async () => {
  const formulas = ['=ISBLANK(Data!D2)', '=COUNTA(Data!D1:D4)', '=Data!D1=0'];
  formulas.forEach((formula, index) => {
    tab.formula(`B${index + 1}`, formula);
  });
  testWorkbook.tab('Data').formula('D1', '=LEFT("a";0)');
  expect((await tab.values('B1:B3')).flat()).toEqual([false, 4, false]);
  const reopened = await openTestWorkbook(testWorkbook.book.file());
  expect((await reopened.tab('Formulas').values('B1:B3')).flat()).toEqual([false, 4, false]);
  reopened.book.dispose();
});

const comparisons: [string, Cell][] = [
  ['="north"="n*"', false],
  ['="n*"="n*"', true],
  ['=Data!B4="east?"', true],
  ['="eastX"<>"east?"', true],
  ['=ROWS(FILTER(Data!B1:B3;Data!B1:B3="north*"))', 1],
  ['=COUNTIF(Data!B1:B3;"north*")', 2],
];

test.each(comparisons)('H516 %s', async (formula, value) => {
  expect(await result(formula)).toBe(value);
});

const searches: [string, Cell][] = [
  ['=SEARCH("r?h";"north")', 3],
  ['=SEARCH("o*h";"South north")', 2],
  ['=SEARCH("~*";"North*")', 6],
  ['=SEARCH("(?)";"a(b)")', 2],
  ['=SEARCH("?";"north";4)', 4],
  ['=SEARCH("t?s";"north")', '#VALUE!'],
  ['=SEARCH("?";NA())', '#N/A'],
  ['=SUM(ARRAYFORMULA(SEARCH("*th";Data!B1:B2)))', 2],
];
test.each(searches)('H740 %s', async (formula, value) => {
  expect(await result(formula)).toBe(value);
});

const earlyDates: [string, Cell][] = [
  ['=DATE(1900;1;1)*1', 2],
  ['=DATE(1900;2;28)*1', 60],
  ['=DATE(1900;3;1)*1', 61],
  ['=DAY(1)&"."&MONTH(1)&"."&YEAR(1)', '31.12.1899'],
  ['=DAY(0)&"."&MONTH(60)', '30.2'],
  ['=DAYS(DATE(1900;3;2);DATE(1900;2;1))', 29],
  ['=TEXT(2;"yyyy-mm-dd")', '1900-01-01'],
  ['=TEXT(46000;"yyyy-mm-dd")', '2025-12-09'],
];

test.each(earlyDates)('H517 %s', async (formula, value) => {
  expect(await result(formula)).toBe(value);
});

test('H517 a cell shows the day that Sheets shows', async () => {
  tab.formula('A1', '=DATE(1900;2;28)');
  expect(await tab.shown('A1')).toBe('2/28/1900');
  tab.write('A1', '');
});
