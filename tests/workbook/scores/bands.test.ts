import type { ConditionalFormat } from '../../../local-sheets/src/protocol/formats';
import { scoreBand } from '../../../src/domain/goals/score-band';
import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const bands = ['red', 'amber', 'green'] as const;
const scores = ['', 0, 0.4 - 2e-9, 0.4 - 5e-10, 0.4, 0.7 - 2e-9, 0.7 - 5e-10, 0.7, 1.2, 'Not scored: x'];
const colors = ['#fadcd9', '#fdefc3', '#d9efdc'];
const engineer = 'Ada Lovelace';

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn();
  await addOn.view('addEngineer', engineerForm(engineer));
  addOn.book.insertTab({ name: 'Colors', index: 0 });
  addOn.type('Colors', 'A1', ...scores.map((score) => [score]));
});
afterAll(() => addOn.close());

const rulesOf = (tab: string): ConditionalFormat[] =>
  addOn.book
    .conditionalFormats(addOn.tab(tab).sheetId)
    .filter(({ background }) => background !== null && background !== undefined);

/** The formula of a rule as it counts for a cell of column A. */
const formulaFor = (rule: ConditionalFormat | undefined, row1: number) =>
  String(rule?.args[0]).replace(/(?<=[(*])[A-Z]+\d+/g, `A${row1}`);

test.each(['en_US', 'in_ID', 'de_DE'])(
  'W150 with the locale %s, scores have the color of their band, also at a threshold, and blanks and text have none',
  async (locale) => {
    addOn.runner.settings.change({ locale });
    const rules = colors.map((color) => rulesOf(engineer).find(({ background }) => background === color));
    const formulas = scores.map((_, index) => rules.map((rule) => formulaFor(rule, index + 1)));
    addOn.book.setFormulas(addOn.area('Colors', `B1:D${scores.length}`), formulas);
    const holds = await addOn.show('Colors', `B1:D${scores.length}`);
    expect(holds.map((row) => bands.filter((_, index) => row[index] === true))).toEqual(
      scores.map((score) => (typeof score === 'number' ? [scoreBand(score)] : [])),
    );
  },
);

test.each([
  ['Goals', 1],
  ['Scores', 1],
  ['Dashboard', 3],
  [engineer, 2],
  ['Engineer template', 2],
])(
  'W150 on %s, each colored range has rules that read its first cell and contain no decimals',
  (tab, ranges) => {
    const rules = rulesOf(tab);
    expect(rules).toHaveLength(ranges * bands.length);
    for (const { criteria, args, areas } of rules) {
      expect([criteria, areas.length]).toEqual(['CUSTOM_FORMULA', 1]);
      const [{ row = 0, column = 0 } = {}] = areas;
      expect(args[0]).toMatch(new RegExp(`^=ISNUMBER\\((${letter(column)}${row})\\)\\*\\(\\1[<>]`));
      expect(args[0]).not.toMatch(/[.,;]|\de\+?\d/i);
    }
  },
);

test('W150 Set up corrects a rule that reads another cell than the first of its range, once', async () => {
  const { sheetId } = addOn.tab(engineer);
  const before = addOn.book.conditionalFormats(sheetId);
  const [first, ...others] = before as [ConditionalFormat, ...ConditionalFormat[]];
  const wrong = { ...first, args: [String(first.args[0]).replace(/([A-Z])\d+/g, '$199')] };
  addOn.book.setConditionalFormats(sheetId, [wrong, ...others]);
  // Set up reads the colors of a tab only if the tab lacks something else.
  addOn.book.clear(addOn.area(engineer, 'A2:B2'), { contents: true });
  const repaired = async () => (await addOn.view('setUpWorkbook')).repaired;
  expect(await repaired()).toContain(`${engineer}: the colors of scores were out of date`);
  expect(
    addOn.book
      .conditionalFormats(sheetId)
      .map(({ args }) => args)
      .sort(),
  ).toEqual(before.map(({ args }) => args).sort());
  expect(await repaired()).toEqual([]);
});

function letter(column: number): string {
  return String.fromCharCode(64 + column);
}
