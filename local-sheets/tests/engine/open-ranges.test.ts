import { array, assert, asyncProperty, boolean, constantFrom, integer, record } from 'fast-check';
import type { Book } from '../../src/engine/book';
import { openTestWorkbook, type TestTab, type TestWorkbook } from '../support/test-workbook';

let testWorkbook: TestWorkbook;
let goals: TestTab;
let sums: TestTab;

beforeEach(async () => {
  testWorkbook = await openTestWorkbook();
  goals = testWorkbook.tab("Ada's goals", 10, 4);
  sums = testWorkbook.tab('Sums', 5, 4);
  goals.write('A1:B4', [
    ['Weight', 'Done'],
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  sums.formula('A1', "=SUM('Ada''s goals'!A2:A)");
  sums.formula('A2', "=COUNT('Ada''s goals'!A2:B)");
});

afterEach(() => testWorkbook.book.dispose());

const both = async () => [await sums.value('A1'), await sums.value('A2')];
const printed = () => sums.formulaAt('A1');

describe('H105 an open range extends to the last row of its tab', () => {
  test('H105 it includes a row added at the end of the grid', async () => {
    testWorkbook.book.insert(goals.sheetId, 'rows', 11, 2);
    goals.write('A12', 100);
    expect(await both()).toEqual([106, 7]);
    expect(printed()).toBe("=SUM('Ada''s goals'!A2:A)");
  });

  test('H105 it moves down with a row inserted above it', async () => {
    testWorkbook.book.insert(goals.sheetId, 'rows', 1, 1);
    goals.write('A2', 1000);
    expect([...(await both()), printed()]).toEqual([6, 6, "=SUM('Ada''s goals'!A3:A)"]);
  });

  test('H105 it includes a row inserted inside it', async () => {
    testWorkbook.book.insert(goals.sheetId, 'rows', 3, 1);
    goals.write('A3', 50);
    expect([...(await both()), printed()]).toEqual([56, 7, "=SUM('Ada''s goals'!A2:A)"]);
  });

  test('H105 it loses deleted rows, including its first', async () => {
    testWorkbook.book.remove(goals.sheetId, 'rows', 2, 2);
    expect([...(await both()), printed()]).toEqual([3, 2, "=SUM('Ada''s goals'!A2:A)"]);
  });

  test('H105 it moves with its column', async () => {
    testWorkbook.book.insert(goals.sheetId, 'columns', 1, 2);
    expect([...(await both()), printed()]).toEqual([6, 6, "=SUM('Ada''s goals'!C2:C)"]);
    testWorkbook.book.remove(goals.sheetId, 'columns', 1, 1);
    expect([...(await both()), printed()]).toEqual([6, 6, "=SUM('Ada''s goals'!B2:B)"]);
    testWorkbook.book.move(goals.sheetId, 'columns', 2, 1, 5);
    expect([await sums.value('A1'), printed()]).toEqual([6, "=SUM('Ada''s goals'!D2:D)"]);
  });

  test('H105 it is #REF! when its column is deleted', async () => {
    testWorkbook.book.remove(goals.sheetId, 'columns', 1, 1);
    expect(await sums.value('A1')).toBe('#REF!');
  });

  test('H105 it follows a renamed tab', async () => {
    testWorkbook.book.renameTab(goals.sheetId, 'Goals');
    expect([...(await both()), printed()]).toEqual([6, 6, '=SUM(Goals!A2:A)']);
  });

  test('H105 text passed to INDIRECT can name one', async () => {
    sums.formula('A3', `=SUM(INDIRECT("'Ada''s goals'!A3:A"))`);
    expect(await sums.value('A3')).toBe(5);
  });

  test('H105 after any insertions and deletions of rows and columns, its sum is the sum of its cells', async () => {
    const steps = array(
      record({
        kind: constantFrom(...kinds),
        byColumn: boolean(),
        at: integer({ min: 1, max: 12 }),
        count: integer({ min: 1, max: 3 }),
        value: integer({ min: -9, max: 9 }),
      }),
      { minLength: 1, maxLength: 10 },
    );
    await assert(
      asyncProperty(steps, async (all) => {
        const { book } = await openTestWorkbook();
        const data = book.insertTab({ name: 'Data', rows: 8, columns: 3 }).sheetId;
        const watch = book.insertTab({ name: 'Watch', rows: 3, columns: 3 }).sheetId;
        const cell = { sheetId: watch, row: 1, column: 1, rows: 1, columns: 1 };
        book.setFormulas(cell, [['=SUM(Data!B2:B)']]);
        const expected = new Expectation();
        for (const step of all) {
          expected.take(take(book, data, step));
          const found = [book.formulas(cell)[0]![0], (await book.values(cell))[0]![0]];
          expect(found).toEqual([expected.formula, await expected.sum(book, data)]);
        }
        book.dispose();
      }),
      { numRuns: 40, seed: 40 },
    );
  });
});

const kinds = ['insert', 'remove', 'append', 'write', 'rename'] as const;

interface Step {
  readonly kind: (typeof kinds)[number];
  readonly byColumn: boolean;
  readonly at: number;
  readonly count: number;
  readonly value: number;
}

/** Makes one change, adapted to the grid, writes into some cells, and returns what was done. */
function take(book: Book, sheetId: number, { kind, byColumn, at, count, value }: Step): Step {
  const tab = book.tab(sheetId)!;
  const dimension = byColumn && kind !== 'append' ? 'columns' : 'rows';
  const size = dimension === 'columns' ? tab.columns : tab.rows;
  const start = Math.min(at, kind === 'remove' ? size - count : size);
  const done = {
    kind: kind === 'remove' && start < 1 ? 'write' : kind,
    byColumn,
    at: start,
    count,
    value,
  } as const;
  if (done.kind === 'insert') book.insert(sheetId, dimension, start, count);
  if (done.kind === 'append') book.insert(sheetId, 'rows', tab.rows + 1, count);
  if (done.kind === 'remove') book.remove(sheetId, dimension, start, count);
  if (done.kind === 'rename') book.renameTab(sheetId, `Data ${at}`);
  const { rows, columns } = book.tab(sheetId)!;
  const row = Math.min(at, rows);
  const values = Array.from({ length: columns }, (_, index) => value * (index + 1));
  book.setValues({ sheetId, row, column: 1, rows: 1, columns }, [values]);
  return kind === 'rename' ? { ...done, at } : done;
}

/** Computes independently where B2:B should be after each change. */
class Expectation {
  private name = 'Data';
  private row = 2;
  private column = 2;
  private isGone = false;

  take({ kind, byColumn, at, count }: Step): void {
    if (kind === 'rename') this.name = `'Data ${at}'`;
    const position = byColumn ? this.column : this.row;
    let moved = position;
    if (kind === 'insert' && at <= position) moved += count;
    if (kind === 'remove' && at < position + 1) {
      if (byColumn && position < at + count) this.isGone = true;
      moved = Math.max(at, position - count);
    }
    if (byColumn) this.column = moved;
    else this.row = moved;
  }

  get formula(): string {
    const letter = String.fromCharCode(64 + this.column);
    return this.isGone ? '=SUM(#REF!)' : `=SUM(${this.name}!${letter}${this.row}:${letter})`;
  }

  async sum(book: Book, sheetId: number): Promise<number | string> {
    const { rows } = book.tab(sheetId)!;
    if (this.isGone) return '#REF!';
    if (this.row > rows) return 0;
    const cells = await book.values({
      sheetId,
      row: this.row,
      column: this.column,
      rows: rows - this.row + 1,
      columns: 1,
    });
    return cells.flat().reduce<number>((sum, cell) => sum + Number(cell), 0);
  }
}
