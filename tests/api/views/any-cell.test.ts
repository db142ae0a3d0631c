import type { Area, Cell } from '../../../local-sheets/src/protocol/cells';
import type { Endpoints } from '../../../src/contract/endpoints';
import type { Outcome } from '../../../src/contract/outcome';
import { meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { fillWorkbook, met } from '../../support/workbook/full-meeting';

type Value = Cell | { readonly formula: string };

/** Every kind of value that a cell can hold where it does not belong. */
const kinds: readonly (readonly [string, Value])[] = [
  ['a text', 'soon'],
  ['a long text', 'x'.repeat(50_000)],
  ['the name of a property', '__proto__'],
  ['a checkbox', true],
  ['a negative number', -1],
  ['a huge number', 1e300],
  ['a date without its dashes', { serial: 20_261_231 }],
  ['a number beyond all dates', { serial: 1_000_000_000 }],
  ['a date before Christ', { serial: -1_000_000 }],
  ['a time', { serial: 0.5 }],
  ['an error', { formula: '=1/0' }],
  ['the text of an error', '#N/A'],
  ['a formula without a value', { formula: '=""' }],
  ['an array', { formula: '={1;2}' }],
];
const readers: readonly [keyof Endpoints, readonly unknown[]][] = [
  ['readForm', [met.id]],
  ['readEarlier', [met.id, 0]],
  ['readReport', [met.id]],
  ['readNewEngineer', []],
  ['readReminders', []],
  ['readCalendar', []],
  ['readManagers', []],
  ['readCycle', []],
];
/** With FUZZED_CALLS, each column is tried by itself; otherwise a row of the engineer on every tab holds the value in all other columns. */
const isEachColumn = process.env.FUZZED_CALLS !== undefined;

const clearRules = `
function clearRules() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets().forEach(function (sheet) {
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
  });
}`;

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ script: clearRules });
  await addOn.view('addEngineer', met);
  await fillWorkbook(addOn, { goals: 2, actions: 2, meetings: 2 });
  await addOn.view('saveMeeting', meetingForm(met.id));
  // A value that is pasted passes the rules of the cell.
  await addOn.menu('clearRules');
});
afterAll(() => addOn.close());

/** The column with the name of the engineer, in tabs that have the rows of everybody. */
const nameColumns: Readonly<Record<string, number>> = { Goals: 1, Actions: 2, 'Talking points': 1, Wins: 1 };

interface Place {
  readonly tab: string;
  readonly columns: readonly number[];
}

test.each(kinds)('M304 %s in any column of any tab stops no form with other rows', async (_kind, value) => {
  const { engineer: before } = await addOn.view('readForm', met.id);
  for (const round of rounds()) {
    for (const place of round) put(place, value);
    await addOn.book.settle();
    for (const [name, args] of readers) {
      const outcome = (await addOn.call(name, ...(args as never))) as Outcome<unknown>;
      const what = outcome.ok || outcome.failure.message;
      expect({ name, what, round }).toEqual({ name, what: true, round });
    }
    for (const { tab } of round) {
      const { columns } = addOn.tab(tab);
      addOn.book.setValues({ ...lastRow(tab), columns }, [Array.from({ length: columns }, () => '')]);
    }
  }
  expect((await addOn.view('readForm', met.id)).engineer).toEqual(before);
});

test('M304 a value in a row that is in use stops no form, whatever its column', async () => {
  const { engineer: before } = await addOn.view('readForm', met.id);
  const tabs = addOn.book.tabs();
  const most = Math.max(...tabs.map(({ columns }) => columns));
  const shifts = isEachColumn ? kinds.map((_, index) => index) : [0];
  for (const shift of shifts)
    for (let column = 1; column <= most; column += isEachColumn ? 1 : 4) {
      const cells = tabs.filter((tab) => column <= tab.columns && !isWho(tab.name, column));
      const restore = await Promise.all(
        cells.map(({ name, sheetId }, index) => {
          const area = { sheetId, row: name === met.name ? 15 : 2, column, rows: 1, columns: 1 };
          return replace(area, kinds[(column + index + shift) % kinds.length]?.[1] ?? '');
        }),
      );
      await addOn.book.settle();
      for (const [name, args] of readers) {
        const outcome = (await addOn.call(name, ...(args as never))) as Outcome<unknown>;
        const what = outcome.ok || outcome.failure.message;
        expect({ name, what, column, shift }).toEqual({ name, what: true, column, shift });
      }
      for (const back of restore) back();
    }
  await addOn.book.settle();
  expect((await addOn.view('readForm', met.id)).engineer).toEqual(before);
});

/** The name and the ID of an engineer: without them, nobody knows whose form is wanted, and the refusal says so (M30). */
const isWho = (tab: string, column: number) => tab === 'Engineers' && [1, 9].includes(column);

/** Puts a value into a cell that is in use; returns what puts the former one back. */
async function replace(area: Area, value: Value): Promise<() => void> {
  const [[formula] = []] = addOn.book.formulas(area);
  const [[former = ''] = []] = await addOn.book.values(area);
  if (formula || former !== '') write(area, value);
  // The formula of a header fills the column, unless a value blocks it.
  const [[filling] = []] = addOn.book.formulas({ ...area, row: 1 });
  return () => write(area, formula ? { formula } : filling ? '' : former);
}

function write(area: Area, value: Value): void {
  if (typeof value === 'object' && 'formula' in value) addOn.book.setFormulas(area, [[value.formula]]);
  else addOn.book.setValues(area, [[value]]);
}

function rounds(): Place[][] {
  const whole = addOn.book.tabs().map(({ name, columns }) => ({
    tab: name,
    columns: Array.from({ length: columns }, (_, index) => index + 1),
  }));
  if (isEachColumn)
    return whole.flatMap(({ tab, columns }) => columns.map((one) => [{ tab, columns: [one] }]));
  const own = whole.map(({ tab, columns }) => ({
    tab,
    columns: columns.filter((one) => one !== nameColumns[tab]),
  }));
  return [own];
}

/** Into the last row of the tab, which nothing else uses. */
function put({ tab, columns }: Place, value: Value): void {
  const cell = (column: number) => ({ ...lastRow(tab), column });
  const name = nameColumns[tab];
  if (name !== undefined) addOn.book.setValues(cell(name), [[met.name]]);
  for (const column of columns) write(cell(column), value);
}

function lastRow(tab: string) {
  const { sheetId, rows } = addOn.tab(tab);
  return { sheetId, row: rows, column: 1, rows: 1, columns: 1 };
}
