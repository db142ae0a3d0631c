import type { Book } from '../../engine/book';
import type { Area, Cell } from '../../protocol/cells';
import type { Form, FormResponse } from '../../protocol/forms';

/** Adds the tab of the responses with its headers; it is named as Google names it. */
export function linkTab(book: Book, form: Form): { readonly form: Form; readonly sheetId: number } {
  const taken = book.tabs().map(({ name }) => name.toLowerCase());
  let number = 1;
  while (taken.includes(`form responses ${number}`)) number += 1;
  const { sheetId } = book.insertTab({ name: `Form Responses ${number}`, index: 1 });
  book.freeze(sheetId, 1, 0);
  return { form: withColumns(book, sheetId, { ...form, sheetId, columns: {} }), sheetId };
}

/** Writes the title of one question into its header. */
export function writeHeader(book: Book, sheetId: number, form: Form, field: string): void {
  const column = form.columns[field];
  if (column !== undefined) book.setTexts(cellAt(sheetId, 1, column), [[titleOf(form, field)]]);
}

/** Writes the response into the first row below the responses, and returns the form with the columns that it then has. */
export function writeResponse(
  book: Book,
  sheetId: number,
  form: Form,
  response: FormResponse,
  now: Cell,
): Form {
  const complete = withColumns(book, sheetId, form);
  const row = freeRow(book, sheetId, Object.values(complete.columns));
  for (const field of fieldsOf(complete)) {
    const column = complete.columns[field];
    if (column !== undefined)
      writeField(book, cellAt(sheetId, row, column), cellOf(complete, response, field, now));
  }
  return complete;
}

/** The form with a column for each field, at the right of the columns that it has (H703). */
function withColumns(book: Book, sheetId: number, form: Form): Form {
  const columns: Record<string, number> = { ...form.columns };
  for (const field of fieldsOf(form)) {
    if (columns[field] !== undefined) continue;
    const column = Math.max(0, ...Object.values(columns)) + 1;
    const header = cellAt(sheetId, 1, column);
    const size = book.tab(sheetId)?.columns ?? 0;
    // What somebody wrote beside the responses moves on.
    if (column > size || book.peek(header)[0]?.[0] !== '') {
      book.insert(sheetId, 'columns', column, 1);
      for (const [other, at] of Object.entries(columns)) if (at >= column) columns[other] = at + 1;
    }
    columns[field] = column;
    book.setTexts(header, [[titleOf(form, field)]]);
  }
  return { ...form, columns };
}

function fieldsOf({ email, questions }: Form): string[] {
  return ['timestamp', ...(email === 'none' ? [] : ['email']), ...questions.map(({ id }) => id)];
}

function titleOf({ questions }: Form, field: string): string {
  if (field === 'timestamp') return 'Timestamp';
  if (field === 'email') return 'Email Address';
  return questions.find(({ id }) => id === field)?.title ?? '';
}

/** The row below the last one with a response; another row is inserted there if it holds something else. */
function freeRow(book: Book, sheetId: number, columns: readonly number[]): number {
  const tab = book.tab(sheetId);
  const size = { rows: tab?.rows ?? 1, columns: tab?.columns ?? 1 };
  const cells = book.peek({ sheetId, row: 1, column: 1, ...size });
  const isResponse = (row: Cell[]) => columns.some((column) => row[column - 1] !== '');
  const last = cells.reduce((latest, one, index) => (isResponse(one) ? index + 1 : latest), 1);
  const row = last + 1;
  if (row > size.rows || cells[row - 1]?.some((cell) => cell !== '')) book.insert(sheetId, 'rows', row, 1);
  return row;
}

function cellOf(form: Form, response: FormResponse, field: string, now: Cell): Cell {
  if (field === 'timestamp') return now;
  if (field === 'email') return form.email === 'verified' ? response.signedInAs : response.typedEmail;
  return response.answers[field] ?? '';
}

/** A number is stored as a number, and every other answer as the text that it is, also one that looks like a formula (H704). */
function writeField(book: Book, area: Area, value: Cell): void {
  if (typeof value !== 'string') {
    book.setNumberFormats(area, [['M/d/yyyy H:mm:ss']]);
    book.setValues(area, [[value]]);
  } else if (/^-?\d+(\.\d+)?$/.test(value)) book.setValues(area, [[Number(value)]]);
  else book.setTexts(area, [[value]]);
}

function cellAt(sheetId: number, row: number, column: number): Area {
  return { sheetId, row, column, rows: 1, columns: 1 };
}
