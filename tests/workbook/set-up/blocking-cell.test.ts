import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const advice = 'All of it is formulas: choose in the four filters above.';

beforeAll(async () => {
  addOn = await openAddOn({ team: [ada, engineerForm('Grace Hopper')] });
  addOn.type('Goals', 'A2', [ada.name, 'Project Delivery', 'Ship', 'metric', 1, 0, 10, 5]);
  addOn.type(ada.name, 'B7', [100], [0], [0], [0]);
});
afterAll(() => addOn.close());

const text = async (tab: string, cell: string) => (await addOn.show(tab, cell))[0]?.[0];
/** What each place says about formulas that do not work; '' where all work. */
const sentences = async () => ({
  panel: await text(ada.name, 'A5'),
  scores: String(await text('Scores', 'A1')).startsWith('#') ? await text('Scores', 'A2') : '',
  dashboard: String(await text('Dashboard', 'A4')).replace(advice, ''),
  sidebar: (await addOn.view('readForm', ada.id)).engineer?.blocked?.cell ?? '',
});
const none = { panel: '', scores: '', dashboard: '', sidebar: '' };

test.each([
  ['Goals', 'I3', 'I1', ['panel', 'scores', 'dashboard', 'sidebar']],
  ['Scores', 'C2', 'A1', ['panel', 'dashboard', 'sidebar']],
  ['Scores', 'B1', 'A1', ['panel', 'dashboard', 'sidebar']],
  ['Calc', 'AW5', 'AW1', ['dashboard']],
  ['Calc', 'F2', 'C2', ['dashboard']],
  ['Calc', 'S2', 'P2', ['dashboard']],
  ['Dashboard', 'N6', 'N5', ['dashboard']],
])('W237 %s: %s, which blocks the formula in %s, is named in %p', async (tab, cell, formula, places) => {
  expect(await sentences()).toEqual(none);
  addOn.type(tab, cell, [0.5]);
  const sentence = `${tab}: ${cell} blocks the formula in ${formula}. Clear ${cell}.`;
  expect(await sentences()).toEqual({
    ...none,
    ...Object.fromEntries(places.map((place) => [place, place === 'sidebar' ? cell : sentence])),
  });
  expect((await addOn.view('setUpWorkbook')).problems).toEqual([
    `${tab}: ${cell} contains "0.5", which blocks the formula in ${formula}. Clear ${cell}.`,
  ]);
  addOn.type(tab, cell, ['']);
  expect(await sentences()).toEqual(none);
});

test('W237 a function that failed is named by the cell that shows its error', async () => {
  addOn.type('Settings', 'M2', ['a lot']);
  const failed = 'Goals: I1 shows an error. Hold the pointer over it.';
  expect(await sentences()).toEqual({ panel: failed, scores: failed, dashboard: failed, sidebar: '' });
  addOn.type('Settings', 'M2', [1]);
  const formulas = addOn.formulas('Scores', 'A1');
  addOn.book.setFormulas(addOn.area('Scores', 'A1'), [['=VSTACK("Engineer · objective";NA())']]);
  const below = 'Scores: A2 shows an error. Hold the pointer over it.';
  expect(await sentences()).toEqual({ ...none, panel: below, dashboard: below });
  addOn.book.setFormulas(addOn.area('Scores', 'A1'), formulas);
  expect(await sentences()).toEqual(none);
});

test('W237 a formula that was typed over is named, and what restores it', async () => {
  const formulas = addOn.formulas('Goals', 'I1');
  addOn.type('Goals', 'I1', ['Progress so far']);
  const gone = 'Goals: I1 has no formula. Choose Set up this workbook.';
  expect(await sentences()).toEqual({ panel: gone, scores: gone, dashboard: gone, sidebar: '' });
  addOn.book.setFormulas(addOn.area('Goals', 'I1'), formulas);
  expect(await sentences()).toEqual(none);
});

test('W237 moved columns and rows above the table do not lead to another cell', async () => {
  addOn.book.insert(addOn.tab('Goals').sheetId, 'columns', 2, 1);
  addOn.book.insert(addOn.tab('Goals').sheetId, 'rows', 1, 1);
  addOn.type('Goals', 'J5', [0.5]);
  expect((await sentences()).panel).toBe('Goals: J5 blocks the formula in J2. Clear J5.');
  addOn.type('Goals', 'J5', ['']);
  expect(await sentences()).toEqual(none);
});

test('W237 the dashboard shows such a sentence in red', async () => {
  const rules = addOn.book.conditionalFormats(addOn.tab('Dashboard').sheetId);
  const ofLine = rules.filter(({ areas: [area] }) => area?.row === 4 && area.column === 1);
  expect(ofLine.map(({ criteria }) => criteria)).toEqual(Array.from({ length: 3 }, () => 'TEXT_CONTAINS'));
});
