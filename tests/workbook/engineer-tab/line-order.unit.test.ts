import { planMoves } from '../../../src/workbook/engineer-tab/line-order';

const keys = ['name', 'manager', 'last', 'due', 'warning', 'panel', 'total', 'header'];
const intact = { name: 1, manager: 2, last: 3, due: 4, warning: 5, panel: 6, total: 11, header: 14 };
const room = (key: string) => (key === 'panel' ? 4 : 0);

/** The rows once a user has dragged one of them before another one, and the moves that follow from that. */
function afterDrag(key: keyof typeof intact, before: number) {
  const rows = new Map<string, number>(Object.entries(intact));
  drag(rows, intact[key], before);
  const moves = planMoves(keys, new Map(rows), room);
  for (const move of moves) drag(rows, move.from, move.before);
  return { moves, rows: Object.fromEntries(rows) };
}

/** As Sheets does it. */
function drag(rows: Map<string, number>, from: number, before: number): void {
  const lines = Array.from({ length: 20 }, (_, index) => index + 1);
  const order = lines.filter((line) => line !== from);
  order.splice(order.indexOf(before) < 0 ? order.length : order.indexOf(before), 0, from);
  for (const [key, row] of rows) rows.set(key, order.indexOf(row) + 1);
}

test('W163 the first line of the panel is moved back above its objectives after it was dragged below Total', () => {
  expect(afterDrag('panel', 12)).toEqual({ moves: [{ from: 11, before: 6 }], rows: intact });
});

test('W163 Total is moved back below the objectives after it was dragged above the panel', () => {
  expect(afterDrag('total', 6)).toEqual({ moves: [{ from: 6, before: 12 }], rows: intact });
});

test('W163 lines in order are left where they are, with rows that a user inserted between them', () => {
  const rows = new Map(Object.entries({ ...intact, panel: 8, total: 13, header: 20 }));
  expect(planMoves(keys, rows, room)).toEqual([]);
});

test('W163 whichever line is dragged to whichever place, a few moves put all lines in order', () => {
  for (const key of Object.keys(intact) as (keyof typeof intact)[]) {
    for (let before = 1; before <= 18; before += 1) {
      const { moves, rows } = afterDrag(key, before);
      const order = keys.map((one) => rows[one] ?? 0);
      expect({ key, before, order }).toEqual({ key, before, order: [...order].sort((a, b) => a - b) });
      expect(moves.length).toBeLessThanOrEqual(8);
    }
  }
});
