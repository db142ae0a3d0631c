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

test('H705 a scale shows its words, and a choice takes only its options', async () => {
  const scale = { kind: 'scale', lowestLabel: 'very <bad>', highestLabel: 'very good' } as const;
  const choice = { kind: 'choice', options: ['−2 (too little)', '0', '+2 "too much"'] } as const;
  const id = sheets.runner.forms.make({
    ...weekForm,
    questions: [
      { id: 'mood', title: 'How are you?', ...scale },
      { id: 'load', title: 'How much work?', ...choice },
    ],
  });
  const tab = sheets.runner.forms.link(id);
  const url = `${sheets.url}forms/${id}`;
  const page = await (await fetch(url)).text();
  expect(page).toMatch(/very &lt;bad&gt;\s+<label>.*> 1<\/label>/);
  expect(page).toMatch(/> 5<\/label>\s+very good/);
  expect(page).toContain('value="+2 &quot;too much&quot;"');
  const answer = (load: string) =>
    fetch(url, {
      method: 'POST',
      headers: { origin: new URL(sheets.url).origin },
      body: new URLSearchParams({ 'q-load': load }),
    });
  expect((await answer('+2')).status).toBe(400);
  for (const load of choice.options) expect((await answer(load)).status).toBe(200);
  const cells = await sheets.book.values({ sheetId: tab, row: 2, column: 4, rows: 3, columns: 1 });
  expect(cells).toEqual([['−2 (too little)'], [0], ['+2 "too much"']]);
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
