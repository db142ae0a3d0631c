import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../local-sheets/tests/support/root';
import { linesOf, proposalOf } from '../../support/import/read-shape';
import { cellsOf, type shapes } from '../../support/import/shapes';

/** What is read of each of the ten shapes, row by row. */
const expected: Readonly<Record<keyof typeof shapes, readonly string[]>> = {
  'a table with real dates': [
    '2 Ada Lovelace: 2026-02-03 · feeling=4 · workload=1 · notes=Shipped the parser · next=2026-02-17 + action 2026-02-03 ["Review the plan","","","Open"]',
    '3 Bo Ek: 2026-02-03 · feeling=3 · workload=0 · notes=New on call · next=2026-02-10',
    '4 Ada Lovelace: 2026-02-17 · feeling=5 · workload=-1 · notes=Wants to mentor',
  ],
  'merged title rows, the day first, names in two columns': [
    '5 Ada Lovelace: 2026-02-03 · feeling=4 · notes=Shipped the parser',
    '6 Bo Ek: 2026-02-17 · feeling=2 tired · notes=New on call',
    '8 Ada Lovelace: 2026-02-05 · feeling=7 · notes=Asked for feedback',
  ],
  'the month first': [
    '2 Ada Lovelace: 2026-02-03 · blockers=Nothing · "What went well?"=The parser',
    '3 Bo Ek: 2026-02-17 · blockers=The network',
  ],
  'dates that only the user knows': [
    '2 Ada Lovelace: M183 "03/02/2026" can mean 2026-02-03 or 2026-03-02. Enter the day in one of these two forms.',
    '3 Bo Ek: M183 "04/02/2026" can mean 2026-02-04 or 2026-04-02. Enter the day in one of these two forms.',
  ],
  'one tab for each person': [
    '3 Ada Lovelace: 2026-02-03 · feeling=4 · notes=Shipped the parser + action 2026-02-03 ["Review the plan","","","Done"] + action 2026-02-03 ["Book a room","","","Open"]',
    '4 Ada Lovelace: 2026-02-17 · feeling=5 · notes=Wants to mentor',
    '5 Ada Lovelace: M3 "Average" is not a valid date. Enter it as year-month-day, such as 2026-01-31.',
  ],
  'a heading for each person': [
    '3 Ada Lovelace: 2026-02-03 · feeling=4 · notes=Shipped the parser',
    '4 Ada Lovelace: 2026-02-17 · feeling=5 · notes=Wants to mentor',
    '6 Bo Ek: 2026-02-03 · feeling=3 · notes=New on call',
  ],
  'one block for each 1:1': [
    '1 Ada Lovelace: 2026-02-03 · feeling=4 · notes=Shipped the parser / Review went well + action 2026-02-03 ["Review the plan","","","Open"]',
    '8 Ada Lovelace: 2026-02-17 · feeling=5 · notes=Wants to mentor',
  ],
  'a running document': [
    '2 Ada Lovelace: 2026-02-03 · notes=- Shipped the parser / - Review went well',
    '5 Ada Lovelace: 2026-02-17 · notes=- Wants to mentor',
  ],
  'goals with weights': [
    '3 Ada Lovelace: goal ["Parser handles all files","Ship","",60,0,200,120,"",{"day":"2026-03-31"}]',
    '4 Ada Lovelace: goal ["Docs are complete","Ship","",40,0,1,0.5,"",{"day":"2026-03-31"}]',
    '5 Bo Ek: goal ["Fewer pages","Calm nights","",100,20,5,1.5,"",{"day":"2026-03-31"}]',
    '6 Bo Ek: M356 "soon" under Target is not a number. Correct it in the source, or do not read this column.',
  ],
  'goals without weights, with a progress from 0 to 100': [
    '2 Ada Lovelace: goal ["Parser selesai","Parser selesai","","",0,100,69,"",""]',
    '3 Bo Ek: goal ["Malam tenang","Malam tenang","","",0,100,100,"",""]',
    '4 Bo Ek: goal ["Dokumen lengkap","Dokumen lengkap","","",0,100,40,"",""]',
    '5 Bo Ek: M356 This row has no key result. Type one in the source, or leave the row out.',
  ],
};

test.each(Object.keys(expected) as (keyof typeof shapes)[])('M350 M351 every row is read of: %s', (shape) => {
  expect(linesOf(proposalOf(cellsOf(shape)))).toEqual(expected[shape]);
});

test('M353 one answer reads all dates of a column that only the user knows', () => {
  const cells = cellsOf('dates that only the user knows');
  const question = {
    ...{ column: 0, date: '03/02/2026', isStored: false },
    readings: { 'day first': '2026-02-03', 'month first': '2026-03-02' },
  };
  expect(proposalOf(cells).toAsk).toEqual([question]);
  const answered = proposalOf(cells, { orders: { 0: 'day first' } });
  expect(answered.toAsk).toEqual([question]);
  expect(linesOf(answered)).toEqual([
    '2 Ada Lovelace: 2026-02-03 · blockers=Tidak ada · notes=Parser selesai',
    '3 Bo Ek: 2026-02-04 · blockers=Jaringan · notes=Jaga malam',
  ]);
});

test('M355 names that the workbook does not have are listed once, to add or to leave out', () => {
  const cells = cellsOf('a table with real dates');
  const { people } = proposalOf(cells);
  expect(people).toEqual([
    { key: 'ada lovelace', name: 'Ada Lovelace', choice: 'ada-1', count: 2 },
    { key: 'bo ek', name: 'Bo Ek', choice: '', count: 1 },
  ]);
  expect(linesOf(proposalOf(cells, { people: { 'bo ek': '-' } }))[1]).toBe('3 Bo Ek: left out');
});

test('M352 labels and days on separate lines make one 1:1 each, with the lines below as their text', () => {
  for (const shape of ['one block for each 1:1', 'a running document'] as const) {
    const { rows } = proposalOf(cellsOf(shape));
    expect(rows.map(({ fate }) => fate.kind)).toEqual(['ready', 'ready']);
  }
  const inline = [
    ['Date: 3 Feb 2026'],
    ['Notes: Shipped'],
    ['and reviewed'],
    ['Date: 17 Feb 2026'],
    ['Notes: Mentors'],
  ];
  expect(linesOf(proposalOf(inline, { names: { '': 'Ada' } }))).toEqual([
    '1 Ada: 2026-02-03 · notes=Shipped / and reviewed',
    '4 Ada: 2026-02-17 · notes=Mentors',
  ]);
});

test('M350 docs/import.md lists the shapes that are tried here', () => {
  const page = readFileSync(join(root, 'docs/import.md'), 'utf8');
  const [, table = ''] = page.split('## Ten shapes');
  const names = Array.from(table.matchAll(/^\| ([^|]+?) +\|/gm), ([, name]) => name);
  expect(names.slice(2)).toEqual(Object.keys(expected));
});
