import type { CellFinding } from '../../../src/workbook/check/cell-finding';
import type { CheckedTable } from '../../../src/workbook/check/checked-table';
import { findDates } from '../../../src/workbook/check/find-dates';
import { findDoubleColumns } from '../../../src/workbook/check/find-double-columns';
import { findChangedHeaders, findMissingColumns } from '../../../src/workbook/check/find-headers';
import { findIds } from '../../../src/workbook/check/find-ids';
import { findNumbers } from '../../../src/workbook/check/find-numbers';
import { findStraySpaces } from '../../../src/workbook/check/find-stray-spaces';
import { columnsOf, type TableKey } from '../../../src/workbook/grid/layout';
import type { SheetValue } from '../../../src/workbook/grid/table';

type Row = Readonly<Record<string, SheetValue>>;

/** A table with its headers in row 1 and these rows below. */
function tableOf(table: TableKey, ...rows: readonly Row[]): CheckedTable {
  const keys = columnsOf(table);
  const cells = (row: Row) => keys.map(([key]) => row[key] ?? '');
  return {
    ...{ key: table, table, header1: 1 },
    columns: new Map(keys.map(([key], index) => [key, index + 1])),
    values: [keys.map(([, { header }]) => header), ...rows.map(cells)],
  };
}

const calendar = {
  toSerial: (date: Date) => date.getTime() / 86_400_000 + 25_569,
  toDay: (date: Date) =>
    [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
};
const context = { ...calendar, newId: () => 'new-id', toDate: (day: string) => new Date(`${day}T00:00:00Z`) };
const fixed = ({ cells, fix }: CellFinding) =>
  cells.map(({ row1, value }) => [row1, fix === null ? null : fix(context, value)]);
const summary = (findings: readonly CellFinding[]) =>
  findings.map((one) => [one.kind, one.column, fixed(one)]);
const day = (text: string) => context.toDate(text);

test('W174 a row with content needs a unique id, and a repair gives new ids to the later rows', () => {
  const table = tableOf(
    'goals',
    { engineer: 'Ada', id: 'a' },
    { engineer: 'Ada', id: ' a ' },
    { engineer: 'Bo' },
    { 'key-result': 'A note without an engineer' },
    { engineer: 'Bo', id: 'b' },
  );
  expect(summary(findIds(table))).toEqual([
    ['no-id', 'id', [[4, 'new-id']]],
    ['same-id', 'id', [[3, 'new-id']]],
  ]);
  expect(findIds(table)[1]?.details).toEqual({ column: 'Id', row: 2 });
  expect(findIds(tableOf('settings', { question: 'Copied' }))).toEqual([]);
});

test('W174 a row of an engineer tab is a 1:1 if it has a date', () => {
  const table = tableOf('meetings', { date: day('2026-10-01') }, { date: 'Notes', feeling: 3 });
  expect(summary(findIds(table))).toEqual([['no-id', 'id', [[2, 'new-id']]]]);
});

test.each([
  ['Ada ', 'Ada'],
  [' Ada', 'Ada'],
  ['Ada\u00a0Lovelace', 'Ada Lovelace'],
  ['Ada  Lovelace', 'Ada Lovelace'],
])('W175 the name %j has stray spaces, and a repair makes it %j', (name, wanted) => {
  const table = tableOf('actions', { engineer: 'Bo' }, { engineer: name, owner: ' free text ' });
  expect(summary(findStraySpaces(table))).toEqual([['stray-spaces', 'engineer', [[3, wanted]]]]);
});

test.each<[SheetValue, string | null]>([
  [20261231, '2026-12-31'],
  ['2026-12-31', '2026-12-31'],
  [' 20261231 ', '2026-12-31'],
  [46_000, '2025-12-09'],
  [46_000.75, '2025-12-09'],
  [20261331, null],
  ['31/12/2026', null],
  ['soon', null],
  [7, null],
  [1_000_000_000, null],
  [true, null],
  [new Date('+057373-05-12T00:00:00Z'), '2026-12-31'],
  [new Date('+057373-05-14T00:00:00Z'), null],
])('W176 %j where a date belongs can mean only %j', (value, meant) => {
  const table = tableOf('actions', { action: 'A', due: value }, { action: 'B', due: day('2026-10-01') });
  expect(summary(findDates(table, calendar))).toEqual([
    meant === null ? ['not-a-date', 'due', [[2, null]]] : ['date-not-read', 'due', [[2, day(meant)]]],
  ]);
});

test('W176 blanks and any value in Closed of a goal are not damage', () => {
  expect(findDates(tableOf('goals', { engineer: 'Ada', closed: 'yes', due: ' ' }), calendar)).toEqual([]);
});

test.each<[string, number | null]>([
  ['4', 4],
  ['40 %', 0.4],
  ['3,5', 3.5],
  ['1,200', null],
  ['many', null],
])('W177 the text %j where a number belongs can mean only %j', (value, meant) => {
  const table = tableOf('goals', { engineer: 'Ada', weight: value }, { engineer: 'Ada', weight: 2 });
  expect(summary(findNumbers(table, calendar))).toEqual([
    meant === null ? ['not-a-number', 'weight', [[2, null]]] : ['number-as-text', 'weight', [[2, meant]]],
  ]);
});

test('W177 a word as a current value, a blank and an error are not damage by themselves', () => {
  const table = tableOf('goals', { engineer: 'Ada', current: 'yes', weight: ' ', target: '#REF!' });
  expect(findNumbers(table, calendar)).toEqual([]);
});

test('W231 a text in Confidence is found, and a number as text becomes a number', () => {
  const table = tableOf(
    'goals',
    { engineer: 'Ada', confidence: 'high' },
    { engineer: 'Ada', confidence: '7' },
  );
  expect(summary(findNumbers(table, calendar))).toEqual([
    ['number-as-text', 'confidence', [[3, 7]]],
    ['not-a-number', 'confidence', [[2, null]]],
  ]);
});

test('W178 a header can be blank, pasted over or renamed; a formula fills that of Progress', () => {
  const table = tableOf('goals', { engineer: 'Ada' });
  const titles = [...(table.values[0] ?? [])];
  titles.splice(0, 5, '', 'Ziel', ' key  RESULT ', day('2026-01-01'), 12);
  titles[8] = '#N/A';
  const changed = findChangedHeaders({ ...table, values: [titles] });
  expect(changed.map(({ column, found, canBeWanted }) => [column, found, canBeWanted])).toEqual([
    ['engineer', '', false],
    ['objective', '"Ziel"', true],
    ['type', '"Thu Jan 01 2026"', false],
    ['weight', '"12"', false],
  ]);
});

test('W178 a column without a tag is missing', () => {
  const { columns, table } = tableOf('actions');
  const left = new Map(Array.from(columns).filter(([key]) => key !== 'due'));
  expect(findMissingColumns({ table, columns: left })).toEqual(['Due']);
});

test('W179 of two columns with one tag, the one with the header and the most content is kept', () => {
  const table = tableOf('actions', { action: 'A', owner: 'Maya', due: day('2026-10-01') });
  const at = (column: string) => table.columns.get(column) ?? 0;
  const tags = (...positions: number[]) => positions.map((position) => ({ column: 'due', position }));
  expect(findDoubleColumns(table, tags(at('due'), at('owner')))).toEqual([
    { column: 'due', header: 'Due', kept: at('due'), others: [at('owner')] },
  ]);
  const twice = { ...table, values: table.values.map((row) => [...row, row[at('due') - 1] ?? '']) };
  const last = table.columns.size + 1;
  const blank = twice.values.map((row, index) =>
    index === 0 ? row : row.map((cell, place) => (place === at('due') - 1 ? '' : cell)),
  );
  expect(findDoubleColumns({ ...twice, values: blank }, tags(at('due'), last))).toMatchObject([
    { kept: last },
  ]);
  expect(findDoubleColumns(twice, tags(last, at('due')))).toMatchObject([{ kept: at('due') }]);
  expect(findDoubleColumns(table, tags(at('due')))).toEqual([]);
});
