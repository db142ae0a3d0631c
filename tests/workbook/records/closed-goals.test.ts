import type { Cell } from '../../../local-sheets/src/protocol/cells';
import { fc } from '../../support/fast-check';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const tab = ada.name;

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
});
afterEach(() => addOn.close());

/** A goal of Ada's from Engineer to Current. */
const goal = (objective: string, weight: Cell, current: Cell, name = 'x'): Cell[] => [
  ...[tab, objective, name, 'metric', weight, 0, 10, current],
];
const type = (...goals: Cell[][]) => addOn.type('Goals', 'A2', ...goals);
const close = (row1: number, closed: Cell) => addOn.type('Goals', `O${row1}`, [closed]);
const panel = () => addOn.show(tab, 'A7:D11');
const warning = async () => (await addOn.show(tab, 'A5'))[0]?.[0];

test('G30 a closed goal counts in no score, neither on the tabs nor beside a 1:1', async () => {
  type(goal('Project Delivery', 50, 10), goal('Project Delivery', 50, 5), goal('System Stability', '', 9));
  close(2, '2026-03-31');
  close(4, '2026-03-31');
  expect((await panel())[0]).toEqual(['Project Delivery', 40, 0.5, 1]);
  expect((await panel())[2]).toEqual(['System Stability', 25, '', '']);
  expect((await addOn.show('Scores', 'A2:C3')).map(([name]) => name)).toEqual([
    'Ada Lovelace · Project Delivery',
    '',
  ]);
  const { form } = await addOn.view('saveMeeting', meetingForm(ada.id));
  expect(form.engineer).toMatchObject({ score: 0.5, coverage: 1 });
});

test('G30 a weight that was right with the closed goal is warned about without it, and the other way round', async () => {
  type(goal('Project Delivery', 60, 1), goal('Project Delivery', 40, 1), goal('Project Delivery', 60, 1));
  expect(await warning()).toBe('Weights of Project Delivery add up to 160 %');
  close(2, '2026-03-31');
  expect(await warning()).toBe('');
  close(4, '2026-03-31');
  expect(await warning()).toBe('Weights of Project Delivery add up to 40 %');
});

test.each<[string, Cell, boolean]>([
  ['a day', { serial: 46_000 }, true],
  ['a word', 'dropped', true],
  ['a 0', 0, true],
  ['a tick taken away', false, true],
  ['a formula in error', '=1/0', true],
  ['spaces alone', '  ', false],
])('G30 %s in Closed is judged the same by the formulas and by a save', async (_name, closed, isClosed) => {
  type(goal('Project Delivery', 50, 10), goal('Project Delivery', 50, 4));
  if (closed === '=1/0') addOn.book.setFormulas(addOn.area('Goals', 'O2'), [[closed]]);
  else close(2, closed);
  const score = isClosed ? 0.4 : 0.7;
  expect((await panel())[0]?.[2]).toBeCloseTo(score, 12);
  expect(await warning()).toBe(isClosed ? 'Weights of Project Delivery add up to 50 %' : '');
  const { form } = await addOn.view('saveMeeting', meetingForm(ada.id));
  expect(form.engineer?.score).toBeCloseTo(score, 12);
});

test('G30 closing goals changes a panel just as taking their rows away does', async () => {
  const objectives = ['Project Delivery', 'Engineering Process', 'System Stability'];
  const some = fc.record({
    objective: fc.constantFrom(...objectives),
    weight: fc.constantFrom<Cell>('', 0, 1, 20, 60),
    current: fc.constantFrom<Cell>('', 0, 4, 12, 'soon'),
    closed: fc.constantFrom<Cell>('', '', { serial: 46_000 }, 'x'),
  });
  const blank = Array.from({ length: 14 }, () => '');
  const fill = (rows: Cell[][]) => {
    const all = Array.from({ length: 8 }, (_, index) => rows[index] ?? blank);
    addOn.type('Goals', 'A2', ...all.map((row) => row.slice(0, 8)));
    addOn.type('Goals', 'O2', ...all.map((row) => row.slice(13, 14)));
  };
  const shown = async () => [await panel(), await warning()];
  let closedOnes = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(some, { maxLength: 8 }), async (goals) => {
      const row = (one: (typeof goals)[number]) => [
        ...goal(one.objective, one.weight, one.current),
        ...['', '', '', '', ''],
        one.closed,
      ];
      fill(goals.map(row));
      const closed = await shown();
      fill(goals.filter((one) => one.closed === '').map(row));
      expect(closed).toEqual(await shown());
      closedOnes += goals.filter((one) => one.closed !== '').length;
    }),
    { numRuns: 40 },
  );
  expect(closedOnes).toBeGreaterThan(40);
});

test('G31 a closed goal keeps its progress and its log, and a save logs no more of it', async () => {
  type(goal('Project Delivery', 50, 3, 'Ship'), goal('Project Delivery', 50, 4, 'Write'));
  await addOn.view('saveMeeting', meetingForm(ada.id, { meetingId: 'meeting-1' }));
  close(2, daysFromNow(-1));
  type(goal('Project Delivery', 50, 6, 'Ship'), goal('Project Delivery', 50, 8, 'Write'));
  await addOn.view('saveMeeting', meetingForm(ada.id, { meetingId: 'meeting-2' }));
  const log = (await addOn.table('Goal log')).map((row) => [row['Key result'], row.Before, row.After]);
  expect(log).toEqual([
    ['Ship', '', 3],
    ['Write', '', 4],
    ['Write', 4, 8],
  ]);
  expect((await addOn.table('Goals')).map((row) => row.Progress)).toEqual([0.6, 0.8]);
});

test('W41 a workbook from before goals could be closed gets the columns and the formulas from Set up', async () => {
  makeOld();
  type(goal('Project Delivery', 60, 10), goal('Project Delivery', 60, 5));
  addOn.type('Goals', 'J2', ['2026-12-31', '2026-10-02'], ['2026-12-31', '2026-10-03']);
  expect((await panel())[0]).toEqual(['Project Delivery', 40, 0.75, 1]);
  expect(await warning()).toBe('Weights of Project Delivery add up to 120 %');
  const failure = await addOn.failure('saveMeeting', meetingForm(ada.id));
  expect(failure.message).toContain('Choose 1:1s › Set up this workbook');
  const { made, repaired } = await addOn.view('setUpWorkbook');
  expect(made).toEqual([]);
  expect(repaired).toEqual(
    expect.arrayContaining([
      ...['From', 'Confidence', 'Quality', 'Closed', 'Cycle'].map(
        (header) => `Goals: the column ${header} was missing`,
      ),
      'Scores: closed goals were counted',
    ]),
  );
  expect(await addOn.show('Goals', 'I1:Q1')).toEqual([
    ['Progress', 'From', 'Due', 'Confidence', 'Quality', 'Updated', 'Closed', 'Cycle', 'Id'],
  ]);
  expect((await addOn.show('Goals', 'J2:P2'))[0]).toEqual(['', '2026-12-31', '', '', '2026-10-02', '', '']);
  expect((await panel())[0]).toEqual(['Project Delivery', 40, 0.75, 1]);
  close(2, '2026-12-31');
  expect((await panel())[0]).toEqual(['Project Delivery', 40, 0.5, 1]);
  expect(await warning()).toBe('Weights of Project Delivery add up to 60 %');
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('W41 a sentence typed over the weight warning stays', async () => {
  makeOld();
  addOn.type(tab, 'A5', ['We agreed on these weights.']);
  await addOn.view('setUpWorkbook');
  expect(await warning()).toBe('We agreed on these weights.');
});

/** Columns and formulas as Set up made them before. */
function makeOld(): void {
  const { sheetId } = addOn.tab('Goals');
  addOn.book.remove(sheetId, 'columns', 15, 2);
  addOn.book.remove(sheetId, 'columns', 12, 2);
  addOn.book.remove(sheetId, 'columns', 10, 1);
  const keys =
    "ARRAYFORMULA(IF((SEQUENCE(ROWS('Goals'!$A$1:$A))=1)+(TRIM('Goals'!$A$1:$A)=\"\")+(TRIM('Goals'!$B$1:$B)=\"\");\"\";TRIM('Goals'!$A$1:$A)&\" · \"&TRIM('Goals'!$B$1:$B)))";
  const scores = `=VSTACK(HSTACK("Engineer · objective";"Score";"Coverage");OBJECTIVE_SCORES(${keys};'Goals'!$E$1:$E;'Goals'!$I$1:$I;INDEX('Settings'!$M$1:$M;MATCH("cap";'Settings'!$N$1:$N;0))))`;
  addOn.book.setFormulas(addOn.area('Scores', 'A1'), [[scores]]);
  const judged = (weights: string, words: string) =>
    `IFERROR(LET(weights;${weights};whole;IF(MAX(weights)>1;100;1);total;IF(SUM(ARRAYFORMULA(IF(ISNUMBER(weights);0;1)))>0;MAX(whole;SUM(weights));SUM(weights));IF(ABS(total-whole)<=whole/1000000;"";${words}&ROUND(total/whole*10000)/100&" %"));"")`;
  const own =
    "FILTER('Goals'!$E$1:$E;TRIM('Goals'!$A$1:$A)=TRIM($B$1);TRIM('Goals'!$B$1:$B)=TRIM(objective))";
  const each = `MAP($A$7:$A$10;LAMBDA(objective;IF(objective="";"";${judged(own, '"Weights of "&objective&" add up to "')})))`;
  const all = judged('FILTER($B$7:$B$10;$A$7:$A$10<>"")', '"Weights add up to "');
  addOn.book.setFormulas(addOn.area(tab, 'A5'), [[`=TEXTJOIN("; ";TRUE;${all};${each})`]]);
}
