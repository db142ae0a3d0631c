import { dueWorkbooks, unreadable } from '../../src/domain/due-workbooks';

const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(44));

test('U6 a workbook is due until the pass has treated it, wherever its row is', () => {
  const rows = [row(a, 'p1'), row(b, ''), row(c, 'p0')];
  expect(due(rows, 'p1')).toEqual([b, c]);
  expect(due([...rows].reverse(), 'p1')).toEqual([c, b]);
  expect(due(rows, 'p2')).toEqual([a, b, c]);
});

test('U6 a workbook that is listed twice is due once, and the second row is named', () => {
  const link = `https://docs.google.com/spreadsheets/d/${a}/edit`;
  const rows = [row(a, ''), row(link, ''), row(b, '')];
  expect(due(rows, 'p1')).toEqual([a, b]);
  expect(Array.from(unreadable(rows, 'p1'))).toEqual([
    [link, { problem: 'Row 2 lists the same workbook. Delete one of the two rows.' }],
  ]);
  expect(due([row(a, 'p1'), row(link, '')], 'p1')).toEqual([]);
});

test('U12 a row without a link is named once in a pass', () => {
  expect(Array.from(unreadable([row('Team Data', '')], 'p1').keys())).toEqual(['Team Data']);
  expect(unreadable([row('Team Data', 'p1')], 'p1').size).toBe(0);
  expect(due([row('Team Data', '')], 'p1')).toEqual([]);
});

function due(rows: readonly ReturnType<typeof row>[], pass: string): string[] {
  return dueWorkbooks(
    rows.map((one, index) => ({ ...one, row1: index + 2 })),
    pass,
  ).map(({ workbook }) => workbook);
}

function row(workbook: string | undefined, pass: string) {
  return { row1: 2, workbook: workbook ?? '', pass };
}
