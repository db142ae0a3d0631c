import { isFlaw, readCellNumber } from '../../../src/domain/cells/cell-number';
import { fc } from '../../support/fast-check';

test('S1 a number is read as is, and checkboxes are 1 and 0', () => {
  expect([0, -2.5, 0.1, true, false].map((cell) => readCellNumber(cell))).toEqual([0, -2.5, 0.1, 1, 0]);
});

test('S1 a blank cell is blank, not 0', () => {
  expect(['', '  ', '\u00a0', null, undefined].map((cell) => readCellNumber(cell))).toEqual(
    Array(5).fill(null),
  );
});

test.each([
  ['0,25', 0.25],
  ['0.25', 0.25],
  [',5', 0.5],
  ['12', 12],
  ['-3', -3],
  ['\u22123', -3],
  ['+ 4', 4],
  ['40 %', 0.4],
  ['40%', 0.4],
  ['-12,5 %', -0.125],
  ['1.200,5', 1200.5],
  ['1,200.5', 1200.5],
  ['1,234,567.25', 1234567.25],
  ['1.234.567', 1234567],
  ['1 200', 1200],
  ['1\u202f200,5', 1200.5],
  ["1'200.5", 1200.5],
  ['0,125', 0.125],
  ['1,2345', 1.2345],
  ['1200,500', 1200.5],
])('S2 the text %j is read as %d', (text, number) => {
  expect(readCellNumber(text)).toBeCloseTo(number, 10);
});

test('S2 any number typed in a locale with a decimal comma or point is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(',', '.'), (hundredths, decimal) => {
      const text = (hundredths / 100).toFixed(2).replace('.', decimal);
      expect(readCellNumber(text)).toBeCloseTo(hundredths / 100, 6);
    }),
  );
});

test.each(['1,200', '1.200', '12.345', '999,000', '-1,200', '1,200 %'])(
  'S3 %j has two readings and is rejected',
  (text) => {
    expect(readCellNumber(text)).toEqual({
      what: expect.stringContaining('which can mean'),
      remedy: 'type it as a number, not as text',
    });
  },
);

test('S3 with a known decimal separator, the text has one reading', () => {
  expect([readCellNumber('1,200', ','), readCellNumber('1,200', '.')]).toEqual([1.2, 1200]);
  expect([readCellNumber('1.200', ','), readCellNumber('1.200', '.')]).toEqual([1200, 1.2]);
});

test.each(['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#VALUE!', '#NUM!', '#ERROR!', '#NULL!', 'Loading...'])(
  'S4 the error %s is named',
  (error) => {
    expect(readCellNumber(error)).toEqual({
      what: `holds the error ${error}`,
      remedy: 'fix the formula in that cell',
    });
  },
);

test.each(['abc', '1,2,3', '12 34', '1.20.300', '1,200.300,5', '5.', '--1', '%', '1e3', '#hashtag', '1/2'])(
  'S5 %j is not a number',
  (text) => {
    expect(readCellNumber(text)).toEqual({
      what: `holds "${text}", which is not a number`,
      remedy: 'type a number there or leave it blank',
    });
  },
);

test('S5 a date is not a number, because "1.5" typed in some locales becomes 1 May', () => {
  expect(readCellNumber(new Date(2026, 4, 1))).toEqual({ what: 'is a date', remedy: expect.any(String) });
});

test('S5 the content of any cell is read as a finite number, a blank or a reason', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(undefined, ',' as const, '.' as const), (cell, decimal) => {
      const read = readCellNumber(cell, decimal);
      if (isFlaw(read)) expect(`${read.what}; ${read.remedy}`).toMatch(/\S; \S/);
      else expect(read === null || Number.isFinite(read)).toBe(true);
    }),
  );
});

test('S63 error words of any language are recognized, and other texts with # are not', () => {
  const words = ['#REF!', '#N/A', '#DIV/0!', '#NAME?', '#ERROR!', '#¡REF!', '#¿NOMBRE?', '#¡DIV/0!', '#N/D'];
  const others = ['#BEZUG!', '#NV', '#WERT!', '#ZAHL!', '#VÆRDI!', '#ADR!', '#ССЫЛКА!', '#Н/Д'];
  for (const word of [...words, ...others]) {
    expect(readCellNumber(word)).toEqual({
      what: `holds the error ${word}`,
      remedy: 'fix the formula in that cell',
    });
  }
  for (const text of ['#', '# 3', '#gid=5', '#BEZUG! 3', 'BEZUG!', '##']) {
    expect(readCellNumber(text)).toMatchObject({ what: expect.not.stringContaining('error') });
  }
});
