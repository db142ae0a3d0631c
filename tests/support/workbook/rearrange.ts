import fc from 'fast-check';
import type { Book } from '../../../local-sheets/src/engine/book';
import type { AddOnFixture } from './add-on-fixture';

/** What somebody does to a workbook by hand; numbers choose the tab, the row and so on, whatever there is. */
export interface Step {
  readonly kind: (typeof kinds)[number];
  readonly tab: number;
  readonly at: number;
  readonly to: number;
  readonly count: number;
}

const kinds = [
  ...(['rename', 'move tab', 'duplicate', 'hide', 'delete tab'] as const),
  ...([
    'insert rows',
    'insert columns',
    'move rows',
    'move columns',
    'delete rows',
    'delete columns',
  ] as const),
  ...(['hide rows', 'hide columns', 'sort', 'paste over headers', 'clear ids', 'merge'] as const),
  ...(['clear formats', 'change formats', 'numbers to text', 'stray spaces', 'error'] as const),
] as const;

/** Up to six steps, and where the file is opened. */
export const rearranged = fc.record({
  steps: fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      tab: fc.nat(40),
      at: fc.nat(30),
      to: fc.nat(30),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  timeZone: fc.constantFrom('Asia/Jakarta', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'),
  locale: fc.constantFrom('en_US', 'de_DE', 'in_ID'),
  isCopy: fc.constantFrom(false, false, false, true),
});

/** Does a step; nothing happens if Sheets refuses it, such as a merge beyond the last row. */
export async function rearrange({ book }: AddOnFixture, step: Step): Promise<void> {
  try {
    await change(book, step);
  } catch (error) {
    // Local Sheets has another class Error than this file.
    if ((error as { name?: unknown }).name !== 'BookError') throw error;
  }
}

async function change(book: Book, step: Step): Promise<void> {
  const tabs = book.tabs();
  const tab = tabs[step.tab % tabs.length];
  if (!tab) return;
  const { sheetId, rows, columns } = tab;
  const used = await book.extent(sheetId);
  const row = 1 + (step.at % Math.max(1, used.rows));
  const column = 1 + (step.at % Math.max(1, used.columns));
  const row2 = 1 + (step.to % Math.max(1, used.rows));
  const column2 = 1 + (step.to % Math.max(1, used.columns));
  const count = Math.min(step.count, rows - row, columns - column);
  const whole = { sheetId, row: 1, column, rows: Math.max(1, used.rows), columns: 1 };
  const cell = { sheetId, row, column, rows: 1, columns: 1 };
  const visible = tabs.filter(({ hidden }) => !hidden).length;
  switch (step.kind) {
    case 'rename':
      if (!tabs.some(({ name }) => name === `Mine ${step.at}`)) book.renameTab(sheetId, `Mine ${step.at}`);
      return;
    case 'move tab':
      return book.moveTab(sheetId, 1 + (step.to % tabs.length));
    case 'duplicate':
      book.insertTab({ copyOf: sheetId, name: `Copy ${tabs.length} of ${step.at}` });
      return;
    case 'hide':
      if (tab.hidden || visible > 1) book.hideTab(sheetId, !tab.hidden);
      return;
    case 'delete tab':
      if (!tab.hidden && visible > 1) book.deleteTab(sheetId);
      return;
    case 'insert rows':
      return book.insert(sheetId, 'rows', row, step.count);
    case 'insert columns':
      return book.insert(sheetId, 'columns', column, step.count);
    case 'move rows':
      if (count > 0 && (row2 < row || row2 > row + count)) book.move(sheetId, 'rows', row, count, row2);
      return;
    case 'move columns':
      if (count > 0 && (column2 < column || column2 > column + count))
        book.move(sheetId, 'columns', column, count, column2);
      return;
    case 'delete rows':
      if (count > 0) book.remove(sheetId, 'rows', row, count);
      return;
    case 'delete columns':
      if (count > 0) book.remove(sheetId, 'columns', column, count);
      return;
    case 'hide rows':
      return book.hide(sheetId, 'rows', row, 1, true);
    case 'hide columns':
      return book.hide(sheetId, 'columns', column, 1, true);
    case 'sort':
      if (used.rows > 2)
        book.sort({ sheetId, row: 2, column: 1, rows: used.rows - 1, columns: used.columns }, [
          { column, ascending: step.to % 2 === 0 },
        ]);
      return;
    case 'paste over headers':
      return book.setTexts({ ...cell, row: 1 + (step.to % 14) }, [['Pasted']]);
    case 'clear ids': {
      const ids = await book.values({ sheetId, row: 1, column: 1, rows, columns });
      const place = ids
        .flatMap((cells) => cells.map((value, index) => (value === 'Id' ? index + 1 : 0)))
        .find(Boolean);
      if (place !== undefined)
        book.clear(
          { sheetId, row: Math.max(2, row), column: place, rows: 1, columns: 1 },
          { contents: true },
        );
      return;
    }
    case 'merge':
      if (count > 0) book.merge({ ...cell, rows: count + 1, columns: count });
      return;
    case 'clear formats':
      return book.clear(whole, { formats: true });
    case 'change formats':
      return book.setNumberFormats(
        whole,
        Array.from({ length: whole.rows }, () => [['@', '0', 'yyyy-mm-dd'][step.to % 3] ?? '@']),
      );
    case 'numbers to text': {
      const values = await book.values(whole);
      const formulas = book.formulas(whole);
      values.forEach(([value], index) => {
        if (typeof value === 'number' && formulas[index]?.[0] === '')
          book.setTexts({ ...whole, row: index + 1, rows: 1 }, [[String(value)]]);
      });
      return;
    }
    case 'stray spaces': {
      const [[value] = []] = await book.values(cell);
      if (typeof value === 'string' && value !== '' && book.formulas(cell)[0]?.[0] === '')
        book.setTexts(cell, [[`${value}\u00a0 `]]);
      return;
    }
    case 'error':
      return book.setFormulas(cell, [['=NA()']]);
  }
}
