import { fitsPlan, letters, rangesOf, readTabs, withHeaders } from '../../src/domain/ranges';
import { planReading, type ReadPlan } from '../../src/domain/read-plan';
import { ada, engineers, resourceOf } from '../support/resource';

const plan = planReading(resourceOf([engineers, ada])) as ReadPlan;
const answer = [
  { values: [['Name', 'Ada']] },
  {
    values: [
      ['Team', 'Core'],
      ['Manager', 'm@x.test'],
      ['Cadence in days', 14],
      ['Started'],
      ['Status'],
      ['Id', 'eng-ada'],
    ],
  },
  {
    values: [
      ['Date', 46_000, 46_014],
      ['Feeling', 4],
    ],
  },
  { values: [['Workload', '', -1]] },
  { values: [['Next 1:1'], ['Score', 0.5]] },
];

test('U1 ranges begin at the header row, and columns between two allowed ones split them', () => {
  expect(rangesOf(plan)).toEqual(
    ['Engineers!A1:A', 'Engineers!D1:I', "'Ada''s'!A12:B", "'Ada''s'!D12:D", "'Ada''s'!G12:H"].map((range) =>
      range.replace(/^Engineers/, "'Engineers'"),
    ),
  );
});

test('U3 cells are found by column and row; a cell that Google omitted is blank', () => {
  const [people, meetings] = readTabs(plan, answer);
  expect(people?.length).toBe(1);
  expect(people?.at('name', 0)).toBe('Ada');
  expect(people?.at('id', 0)).toBe('eng-ada');
  expect(meetings?.length).toBe(2);
  expect([0, 1].map((row) => meetings?.at('workload', row))).toEqual(['', -1]);
  expect([0, 1].map((row) => meetings?.at('score', row))).toEqual([0.5, undefined]);
  expect(meetings?.at('coverage', 0)).toBeUndefined();
});

test('U4 headers are remembered at the first read; another header does not fit', () => {
  const tabs = readTabs(plan, answer);
  expect(fitsPlan(tabs)).toBe(true);
  const known = withHeaders(plan, tabs);
  expect(fitsPlan(readTabs(known, answer))).toBe(true);
  const moved = answer.map((range, index) => (index === 3 ? { values: [['Notes', 'text']] } : range));
  expect(fitsPlan(readTabs(known, moved))).toBe(false);
  expect(fitsPlan(readTabs(known, []))).toBe(false);
});

test('U1 columns beyond Z have two letters', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
