import { meetingFigures } from '../../../src/workbook/dashboard/calc-formulas';
import { historyFigures } from '../../../src/workbook/dashboard/history-formulas';
import { headerFills } from '../../../src/workbook/grid/filled-columns';
import { columnsOf, letters, type TableKey, tabNames } from '../../../src/workbook/grid/layout';
import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn, type Shown } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const grace = engineerForm('Grace Hopper', { team: 'Search' });

beforeAll(async () => {
  addOn = await openAddOn({ team: [ada, grace] });
  addOn.type(
    'Goals',
    'A2',
    ['Ada Lovelace', 'Project Delivery', 'Ship', 'metric', 1, 0, 10, 5],
    ['Ada Lovelace', 'System Stability', 'Mend', 'metric', '', 0, 10, ''],
    ['Grace Hopper', 'Project Delivery', 'Write', 'metric', 1, 0, 10, 9],
  );
  addOn.type('Actions', 'A2', ['Write it up', 'Ada Lovelace', '', '2026-10-01', 'Open']);
  await addOn.view('saveMeeting', meetingForm(ada.id));
  await addOn.view('saveMeeting', meetingForm(grace.id, { meetingId: 'meeting-0002' }));
});
afterAll(() => addOn.close());

/** Where people look; headers included. */
const places = {
  panel: [ada.name, 'A7:D11'],
  table: ['Dashboard', 'A5:U8'],
  totals: ['Dashboard', 'E1:M4'],
  charts: ['Charts', 'A40:I52'],
  managers: ['Managers', 'A15:M18'],
} as const;
type Places = Record<keyof typeof places, Shown[][]>;
async function look(): Promise<Places> {
  const all: Partial<Places> = {};
  for (const [name, [tab, area]] of Object.entries(places))
    all[name as keyof Places] = await addOn.show(tab, area);
  return all as Places;
}

const rowOfHeader: Partial<Record<TableKey, number>> = { dashboard: 5, charts: 40, managers: 15 };
const filledCells = (['goals', 'scores', 'calc', 'dashboard', 'charts', 'managers'] as const).flatMap(
  (table) => {
    const keys = columnsOf(table).map(([key]) => key);
    const below = (rowOfHeader[table] ?? 1) + 1;
    return headerFills(table).flatMap(({ key, width }) =>
      Array.from({ length: width }, (_, index) => ({
        name: `${tabNames[table]} ${key} ${index}`,
        tab: tabNames[table],
        cell: `${letters(keys.indexOf(key) + 1 + index)}${below}`,
      })),
    );
  },
);
const calcKeys = columnsOf('calc').map(([key]) => key);
const rowCells = [
  ...Array.from({ length: meetingFigures.length - 1 }, (_, index) => calcKeys.indexOf('last') + 2 + index),
  ...Array.from({ length: historyFigures.length - 1 }, (_, index) => calcKeys.indexOf('met-1') + 2 + index),
].map((position) => ({
  name: `Calc row ${calcKeys[position - 1]}`,
  tab: 'Calc',
  cell: `${letters(position)}2`,
}));

const isError = (cell: Shown | undefined) => typeof cell === 'string' && cell.startsWith('#');

/** The value in a cell with the format of a day. */
const strayDay = '1899-12-30';

/** What differs from the intact workbook without an error to be seen at its place. */
function hidden(intact: Places, now: Places, stray: Shown): string[] {
  const found: string[] = [];
  for (const [place, rows] of Object.entries(intact) as [keyof Places, Shown[][]][]) {
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const shown = now[place][row]?.[column];
        if (shown === cell || isError(shown) || shown === stray || shown === strayDay) return;
        // Below a header that shows an error, a blank is read as a part of it.
        const header = now[place][0]?.[column];
        if (shown === '' && isError(header) && place !== 'panel' && place !== 'totals') return;
        if (typeof shown === 'string' && shown.startsWith('Some figures show an error')) return;
        found.push(`${place} ${row} ${column}: ${cell} became ${shown}`);
      });
    });
  }
  return found;
}

test('W82 a custom function that fails or is refused leads to errors, never to another figure', async () => {
  const intact = await look();
  addOn.type('Settings', 'M2', ['a lot']);
  const failed = await look();
  expect(hidden(intact, failed, '')).toEqual([]);
  expect(failed.panel.map((row) => isError(row[2]))).toEqual([true, true, true, true, true]);
  expect(isError((await addOn.show('Goals', 'I1'))[0]?.[0])).toBe(true);
  expect(failed.table[0]?.filter(isError).length).toBeGreaterThan(0);
  addOn.type('Settings', 'M2', [1]);
  expect(await look()).toEqual(intact);
});

test('W82 a text typed over the header of a filled column leads to an error as well', async () => {
  const intact = await look();
  const [[formula = ''] = []] = addOn.formulas('Goals', 'I1');
  addOn.type('Goals', 'I1', ['Progress so far']);
  const failed = await look();
  expect(hidden(intact, failed, '')).toEqual([]);
  expect(failed.panel[0]?.[2]).toBe('#N/A');
  addOn.book.setFormulas(addOn.area('Goals', 'I1'), [[formula]]);
  expect(await look()).toEqual(intact);
});

test('W82 a value in any cell that a formula fills leads to an error where people look, never to another figure', async () => {
  const intact = await look();
  expect(intact.table[1]?.[13]).toBeCloseTo((40 * 0.5) / 65, 9);
  expect(filledCells.length + rowCells.length).toBeGreaterThan(85);
  const silent: string[] = [];
  const withoutError: string[] = [];
  for (const { name, tab, cell } of [...filledCells, ...rowCells]) {
    addOn.type(tab, cell, [0.123]);
    const now = await look();
    silent.push(...hidden(intact, now, 0.123).map((one) => `${name}: ${one}`));
    if (!JSON.stringify(now).includes('"#')) withoutError.push(name);
    addOn.type(tab, cell, ['']);
  }
  expect(silent).toEqual([]);
  // No figure reads the lists of the filters, and this one only if a cycle is chosen.
  expect(withoutError).toEqual(['Calc of-goals 0', 'Calc managers 0', 'Calc teams 0', 'Calc cycles 0']);
  expect(await look()).toEqual(intact);
}, 300_000);

test('D36 if the figures of one engineer cannot be computed, their row and the totals show an error', async () => {
  addOn.type(ada.name, 'B7', ['a lot']);
  const { table, totals } = await look();
  const [headers = [], first = [], second = []] = table;
  const column = (header: string) => headers.indexOf(header);
  // Local Sheets shows the error of one cell of a stacked column in its header.
  const score = column('Score') >= 0 ? first[column('Score')] : headers[13];
  expect(String(score)).toMatch(/^#/);
  expect([first[0], second[0]]).toEqual(['Ada Lovelace', 'Grace Hopper']);
  expect(first[1]).toContain('Some figures show an error');
  expect(second[1]).not.toContain('Some figures show an error');
  expect(String(totals[1]?.[3])).toMatch(/^#/);
  addOn.type(ada.name, 'B7', [40]);
  expect((await look()).table[1]?.[13]).toBeCloseTo((40 * 0.5) / 65, 9);
});
