import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../../local-sheets/tests/support/root';
import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

// Set up by version 0.2.0, which wrote other formulas, and filled by `fillWorkbook`.
const recorded = gunzipSync(readFileSync(join(root, 'tests/support/workbook/set-up-by-0.2.0.json.gz')));
const ada = engineerForm('Ada Lovelace');
const grace = engineerForm('Grace Hopper', { team: 'Search', manager: 'rui@example.com' });

let addOn: AddOnFixture;
let expected: AddOnFixture;
let repairs: readonly string[];
beforeAll(async () => {
  addOn = await openAddOn({ from: JSON.parse(String(recorded)) });
  expected = await openAddOn();
  await fillWorkbook(expected);
});
afterAll(async () => {
  await addOn.close();
  await expected.close();
});

async function fillWorkbook(workbook: AddOnFixture): Promise<void> {
  await workbook.view('addEngineer', ada);
  await workbook.view('addEngineer', grace);
  const goal = (
    owner: string,
    objective: string,
    weight: number | '',
    target: number,
    current: number | '',
  ) => [owner, objective, 'A result', 'metric', weight, 0, target, current] as (string | number)[];
  workbook.type(
    'Goals',
    'A2',
    goal('Ada Lovelace', 'Project Delivery', 60, 10, 5),
    goal('Ada Lovelace', 'Project Delivery', 40, 10, ''),
    goal('Ada Lovelace', 'System Stability', '', 4, 3),
    goal('Grace Hopper', 'Engineering Process', 50, 10, 9),
  );
  workbook.type('Goals', 'J2', ['2026-10-01', '2026-10-10']);
  workbook.type(
    'Actions',
    'A2',
    ['Write it up', 'Ada Lovelace', '', '2026-10-01', 'Open'],
    ['- ask', 'Grace Hopper', '', '', 'Open'],
  );
  await workbook.view('saveMeeting', meetingForm(ada.id));
}

/** Without the quotation marks around names of tabs, which a saved workbook can lack. */
const formulasOf = (workbook: AddOnFixture) =>
  workbook.book.tabs().map((tab) => ({
    name: tab.name,
    formulas: workbook.book
      .formulas({ ...tab, row: 1, column: 1 })
      .map((row) => row.map((formula) => formula.replace(/'([^']*)'!/g, '$1!'))),
  }));
/** Ids are random, and so are left out. */
const shownAreas = [
  ...[
    ['Dashboard', 'A1:U12'],
    ['Charts', 'A40:I52'],
    ['Managers', 'A15:M19'],
    ['Scores', 'A1:C12'],
    ['Goals', 'A1:O6'],
  ],
  ...[
    ['Ada Lovelace', 'A1:N15'],
    ['Grace Hopper', 'A1:N15'],
  ],
] as const;
const shown = (workbook: AddOnFixture) =>
  Promise.all(shownAreas.map(([tab = '', area = '']) => workbook.show(tab, area)));

test('W81 Set up replaces the formulas of an earlier version by those of a new workbook', async () => {
  expect(formulasOf(addOn)).not.toEqual(formulasOf(expected));
  const { made, repaired } = await addOn.view('setUpWorkbook');
  repairs = repaired;
  expect(made).toEqual(['Managers', 'Wins', 'Engineer template']);
  expect(repaired).toEqual(
    expect.arrayContaining([
      ...['Goals', 'Scores', 'Dashboard', 'Calc', 'Charts'].map((tab) => `${tab}: formulas were out of date`),
      ...['Ada Lovelace', 'Grace Hopper'].map((name) => `${name}: formulas were out of date`),
      'Ada Lovelace: the colors of scores were out of date',
      ...['Goals', 'Ada Lovelace'].map((tab) => `${tab}: formats of columns were out of date`),
      'Calc: formulas of engineers were out of date',
    ]),
  );
  // The only chart with another specification since that version (W192).
  expect(repaired.filter((one) => one.includes('chart'))).toEqual(
    ['Ada Lovelace', 'Grace Hopper'].map((name) => `${name}: the chart Objective weights was out of date`),
  );
  expect(formulasOf(addOn)).toEqual(formulasOf(expected));
  expect(await shown(addOn)).toEqual(await shown(expected));
  expect((await addOn.show('Dashboard', 'A6:N7')).map((row) => [row[0], row[13]])).toEqual([
    ['Ada Lovelace', expect.closeTo((40 * 0.3 + 25 * 0.75) / 65, 9)],
    ['Grace Hopper', expect.closeTo(0.9, 9)],
  ]);
});

test('W220 Set up has reported the columns that Calc lacked as one repair', () => {
  expect(repairs.filter((one) => one.startsWith('Calc:') && one.includes('column'))).toEqual([
    expect.stringMatching(/^Calc: \d\d columns were missing$/),
  ]);
});

test('W87 W150 Set up has replaced the bounds, colors and formats that not every locale reads', () => {
  const rules = ({ book, tab, area }: AddOnFixture) => [
    ...['Goals', 'Scores', 'Dashboard', ada.name].map((name) =>
      book
        .conditionalFormats(tab(name).sheetId)
        .map(({ criteria, args, areas }) =>
          JSON.stringify([criteria, args, areas.map(({ row, column }) => [row, column])]),
        )
        .sort(),
    ),
    book.validations(area('Goals', 'E2')).map(([rule]) => [rule?.criteria, rule?.args]),
    book.numberFormats(area(ada.name, 'D15')),
  ];
  expect(rules(addOn)).toEqual(rules(expected));
  expect(rules(addOn).slice(-2)).toEqual([[['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0]]], [['0']]]);
});

test('W81 a second Set up finds nothing out of date', async () => {
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('W81 a formula that a user wrote in place of one of the add-on remains', async () => {
  const own = '=AVERAGE(1;3)';
  for (const [tab, cell] of [
    ['Dashboard', 'C5'],
    ['Dashboard', 'H2'],
    [ada.name, 'C11'],
  ] as const) {
    addOn.book.setFormulas(addOn.area(tab, cell), [[own]]);
  }
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(await addOn.show(ada.name, 'C11')).toEqual([[2]]);
});
