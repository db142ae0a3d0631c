import type { Cell } from '../../../local-sheets/src/protocol/cells';
import { letters } from '../../../local-sheets/tests/support/a1';
import {
  answerSize,
  type CaseCell,
  expectAnswer,
  type FunctionCase,
  functionCases,
  rowsOf,
} from '../../support/function-cases';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

/** Right of the widest arguments; the answer spills from here. */
const answerColumn = 10;

/** Formulas that end in the error of that name, since an error cannot be typed. */
const errors: Record<string, string> = { '#N/A': '=NA()', '#DIV/0!': '=1/0', '#REF!': '=INDEX({1,2};3)' };

let addOn: AddOnFixture;
let sheetId: number;
const firstRows = new Map<FunctionCase, number>();

beforeAll(async () => {
  addOn = await openAddOn({ blank: true });
  const heights = functionCases.map((one) =>
    Math.max(answerSize(one).rows, ...one.arguments.map((argument) => rowsOf(argument).length)),
  );
  const rows = heights.reduce((sum, height) => sum + height + 1, 0);
  ({ sheetId } = addOn.book.insertTab({ name: 'Cases', rows, columns: answerColumn + 3 }));
  let row = 1;
  functionCases.forEach((one, at) => {
    firstRows.set(one, row);
    const references = typeArguments(one, row);
    const formula = `=${one.function}(${references.join(';')})`;
    addOn.book.setFormulas({ sheetId, row, column: answerColumn, rows: 1, columns: 1 }, [[formula]]);
    row += heights[at] + 1;
  });
  await addOn.book.settle();
});
afterAll(() => addOn.close());

test.each(functionCases)('S53 in a sheet, $function: $reason', async (one) => {
  const row = firstRows.get(one) as number;
  const area = { sheetId, row, column: answerColumn, ...answerSize(one) };
  const cells = await addOn.book.values(area);
  if (one.refused === undefined) return expectAnswer(cells, one);
  expect(cells).toEqual([['#ERROR!']]);
  const { at, flaw } = one.refused;
  const sentence = addOn.book.errors.get(`${sheetId}!${row},${answerColumn}`);
  expect(sentence).toContain(`${one.function}: ${at} ${flaw}`);
});

/** Types a case's arguments side by side and answers their references. */
function typeArguments(one: FunctionCase, row: number): string[] {
  let column = 1;
  return one.arguments.map((argument) => {
    const cells = rowsOf(argument);
    const columns = cells[0].length;
    const area = { sheetId, row, column, rows: cells.length, columns };
    addOn.book.setValues(
      area,
      cells.map((line) => line.map(typed)),
    );
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        const formula = typeof cell === 'string' ? errors[cell] : undefined;
        if (formula === undefined) return;
        const place = { sheetId, row: row + down, column: column + right, rows: 1, columns: 1 };
        addOn.book.setFormulas(place, [[formula]]);
      });
    });
    const [first, last] = [
      `${letters(column)}${row}`,
      `${letters(column + columns - 1)}${row + cells.length - 1}`,
    ];
    column += columns;
    return first === last ? first : `${first}:${last}`;
  });
}

function typed(cell: CaseCell): Cell | null {
  // The apostrophe makes a text of what would be read as a number or a date.
  if (typeof cell === 'string') return cell === '' ? null : `'${cell}`;
  if (typeof cell !== 'object') return cell;
  return { serial: Date.parse(cell.date) / 86_400_000 + 25_569 };
}
