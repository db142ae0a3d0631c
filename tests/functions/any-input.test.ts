import { goalCoverage } from '../../src/functions/goal-coverage';
import { goalProgressCells } from '../../src/functions/goal-progress-cells';
import { goalStatusCells } from '../../src/functions/goal-status-cells';
import { goalWeightCheck } from '../../src/functions/goal-weight-check';
import { moodTrend } from '../../src/functions/mood-trend';
import { objectiveScoreTable } from '../../src/functions/objective-score-table';
import { scoreBandCells } from '../../src/functions/score-band-cells';
import { teamScoreTable } from '../../src/functions/team-score-table';
import { weightedGoalScore } from '../../src/functions/weighted-goal-score';
import { fc } from '../support/fast-check';

/** The position of a cell: a row in a column, a column in a row, and nothing in a single cell. */
const place = /(?:row|column) (?:1|(\d+)) of /g;

type CellFunction = (...args: unknown[]) => unknown;

/** Each function with the kinds of its arguments, each a column or a single cell. */
const functions: readonly (readonly [string, CellFunction, readonly Kind[]])[] = [
  ['WEIGHTED_GOAL_SCORE', weightedGoalScore as CellFunction, ['weight', 'share']],
  ['GOAL_PROGRESS', goalProgressCells as CellFunction, ['number', 'number', 'number', 'type']],
  ['GOAL_COVERAGE', goalCoverage as CellFunction, ['weight', 'share']],
  ['GOAL_WEIGHT_CHECK', goalWeightCheck, ['weight']],
  ['OBJECTIVE_SCORES', objectiveScoreTable as CellFunction, ['name', 'weight', 'share']],
  ['TEAM_SCORES', teamScoreTable as CellFunction, ['name', 'name', 'weight', 'share']],
  ['GOAL_STATUS', goalStatusCells as CellFunction, ['share', 'day', 'day', 'asOf']],
  ['SCORE_BAND', scoreBandCells, ['share']],
  ['MOOD_TREND', moodTrend as CellFunction, ['day', 'mood']],
];

type Kind = 'weight' | 'share' | 'number' | 'type' | 'name' | 'day' | 'mood' | 'asOf';

/** Valid and invalid cells for a column of that kind. */
const cells: Record<Kind, fc.Arbitrary<unknown>> = {
  weight: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom('', '', '40 %', '0,5', -5, '#REF!')),
  share: fc.oneof(fc.double({ min: -1, max: 2, noNaN: true }), fc.constantFrom('', '', true, '50 %', '#N/A')),
  number: fc.oneof(fc.integer({ min: -9, max: 20 }), fc.constantFrom('', '', '1,5', 'soon', '1,200', '#N/A')),
  type: fc.constantFrom('', '', '', 'binary', 'at most', 'At least', 'other'),
  name: fc.constantFrom('', 'A', 'a ', 'B', 'Delivery', 1042, '#N/A'),
  day: fc.constantFrom('', '2026-01-05', '2026-02-30', new Date(2026, 1, 1), new Date(2026, 2, 1), '#N/A'),
  mood: fc.constantFrom('', 1, 2, 3, 4, 5, '4', 'fine'),
  asOf: fc.constant('2026-02-15'),
};

/** The result, or the error sentence. */
function outcome(call: CellFunction, args: readonly unknown[]): unknown {
  try {
    return call(...args);
  } catch (error) {
    return (error as Error).message;
  }
}

type Figure = number | string;

/** A result without the order of its rows, which decides which of several invalid cells is named. */
function figures(answer: unknown): Figure[][] {
  const rows = (Array.isArray(answer) ? answer : [[answer]]) as unknown[][];
  const figure = (cell: unknown): Figure => {
    if (typeof cell === 'number') return cell;
    const text = String(cell);
    return text.endsWith('.') ? 'a sentence' : text.trim().toLowerCase();
  };
  return rows.map((row) => row.map(figure)).sort(([one = ''], [other = '']) => inOrder(one, other));
}

function inOrder(one: Figure, other: Figure): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : Number(String(one) > String(other));
}

/** Equal except for the last digits, in which sums of fractions differ. */
function expectSame(answer: unknown, expected: unknown): void {
  const close = (figure: Figure) => (typeof figure === 'number' ? expect.closeTo(figure, 8) : figure);
  expect(figures(answer)).toEqual(figures(expected).map((row) => row.map(close)));
}

describe.each(functions)('%s', (name, call, kinds) => {
  const table = fc.array(fc.tuple(...kinds.map((kind) => cells[kind])), { minLength: 1, maxLength: 6 });
  const columns = (rows: readonly (readonly unknown[])[], arrange: (column: unknown[]) => unknown) =>
    kinds.map((kind, at) => (kind === 'asOf' ? '2026-02-15' : arrange(rows.map((row) => row[at]))));
  const column = (list: readonly unknown[]) => list.map((cell) => [cell]);

  test('S34 any input gives finite numbers and texts in rows of equal length, or an error sentence', () => {
    const cell = fc.oneof(
      fc.anything(),
      fc.double(),
      fc.constantFrom(
        '',
        '#N/A',
        'A',
        '1,200',
        true,
        -1,
        1e308,
        5e-324,
        'constructor',
        '__proto__',
        '2026-01-31',
      ),
      fc.date(),
    );
    const argument = fc.oneof(
      cell,
      fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 5 }),
      fc.array(
        fc.tuple(cell).map((one) => [...one]),
        { minLength: 3, maxLength: 3 },
      ),
    );
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
        let answer: unknown;
        try {
          answer = call(...args);
        } catch (error) {
          expect((error as Error).message).toMatch(new RegExp(`^${name}: .+; .+\\.$`, 's'));
          return;
        }
        const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
        expect(rows.length).toBeGreaterThan(0);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        expect(rows[0].length).toBeGreaterThan(0);
        for (const one of rows.flat()) expect(typeof one === 'string' || Number.isFinite(one)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('S51 a cell, a row, a column and an open range with the same content give the same result', () => {
    const cellsIn = (answer: unknown) => {
      const flat = (Array.isArray(answer) ? answer : [answer]).flat();
      // The result for an open range ends with blank rows.
      while (flat.length > 1 && flat[flat.length - 1] === '') flat.pop();
      return flat.map((one) => (typeof one === 'string' ? one.replace(place, '$1') : one));
    };
    fc.assert(
      fc.property(table, fc.integer({ min: 0, max: 300 }), (rows, blanks) => {
        const expected = cellsIn(outcome(call, columns(rows, column)));
        const open = columns(rows, (list) => column([...list, ...Array(blanks).fill('')]));
        expect(cellsIn(outcome(call, open))).toEqual(expected);
        expect(
          cellsIn(
            outcome(
              call,
              columns(rows, (list) => [list]),
            ),
          ),
        ).toEqual(expected);
        if (rows.length > 1) return;
        expect(
          cellsIn(
            outcome(
              call,
              columns(rows, ([cell]) => cell),
            ),
          ),
        ).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('S52 the order of the rows does not change the result', () => {
    const shuffled = table.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const [answer, expected] = [others, rows].map((some) => outcome(call, columns(some, column)));
        expectSame(answer, expected);
      }),
      { numRuns: 200 },
    );
  });
});

test.each(functions.filter(([, , kinds]) => kinds.includes('weight') && kinds.length > 1))(
  'S52 the scale of the weights does not change the result: %s',
  (_name, call, kinds) => {
    const weight = fc.integer({ min: 0, max: 100 });
    const rows = fc.array(fc.tuple(...kinds.map((kind) => (kind === 'weight' ? weight : cells[kind]))), {
      minLength: 1,
      maxLength: 6,
    });
    const columns = (table: readonly (readonly unknown[])[], factor: number) =>
      kinds.map((kind, at) => table.map((row) => [kind === 'weight' ? Number(row[at]) * factor : row[at]]));
    fc.assert(
      fc.property(rows, fc.double({ min: 0.01, max: 1000, noNaN: true }), (table, factor) => {
        expectSame(outcome(call, columns(table, factor)), outcome(call, columns(table, 1)));
      }),
      { numRuns: 200 },
    );
  },
);
