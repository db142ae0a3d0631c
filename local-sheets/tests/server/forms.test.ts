import { weekForm } from '../support/forms';
import { openTestSheets, type TestSheets } from '../support/test-sheets';

let sheets: TestSheets;
let form: string;
let sheetId: number;

beforeAll(async () => {
  sheets = await openTestSheets();
  form = sheets.runner.forms.make({ ...weekForm, title: 'Ask <b>me</b>' });
  sheetId = sheets.runner.forms.link(form);
});
afterAll(() => sheets.close());

const address = () => `${sheets.url}forms/${form}`;

async function shown(query = ''): Promise<string> {
  return (await fetch(address() + query)).text();
}

function send(fields: Record<string, string>, origin = new URL(sheets.url).origin): Promise<Response> {
  const body = new URLSearchParams(fields);
  return fetch(address(), { method: 'POST', headers: { origin }, body });
}

async function responses(): Promise<unknown[][]> {
  const rows = await sheets.book.values({ sheetId, row: 2, column: 2, rows: 3, columns: 3 });
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

test('H705 the page shows the form to the person who is signed in, and records the response', async () => {
  expect(await shown()).toContain('<option selected>ada@example.com</option>');
  const page = await shown('?user=grace@example.com');
  expect(page).toContain('<b>grace@example.com</b>');
  expect(page).toContain('Ask &lt;b&gt;me&lt;/b&gt;');
  const fields = { user: 'grace@example.com', 'q-mood': '2', 'q-mind': 'One\r\ntwo "three"' };
  const refused = await send({ ...fields, 'q-mood': '' });
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('two &quot;three&quot;</textarea>');
  expect((await send({ ...fields, 'q-mood': '9' })).status).toBe(400);
  expect(await responses()).toEqual([]);
  expect(await (await send(fields)).text()).toContain('Your response has been recorded.');
  expect(await responses()).toEqual([['grace@example.com', 2, 'One\ntwo "three"']]);
});

test('H705 an address without a form is not found', async () => {
  expect((await fetch(`${sheets.url}forms/none`)).status).toBe(404);
});

test('H709 another site, or a page of the add-on, cannot send a response', async () => {
  const before = await responses();
  for (const origin of ['https://evil.example', `http://127.0.0.1:${sheets.port}`, 'null']) {
    expect((await send({ 'q-mood': '3' }, origin)).status).toBe(403);
  }
  expect(await responses()).toEqual(before);
});

test('H707 the page of a form that is not linked says so', async () => {
  const other = sheets.runner.forms.make(weekForm);
  expect(await (await fetch(`${sheets.url}forms/${other}`)).text()).toContain('not linked');
});
