import { area, insertedRows, typed } from '../support/changes';
import { openPage, type PageClient } from '../support/page-client';
import { openTestSheets, type TestSheets } from '../support/test-sheets';

const hr = 'hr@example.com';
const tomas = 'tomas.lindqvist@example.com';

let sheets: TestSheets;
let pages: PageClient[];

beforeEach(async () => {
  pages = [];
  sheets = await openTestSheets({
    code: `
      /** Doubles. @customfunction */
      function DOUBLE(x) { if (typeof x !== 'number') throw new Error('DOUBLE needs a number.'); return 2 * x; }`,
  });
});
afterEach(async () => {
  await Promise.all(pages.map((page) => page.vanish()));
  await sheets.close();
});

async function join(user?: string): Promise<PageClient> {
  const page = await openPage(sheets.url, user);
  pages.push(page);
  return page;
}

const values = (row: number, column: number, rows = 1, columns = 1) =>
  sheets.book.values(area(row, column, rows, columns));

/** The latest value that a page received for a cell (0-based). */
function toldOf(page: PageClient, row: number, column: number): unknown {
  const written = page.heard
    .filter((message) => message.type === 'changes')
    .flatMap((message) => message.changes)
    .filter((change) => change.id === 'sheet.mutation.set-range-values')
    .map(
      (change) => (change.params as { cellValue: Record<number, Record<number, { v: unknown }>> }).cellValue,
    )
    .flatMap((cells) => (cells[row]?.[column] ? [cells[row][column].v] : []));
  return written.at(-1);
}

test('H304 a page that connects receives a welcome message with its user, and then the workbook', async () => {
  const page = await join(tomas);
  const { title, me } = await page.next('welcome');
  expect(title).toBe('Test workbook');
  expect(me.email).toBe(tomas);
  const [first, second] = page.heard.map((message) => message.type);
  expect([first, second]).toEqual(['welcome', 'snapshot']);
});

test('H304 without a user, or with an unknown one, the page has the owner as its user', async () => {
  expect((await (await join()).next('welcome')).me.role).toBe('owner');
  expect((await (await join('nobody@example.com')).next('welcome')).me.role).toBe('owner');
});

test('H305 what is typed in one page reaches the workbook and the other page, with the results of formulas', async () => {
  const [one, other] = [await join(), await join(tomas)];
  one.edit([
    typed(one.unitId, 0, 0, 20),
    typed(one.unitId, 0, 1, '=A1+1'),
    typed(one.unitId, 0, 2, '=DOUBLE(B1)'),
  ]);
  await other.next('changes', () => toldOf(other, 0, 2) === 42);
  expect(toldOf(other, 0, 0)).toBe(20);
  expect(toldOf(other, 0, 1)).toBe(21);
  await one.next('changes', () => toldOf(one, 0, 2) === 42);
  expect(await values(1, 1, 1, 3)).toEqual([[20, 21, 42]]);
});

test('H305 a page does not receive its own edit', async () => {
  const page = await join();
  page.edit([typed(page.unitId, 4, 4, 'mine')]);
  await page.next('accepted');
  expect(toldOf(page, 4, 4)).toBeUndefined();
  expect(await values(5, 5)).toEqual([['mine']]);
});

test('H305 pages receive the message of a failed custom function, and its removal', async () => {
  const page = await join();
  page.edit([typed(page.unitId, 1, 0, '=DOUBLE("x")')]);
  const { failures } = await page.next('sheetInfo', (info) => info.failures.length > 0);
  expect(failures).toEqual([
    { sheetId: 0, row: 2, column: 1, message: expect.stringContaining('DOUBLE needs a number.') },
  ]);
  page.edit([typed(page.unitId, 1, 0, '=DOUBLE(4)')]);
  await page.next('sheetInfo', (info) => page.heard.indexOf(info) > 3 && info.failures.length === 0);
  expect(await values(2, 1)).toEqual([[8]]);
});

test('H306 if two pages insert rows at the same moment, the later one is rejected and shows the current workbook', async () => {
  const [one, other] = [await join(), await join(tomas)];
  one.edit([typed(one.unitId, 0, 0, 'first'), typed(one.unitId, 1, 0, 'second')]);
  await other.next('changes');
  const base = other.revision;
  // Neither page has received the insertion of the other.
  one.edit([insertedRows(one.unitId, 1, 2)]);
  await one.next('accepted', ({ revision }) => revision > base);
  other.edit([insertedRows(other.unitId, 1, 1), typed(other.unitId, 1, 0, 'too late')], base);
  const { reason, book } = await other.next('snapshot');
  expect(reason).toContain('Another user moved cells at the same moment');
  expect(await values(1, 1, 4, 1)).toEqual([['first'], [''], [''], ['second']]);
  const sheet = (book.workbook as { sheets: Record<string, { rowCount: number }> }).sheets['0'];
  expect(sheet?.rowCount).toBe(sheets.book.tab(0)?.rows);
});

test('H306 rows that a page inserts after it has received those of another page are inserted', async () => {
  const [one, other] = [await join(), await join(tomas)];
  const rows = sheets.book.tab(0)?.rows ?? 0;
  one.edit([insertedRows(one.unitId, 1, 2)]);
  await other.next('changes');
  other.edit([insertedRows(other.unitId, 1, 1)]);
  await other.next('accepted');
  expect(sheets.book.tab(0)?.rows).toBe(rows + 3);
});

test('H307 two pages that write the same cell at the same moment end with the same value', async () => {
  const [one, other] = [await join(), await join(tomas)];
  const base = one.revision;
  one.edit([typed(one.unitId, 0, 0, 'from one')], base);
  await one.next('accepted');
  other.edit([typed(other.unitId, 0, 0, 'from the other')], base);
  // The later page receives its own value after that of the earlier page, which it had not received when it wrote.
  await other.next('changes', () => toldOf(other, 0, 0) === 'from the other');
  await one.next('changes', () => toldOf(one, 0, 0) === 'from the other');
  expect(await values(1, 1)).toEqual([['from the other']]);
});

test('H308 an edit by a viewer is rejected, and nothing is written', async () => {
  const page = await join(hr);
  page.edit([typed(page.unitId, 0, 0, 'sneaked in')]);
  const { reason } = await page.next('snapshot');
  expect(reason).toContain('You can only view this file');
  expect(await values(1, 1)).toEqual([['']]);
});

test('H309 edits that a page made on top of a rejected edit are discarded too', async () => {
  const [one, other] = [await join(), await join(tomas)];
  const base = other.revision;
  one.edit([insertedRows(one.unitId, 0, 1)]);
  await one.next('accepted');
  other.edit([insertedRows(other.unitId, 0, 1)], base);
  other.edit([typed(other.unitId, 1, 0, 'belongs to a row that is not there')], base);
  await other.next('snapshot');
  other.edit([typed(other.unitId, 5, 0, 'after the refusal')]);
  await other.next('accepted');
  expect(await values(1, 1, 6, 1)).toEqual([[''], [''], [''], [''], [''], ['after the refusal']]);
});

test('H316 a change on a tab that does not exist is rejected, and the page shows the current workbook', async () => {
  const page = await join();
  page.edit([typed(page.unitId, 0, 1, 'bad', 'no such tab')]);
  expect((await page.next('snapshot')).reason).toContain('This change could not be made.');
  page.edit([typed(page.unitId, 0, 0, 'good')]);
  await page.next('accepted');
  expect(await values(1, 1, 1, 2)).toEqual([['good', '']]);
});
