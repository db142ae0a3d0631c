import type { SheetValue } from '../../../src/workbook/grid/table';
import type { PlacedValue } from '../../../src/workbook/grid/written-cells';
import { landingOf } from '../../../src/workbook/moves/landing';
import { movedColumns } from '../../../src/workbook/moves/moved-columns';
import { holds } from '../../../src/workbook/moves/same-value';

type Values = SheetValue[][];
type Act = (values: Values) => void;

const header1 = 3;
/** A panel, headers, rows with and without an id, and free rows. */
const table: Values = [
  ['Panel', 0.5, '', '', ''],
  ['', '', '', '', ''],
  ['Name', 'Value', 'Note', 'Done', 'Id'],
  ['Ada', 1, 'one', '', 'a'],
  ['Ada', 1, 'two', '', ''],
  ['Bob', 1, 'three', '', 'b'],
  ['Cy', 4, 'four', 'x', 'c'],
  ['', '', '', '', ''],
  ['', '', '', '', ''],
  ['', '', '', '', ''],
];
const width = 5;
/** The last row has no id either. */
const withoutLastId = table.map((row) => row.map((cell) => (cell === 'c' ? '' : cell)));

const acts: Readonly<Record<string, Act>> = {
  nothing: () => undefined,
  'insert the first row': (values) => void values.splice(3, 0, Array(values[0]?.length).fill('')),
  'insert rows': (values) =>
    void values.splice(5, 0, Array(values[0]?.length).fill(''), Array(values[0]?.length).fill('')),
  'insert above the headers': (values) => void values.splice(1, 0, Array(values[0]?.length).fill('')),
  'delete the first row': (values) => void values.splice(3, 1),
  'delete the last row': (values) => void values.splice(6, 1),
  sort: (values) => {
    values.splice(3, 4, ...values.slice(3, 7).reverse());
  },
  'move a row': (values) => void values.splice(6, 0, ...values.splice(3, 1)),
  'insert a column': (values) => values.forEach((row) => void row.splice(1, 0, '')),
  'move a column': (values) => values.forEach((row) => void row.splice(3, 0, ...row.splice(0, 1))),
  'delete a column': (values) => values.forEach((row) => void row.splice(2, 1)),
  type: (values) => {
    (values[4] as SheetValue[])[2] = 'typed';
  },
};

const newRest = [write(8, 3, 'new'), write(8, 4, ''), write(8, 5, 'd')];

const commands: Readonly<Record<string, readonly PlacedValue[]>> = {
  'an edit': [write(4, 2, 9), write(4, 4, 'now')],
  'an edit without an id': [write(5, 2, 9), write(5, 5, 'new')],
  'an edit of the last row': [write(7, 2, 9), write(7, 4, 'now')],
  'a new row': [write(8, 1, 'Di'), write(8, 2, 1), write(8, 3, ''), write(8, 5, 'd')],
  'a new row with equal values': [write(8, 1, 'Di'), write(8, 2, 'Di'), write(8, 3, 'Di'), write(8, 5, 'd')],
  'two new rows': [write(8, 1, 'Di'), write(8, 5, 'd'), write(9, 1, 'Ed'), write(9, 5, 'e')],
  'an edit and a new row': [write(4, 4, 'now'), write(8, 1, 'Di'), write(8, 2, 1), ...newRest],
  'an undo of a row': [write(7, 1, ''), write(7, 2, ''), write(7, 3, ''), write(7, 4, ''), write(7, 5, '')],
};

const cases = Object.keys(commands).flatMap((command) => Object.keys(acts).map((act) => [command, act]));

test.each(cases)('M281 %s, with somebody who does this between any two writes: %s', (command, name) => {
  tryAct(table, command, name);
});

test.each(Object.keys(acts))(
  'M281 an edit and a new row below a row without an id, with this between: %s',
  (name) => {
    tryAct(withoutLastId, 'an edit and a new row', name);
  },
);

/** Does something between any two writes of a command and judges what the check makes of it. */
function tryAct(table: Values, command: string, name: string): void {
  const [writes, act] = [commands[command] ?? [], acts[name] ?? (() => undefined)];
  const alone = copyOf(table);
  act(alone);
  const atOnce = copyOf(table);
  putAll(atOnce, writes);
  act(atOnce);
  for (let gap = 0; gap <= writes.length; gap += 1) {
    const now = copyOf(table);
    putAll(now, writes.slice(0, gap));
    act(now);
    putAll(now, writes.slice(gap));
    const moved = movedColumns(table, now, header1);
    const { isRight, rollBack } = landingOf({
      before: table,
      now,
      written: writes.map((one) => ({ ...one, earlier: [] })),
      isComplete: true,
      formatted: [],
      header1,
      headerNow1: moved.header1,
      columns: [1, 2, 3, 4, 5],
      idColumn: 5,
      columnNow: (column) => moved.columns.get(column) ?? null,
    });
    if (isRight) expect({ gap, now: trimmed(now) }).toEqual({ gap, now: trimmed(atOnce) });
    else {
      putAll(now, rollBack);
      expect({ gap, now: trimmed(now) }).toEqual({ gap, now: trimmed(alone) });
    }
    if (gap === writes.length) expect({ gap, isRight }).toEqual({ gap, isRight: true });
  }
}

test.each([
  ['a column of days makes a day of a number', 4, new Date('1900-01-03T00:00:00+07:00'), true],
  ['a column of numbers makes a number of a day', new Date('2026-03-01T00:00:00-11:00'), 46_082, true],
  ['plain text makes text of a number', 4, '4', true],
  ['another number is a day there', 4, new Date('1900-01-06T00:00:00Z'), false],
  ['another day is a number there', new Date('2026-03-01T00:00:00Z'), 46_080, false],
  ['plain text of another number', 4, '5', false],
])('M281 a value is known whatever the format of its column makes of it: %s', (_, written, cell, isHeld) => {
  expect(holds(cell, written)).toBe(isHeld);
});

function write(row1: number, column: number, value: SheetValue): PlacedValue {
  return { row1, column, value };
}

function putAll(values: Values, all: readonly PlacedValue[]): void {
  for (const { row1, column, value } of all) {
    while (values.length < row1) values.push(Array(width).fill(''));
    (values[row1 - 1] as SheetValue[])[column - 1] = value;
  }
}

function copyOf(values: Values): Values {
  return values.map((row) => [...row]);
}

/** Without what is blank at the end of rows and below them. */
function trimmed(values: Values): string[] {
  const rows = values.map((row) => row.join('|').replace(/\|*$/, ''));
  while (rows[rows.length - 1] === '') rows.pop();
  return rows;
}
