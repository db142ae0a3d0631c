import { readDelimited } from '../../../src/domain/cells/delimited';
import { fc } from '../../support/fast-check';

const cellsOf = (text: string) => readDelimited(text).map(({ cells }) => cells);
const quote = (cell: string) => (/[\t;,"\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

test('M180 cells quoted by a spreadsheet are read back unchanged', () => {
  const cell = fc
    .array(fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\t', '\n', '\r', '\r\n', "'", '='), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''));
  const row = fc.array(cell, { minLength: 2, maxLength: 5 });
  const rows = fc.array(
    row.filter((cells) => cells.some((one) => one.trim() !== '')),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom('\t', ';', ','),
      fc.constantFrom('\n', '\r\n', '\r'),
      (table, sign, end) => {
        const text = table.map((cells) => cells.map(quote).join(sign)).join(end);
        expect(cellsOf(text)).toEqual(table);
      },
    ),
    { numRuns: 500 },
  );
});

test('M180 any text can be read, every row keeps its pasted text, and only blank lines are lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const rows = readDelimited(text);
      for (const { raw, cells } of rows) {
        expect(text).toContain(raw);
        expect(cells.length).toBeGreaterThan(0);
      }
    }),
  );
});

test.each([
  [
    'tabs',
    'Ada\tada@example.com\nBudi\t',
    [
      ['Ada', 'ada@example.com'],
      ['Budi', ''],
    ],
  ],
  [
    'semicolons',
    'Ada;"Dev; senior"\r\nBudi;Dev, junior',
    [
      ['Ada', 'Dev; senior'],
      ['Budi', 'Dev, junior'],
    ],
  ],
  ['commas', '\ufeffAda,"Lovelace, Countess"', [['Ada', 'Lovelace, Countess']]],
  ['nothing', 'Ada\n\n  \nBudi\n', [['Ada'], ['Budi']]],
  ['tabs, with lines in a cell', '"Ada\nLovelace"\tDev', [['Ada\nLovelace', 'Dev']]],
  ['quotes that are only signs', '5" Ada\t"Ada" L', [['5" Ada', '"Ada" L']]],
])('M180 rows are read with %s between the cells', (_, text, cells) => {
  expect(cellsOf(text)).toEqual(cells);
});

test('M186 a quotation mark that is never closed affects only its row', () => {
  const rows = readDelimited('"Ada,Dev\nBudi,Dev');
  expect(rows.map(({ cells, hasOpenQuote }) => [...cells, hasOpenQuote])).toEqual([
    ['"Ada', 'Dev', true],
    ['Budi', 'Dev', false],
  ]);
});
