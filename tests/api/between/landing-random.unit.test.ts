import type { SheetValue } from '../../../src/workbook/grid/table';
import type { PlacedValue } from '../../../src/workbook/grid/written-cells';
import { landingOf } from '../../../src/workbook/moves/landing';
import { movedColumns } from '../../../src/workbook/moves/moved-columns';
import { fc } from '../../support/fast-check';

type Values = SheetValue[][];

const header1 = 2;
const [name, value, note, done, id] = [1, 2, 3, 4, 5];
const runs = 1500;

/** The rows of a table, most of which look alike and some of which have no ID. */
const tables = fc
  .array(
    fc.record({ name: fc.constantFrom('Ada', 'Bob'), done: fc.constantFrom('', 'x'), hasId: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((rows) =>
    rows.map((row, index) => [row.name, 1, `note ${index}`, row.done, row.hasId ? `id ${index}` : '']),
  );

/** A cell of a row is edited, or a row is added. */
const plans = fc.array(
  fc.oneof(
    fc.record({ row: fc.nat(5), columns: fc.subarray([value, done], { minLength: 1 }) }),
    fc.constant(null),
  ),
  { minLength: 1, maxLength: 7 },
);

const acts = fc.oneof(
  fc.record({
    what: fc.constant('insert rows' as const),
    at: fc.nat(6),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ what: fc.constant('delete a row' as const), at: fc.nat(5) }),
  fc.record({ what: fc.constant('move a row' as const), at: fc.nat(5), to: fc.nat(5) }),
  fc.record({ what: fc.constant('sort' as const), by: fc.nat(4) }),
  fc.record({ what: fc.constant('insert a column' as const), at: fc.nat(4) }),
  fc.record({ what: fc.constant('move a column' as const), at: fc.nat(4), to: fc.nat(4) }),
);
type Act = typeof acts extends fc.Arbitrary<infer T> ? T : never;

test('M281 whatever somebody does between any two writes, all values are in their rows, or all are rolled back', () => {
  fc.assert(
    fc.property(tables, plans, acts, fc.nat(30), (rows, plan, act, at) => {
      const before = [
        ['Panel', '', '', '', ''],
        ['Name', 'Value', 'Note', 'Done', 'Id'],
        ...rows,
        ...blankRows(14),
      ];
      const writes = writesOf(plan, rows);
      const gap = at % (writes.length + 1);
      const now = copyOf(before);
      putAll(now, writes.slice(0, gap).flat());
      doIn(now, act, rows);
      putAll(now, writes.slice(gap).flat());

      const moved = movedColumns(before, now, header1);
      const { isRight, rollBack } = landingOf({
        ...{
          before,
          now,
          header1,
          headerNow1: moved.header1,
          columns: [name, value, note, done, id],
          idColumn: id,
        },
        written: writes.flat().map((one) => ({ ...one, earlier: [] })),
        isComplete: true,
        formatted: [],
        columnNow: (column) => moved.columns.get(column) ?? null,
      });

      const expected = copyOf(before);
      if (isRight) putAll(expected, writes.flat());
      else putAll(now, rollBack);
      doIn(expected, act, rows);
      // Blank rows that are inserted while rows are added can be above the new rows or below them.
      if (isRight) expect(filled(now).sort()).toEqual(filled(expected).sort());
      else expect(filled(now)).toEqual(filled(expected));
    }),
    { numRuns: runs },
  );
});

/** The writes of a command in their order: those of a row from right to left, a run of adjacent columns at a time. */
function writesOf(
  plan: readonly ({ row: number; columns: number[] } | null)[],
  rows: Values,
): PlacedValue[][] {
  const edited = new Set<number>();
  let free1 = header1 + rows.length + 1;
  return plan.flatMap((one) => {
    if (one === null) {
      const row1 = free1;
      free1 += 1;
      const cells = ['Di', 20, `new ${row1}`].map((cell, index) => ({
        row1,
        column: index + 1,
        value: cell,
      }));
      return [[{ row1, column: id, value: `new id ${row1}` }], cells];
    }
    const row1 = header1 + 1 + (one.row % rows.length);
    if (edited.has(row1)) return [];
    edited.add(row1);
    const hasId = rows[row1 - header1 - 1]?.[id - 1] !== '';
    const cells = one.columns.map((column) => [{ row1, column, value: column === done ? 'now' : 20 }]);
    return [...(hasId ? [] : [[{ row1, column: id, value: `given ${row1}` }]]), ...cells.reverse()];
  });
}

function doIn(values: Values, act: Act, rows: Values): void {
  const { length } = rows;
  const rowAt = (at: number) => header1 + (at % length);
  if (act.what === 'insert rows')
    values.splice(header1 + (act.at % (length + 1)), 0, ...blankRows(act.count, values));
  else if (act.what === 'delete a row') values.splice(rowAt(act.at), 1);
  else if (act.what === 'move a row') values.splice(rowAt(act.to), 0, ...values.splice(rowAt(act.at), 1));
  else if (act.what === 'insert a column') values.forEach((row) => void row.splice(act.at, 0, ''));
  else if (act.what === 'move a column')
    values.forEach((row) => void row.splice(act.to, 0, ...row.splice(act.at, 1)));
  else {
    const key = (index: number) => String(rows[index]?.[act.by]);
    const order = Array.from({ length }, (_, index) => index).sort((a, b) => (key(b) < key(a) ? -1 : 1));
    const sorted = order.map((index) => values[header1 + index] ?? []);
    values.splice(header1, length, ...sorted);
  }
}

function blankRows(count: number, like: Values = [[1, 2, 3, 4, 5]]): Values {
  return Array.from({ length: count }, () => Array(like[0]?.length).fill(''));
}

function putAll(values: Values, all: readonly PlacedValue[]): void {
  for (const one of all) (values[one.row1 - 1] as SheetValue[])[one.column - 1] = one.value;
}

function copyOf(values: Values): Values {
  return values.map((row) => [...row]);
}

/** The rows with something in them, as text. */
function filled(values: Values): string[] {
  return values.map((row) => row.join('|').replace(/\|*$/, '')).filter((row) => row !== '');
}
