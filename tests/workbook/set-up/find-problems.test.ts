import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
  addOn.type('Goals', 'A2', ['Ada Lovelace', 'Project Delivery', 'Ship', 'metric', 1, 0, 10, 5]);
});
afterEach(() => addOn.close());

const problems = async () => (await addOn.view('setUpWorkbook')).problems;

test.each([
  ['Goals', 'I3', 'I1'],
  ['Scores', 'C2', 'A1'],
  ['Dashboard', 'N6', 'N5'],
  ['Charts', 'B42', 'B40'],
  ['Managers', 'C16', 'C15'],
  ['Calc', 'AW5', 'AW1'],
  ['Calc', 'AC2', 'P2'],
  ['Calc', 'F2', 'C2'],
  ['Calc', 'S2', 'P2'],
])(
  'W84 Set up names the cell that blocks a formula on %s (%s) and the remedy',
  async (tab, cell, formula) => {
    expect(await problems()).toBeUndefined();
    addOn.type(tab, cell, ['in the way']);
    const found = await problems();
    expect(found).toContain(
      `${tab}: ${cell} contains "in the way", which blocks the formula in ${formula}. Clear ${cell}.`,
    );
    addOn.type(tab, cell, ['']);
    expect(await problems()).toBeUndefined();
  },
);

test('W84 the menu shows the problem until it is closed, and the sidebar names the cell in Goals', async () => {
  expect((await addOn.view('readForm', ada.id)).engineer).not.toHaveProperty('blocked');
  await addOn.view('setUpWorkbook');
  addOn.type('Goals', 'I3', [0.5]);
  await addOn.menu('runSetUp');
  expect(addOn.session.shown.at(-1)).toBe(
    'alert Goals: I3 contains "0.5", which blocks the formula in I1. Clear I3.',
  );
  const { engineer } = await addOn.view('readForm', ada.id);
  expect(engineer).toMatchObject({ blocked: { tab: 'Goals', cell: 'I3', formula: 'I1' }, score: null });
  expect(engineer?.scoreError).toMatch(/^#/);
});

test('W84 Set up names the cell of a function that failed', async () => {
  addOn.type('Settings', 'M2', ['a lot']);
  expect(await problems()).toEqual([
    expect.stringMatching(
      /^Goals: I1 shows #[A-Z/]+!?, so scores cannot be computed\. Hold the pointer over I1/,
    ),
  ]);
});

test('W86 Set up names the cells that show an error instead of a name', async () => {
  addOn.type('Actions', 'A2', ['Write it up']);
  addOn.book.setFormulas(addOn.area('Goals', 'A3'), [['=1/0']]);
  addOn.book.setFormulas(addOn.area('Goals', 'A5'), [['=1/0']]);
  addOn.book.setFormulas(addOn.area('Actions', 'B2'), [['=1/0']]);
  expect(await problems()).toEqual([
    'Goals: A3, A5 show an error instead of the name of an engineer. Type the name there.',
    'Actions: B2 shows an error instead of the name of an engineer. Type the name there.',
  ]);
});
