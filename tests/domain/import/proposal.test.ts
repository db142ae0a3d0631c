import { engineerOfTitles } from '../../../src/domain/import/find-engineers';
import { datesOf, readImportDay } from '../../../src/domain/import/import-days';
import { partsOf } from '../../../src/domain/import/import-parts';
import { readShare, scaleOfColumn } from '../../../src/domain/import/import-shares';
import { fc } from '../../support/fast-check';
import { background, idsOf, linesOf, proposalOf } from '../../support/import/read-shape';
import { cellsOf, manyRows, shapes } from '../../support/import/shapes';

test.each([
  [['03/02/2026', '13/02/2026'], 'day first'],
  [['2/3/2026', '2/13/2026'], 'month first'],
  [['03/02/2026', '04/02/2026'], 'ask'],
  [['13/02/2026', '02/13/2026', '03/02/2026'], 'ask'],
  [['2026-02-03', '3 Feb 2026', '03.02.2026', '3/3/2026'], 'none'],
])('M353 the dates %j have the %s', (texts, order) => {
  expect(datesOf(texts).order).toBe(order);
});

test.each([
  ['Tue, 3 Feb 2026', '2026-02-03'],
  ['Selasa, 3 Februari 2026', '2026-02-03'],
  ['3/2/26', '2026-02-03'],
  [46056, '2026-02-03'],
  [{ day: '2026-02-03' }, '2026-02-03'],
  ['', null],
])('M353 %j is the day %s', (cell, day) => {
  expect(readImportDay(cell, 'date', { order: 'day first', isSwapped: false })).toBe(day);
});

test('M353 dates that Sheets can have stored with day and month exchanged are asked about, once for the column', () => {
  const cells = (stored: string) => [
    ['Date', 'Name', 'Notes'],
    ['13/02/2026', 'Ada', 'Remained text, because Sheets reads the month first'],
    [{ day: stored }, 'Ada', 'Typed as 03/02/2026'],
  ];
  const proposal = proposalOf(cells('2026-03-02'));
  expect(proposal.toAsk).toEqual([
    {
      ...{ column: 0, date: '2026-03-02', isStored: true },
      readings: { 'day first': '2026-02-03', 'month first': '2026-03-02' },
    },
  ]);
  const days = (order: 'day first' | 'month first') =>
    linesOf(proposalOf(cells('2026-03-02'), { orders: { 0: order } })).map((line) => line.slice(7, 17));
  expect(days('day first')).toEqual(['2026-02-13', '2026-02-03']);
  expect(days('month first')).toEqual(['2026-02-13', '2026-03-02']);
  // No exchange can have made the 31st.
  expect(proposalOf(cells('2026-03-31')).toAsk).toEqual([]);
});

test.each([
  [[69, 40, 1], 1, 0.01],
  [[0.69, 1, 1.2], 1.2, 1.2],
  [['69%', '40 %'], '69%', 0.69],
  [[69, '40%'], '40%', 0.4],
  [[29, 100], 29, 0.29],
])('M354 in a column with %j, %j is a share of %s', (cells, cell, share) => {
  expect(readShare(cell, scaleOfColumn(cells, '.'), '.')).toBe(share);
});

test('M354 a share is read with the decimal separator of the spreadsheet', () => {
  expect(readShare('0,694', scaleOfColumn(['0,694'], ','), ',')).toBe(0.694);
});

test.each([
  [['Sheet1', '1:1 with Ada Lovelace'], 'Ada Lovelace'],
  [['Catatan 1:1 - Bo Ek'], 'Bo Ek'],
  [['Bo Ek 1on1s'], 'Bo Ek'],
  [['Team notes', 'ada lovelace'], 'ada lovelace'],
  [['Tracker 2026'], ''],
])('M355 the titles %j are about "%s"', (titles, name) => {
  expect(engineerOfTitles(titles, background.engineers)).toBe(name);
});

test('M355 an engineer is found by first name, e-mail address, or last name first, unless two have the first name', () => {
  const cells = (name: string) => [
    ['Date', 'Name', 'Notes'],
    ['2026-02-03', name, 'Something'],
  ];
  for (const name of ['Ada', 'ADA  lovelace', 'Lovelace, Ada', 'ada@example.com']) {
    expect(proposalOf(cells(name)).people[0]?.choice).toBe('ada-1');
  }
  expect(proposalOf(cells('Adam')).people[0]?.choice).toBe('');
});

test('M357 what fits no field of a 1:1 becomes a further question with its header', () => {
  const cells = [
    ['Date', 'Name', 'Next 1:1', 'Score', 'Energy'],
    ['2026-02-03', 'Ada', 'after the holidays', 'good', 'High'],
  ];
  expect(linesOf(proposalOf(cells))).toEqual([
    '2 Ada: 2026-02-03 · "Energy"=High · "Next 1:1"=after the holidays · "Score"=good',
  ]);
});

test('M351 a column with the question of Settings as its header answers that question', () => {
  const cells = [
    ['Date', 'Name', 'What blocks you?'],
    ['2026-02-03', 'Ada', 'The network'],
  ];
  expect(linesOf(proposalOf(cells))).toEqual(['2 Ada: 2026-02-03 · blockers=The network']);
});

test('M356 a date too far ahead is refused as in the form, and a row without content too', () => {
  const cells = [
    ['Date', 'Name', 'Notes'],
    ['2027-02-03', 'Ada', 'Something'],
    ['2026-02-03', 'Ada', ''],
  ];
  expect(linesOf(proposalOf(cells))).toEqual([
    '2 Ada: M4 2027-02-03 is 112 days ahead. Enter the day of the 1:1, 2026-11-14 at the latest.',
    '3 Ada: M356 The 1:1 of 2026-02-03 has no content. Leave the row out, or read one more of its columns.',
  ]);
});

test('M360 the same row has the same ID wherever it is and however it is read, and two equal rows have two', () => {
  const [header = [], ...rows] = cellsOf('a table with real dates');
  const moved = [['Title'], header, ...[...rows].reverse()];
  const ids = idsOf(proposalOf([header, ...rows]));
  expect(new Set(idsOf(proposalOf(moved)))).toEqual(new Set(ids));
  expect(
    idsOf(
      proposalOf([header, ...rows], { fields: ['date', 'engineer', null, null, 'notes', 'actions', null] }),
    ),
  ).toEqual(ids);
  expect(new Set(idsOf(proposalOf([header, ...rows, ...rows]))).size).toBe(2 * ids.length);
});

test('M360 5,000 rows have 5,000 IDs, and are sent in parts of one engineer each', () => {
  const proposal = proposalOf(manyRows());
  expect(new Set(idsOf(proposal)).size).toBe(5000);
  const parts = partsOf(proposal);
  expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
  expect(parts).toHaveLength(25);
});

test('M360 the rows of one engineer are sent in parts of at most 300 records', () => {
  const [header = [], ...rows] = manyRows(700);
  const ofAda = rows.map((row) => [row[0] ?? '', 'Ada', ...row.slice(2)]);
  const parts = partsOf(proposalOf([header, ...ofAda]));
  expect(parts.map(({ key, count }) => [key, count])).toEqual([
    ['ada', 300],
    ['ada', 300],
    ['ada', 100],
  ]);
});

test('M356 any cells at all are read without an error, and no two records have one ID', () => {
  const texts = Object.values(shapes).flatMap((shape) => shape.split(/[|\n]/).map((text) => text.trim()));
  const cell = fc.oneof(
    fc.constantFrom(...texts),
    fc.double(),
    fc.boolean(),
    fc.string(),
    fc.constant({ day: '2026-02-03' }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (cells) => {
      const ids = idsOf(proposalOf(cells));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 200 },
  );
});

test('M358 a goal with a progress and no target runs from 0 to 100, and has a weight only if there is a column of weights', () => {
  const goals = [
    ['Name', 'Goal', 'Progress'],
    ['Ada', 'Ship', '69 %'],
  ];
  expect(linesOf(proposalOf(goals))).toEqual(['2 Ada: goal ["Ship","","","",0,100,69,"",""]']);
  const weighted = [
    ['Name', 'Goal', 'Done', 'Weight'],
    ['Ada', 'Ship', 0.69, 40],
    ['Ada', 'Write', 1, 60],
  ];
  expect(linesOf(proposalOf(weighted))).toEqual([
    '2 Ada: goal ["Ship","","",40,0,100,69,"",""]',
    '3 Ada: goal ["Write","","",60,0,100,100,"",""]',
  ]);
});

test('M455 a column of confidences is read in both languages, and a row with another number is left to the user', () => {
  for (const header of ['Confidence', 'Tingkat keyakinan']) {
    const goals = [
      ['Name', 'Goal', 'Progress', header],
      ['Ada', 'Ship', 0.69, 0],
      ['Ada', 'Write', 1, ''],
      ['Ada', 'Read', 1, '7,5'],
    ];
    const [ship, write, read] = linesOf(proposalOf(goals));
    expect(ship).toBe('2 Ada: goal ["Ship","","","",0,100,69,0,"",""]');
    expect(write).toBe('3 Ada: goal ["Write","","","",0,100,100,"","",""]');
    expect(read).toContain('M450');
  }
});

test('M359 each line of a cell is an action item, with its box and the status beside it', () => {
  const cells = [
    ['Date', 'Name', 'Notes', 'To do', 'Due'],
    ['2026-02-03', 'Ada', 'Something', '1. Review\n[x] Book\n• ☑ Ask\n\n', '10/2/26'],
    ['2026-02-13', 'Ada', 'Something', 'Call', '13/2/26'],
  ];
  expect(linesOf(proposalOf(cells))[0]).toBe(
    '2 Ada: 2026-02-03 · notes=Something' +
      ' + action 2026-02-03 ["Review","",{"day":"2026-02-10"},"Open"]' +
      ' + action 2026-02-03 ["Book","",{"day":"2026-02-10"},"Done"]' +
      ' + action 2026-02-03 ["Ask","",{"day":"2026-02-10"},"Done"]',
  );
  const list = [
    ['Task', 'Assignee', 'Status'],
    ['Call', 'Ada', 'selesai'],
    ['Write', 'Ada', 'batal'],
    ['Ask', 'Ada', ''],
  ];
  expect(linesOf(proposalOf(list)).map((line) => line.replace(/.*"(\w+)"\]$/, '$1'))).toEqual([
    'Done',
    'Dropped',
    'Open',
  ]);
});
