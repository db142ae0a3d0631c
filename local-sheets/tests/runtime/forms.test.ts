import { adaSays, weekForm } from '../support/forms';
import { openScript, type Script } from '../support/script';

const code = `
const file = () => SpreadsheetApp.getActiveSpreadsheet();
const tab = () => file().getSheetByName('Form Responses 1');
function urls() { return [file().getFormUrl(), ...file().getSheets().map((sheet) => sheet.getFormUrl())]; }
function rows() { return tab().getDataRange().getDisplayValues(); }
function formulas() { return tab().getDataRange().getFormulas(); }
function note() { tab().getRange('E1:E3').setValues([['Ours'], ['a'], ['b']]); }
function noteBelow() { tab().getRange('E4').setValue('ours'); }
function sort() { tab().sort(4); }
function remove() { tab().deleteRow(2); }
function move() { tab().moveColumns(tab().getRange('C:C'), 6); }
function removeColumn() { tab().deleteColumn(3); }
`;

let script: Script;
let form: string;

beforeAll(async () => {
  script = await openScript(code);
});
afterAll(() => script.close());
beforeEach(() => {
  for (const { sheetId, name } of script.book.tabs())
    if (name.startsWith('Form')) script.book.deleteTab(sheetId);
  form = script.runner.forms.make(weekForm);
});

/** The rows without their moment. */
async function responses(): Promise<string[][]> {
  const rows = (await script.call('rows')) as string[][];
  return rows.map((row) => row.slice(1));
}

test('H700 a tab that receives the responses of a form knows its address, and so does the file', async () => {
  expect(await script.call('urls')).toEqual([null, null]);
  script.runner.forms.link(form);
  const url = `http://localhost/forms/${form}`;
  expect(await script.call('urls')).toEqual([url, url, null]);
});

test('H701 H706 linking adds a tab with a header; a form that collects no address has no column for it', async () => {
  script.runner.forms.link(form);
  const second = script.runner.forms.make({ ...weekForm, email: 'none' });
  const secondId = script.runner.forms.link(second);
  expect(script.book.tab(secondId)).toMatchObject({ name: 'Form Responses 2', frozenRows: 1, index: 1 });
  expect(await script.call('rows')).toEqual([
    ['Timestamp', 'Email Address', 'How are you?', 'What is on your mind?'],
  ]);
  const header = { sheetId: secondId, row: 1, column: 1, rows: 1, columns: 4 };
  expect(await script.book.values(header)).toEqual([
    ['Timestamp', 'How are you?', 'What is on your mind?', ''],
  ]);
});

test('H702 a response is written below the last one, with its moment', async () => {
  const { forms } = script.runner;
  forms.link(form);
  forms.respond(form, adaSays('First', '5'), { serial: 46_308 + (16 * 3600 + 40 * 60 + 5) / 86_400 });
  forms.respond(form, adaSays('Another'));
  expect((await script.call('rows')) as string[][]).toContainEqual([
    '10/13/2026 16:40:05',
    'ada@example.com',
    '5',
    'First',
  ]);
  await script.call('sort');
  forms.respond(form, adaSays('Last'));
  expect((await responses()).map((row) => row[2])).toEqual([
    weekForm.questions[1]?.title,
    'Another',
    'First',
    'Last',
  ]);
  await script.call('remove');
  forms.respond(form, adaSays('Later'));
  expect((await responses()).map((row) => row[2]).slice(1)).toEqual(['First', 'Last', 'Later']);
});

test('H702 what somebody wrote beside and below the responses keeps its place', async () => {
  const { forms } = script.runner;
  forms.link(form);
  for (const mind of ['First', 'Second']) forms.respond(form, adaSays(mind));
  await script.call('note');
  await script.call('noteBelow');
  forms.respond(form, adaSays('Third'));
  expect((await responses()).map((row) => row.slice(2))).toEqual([
    [weekForm.questions[1]?.title, 'Ours'],
    ['First', 'a'],
    ['Second', 'b'],
    ['Third', ''],
    ['', 'ours'],
  ]);
});

test('H703 columns follow a move, a title its question, and a deleted column comes back at the right', async () => {
  const { forms } = script.runner;
  forms.link(form);
  await script.call('note');
  await script.call('move');
  forms.renameQuestion(form, 'mood', 'How do you feel?');
  forms.respond(form, adaSays('First', '3'));
  expect((await responses())[0]).toEqual([
    'Email Address',
    weekForm.questions[1]?.title,
    'Ours',
    'How do you feel?',
  ]);
  expect((await responses())[1]).toEqual(['ada@example.com', 'First', '', '3']);
  await script.call('removeColumn');
  forms.respond(form, adaSays('Second', '2'));
  const rows = await responses();
  expect(rows[0]).toEqual(['Email Address', 'Ours', 'How do you feel?', weekForm.questions[1]?.title]);
  expect(rows[2]).toEqual(['ada@example.com', '', '2', 'Second']);
});

test('H704 an answer that looks like a formula is text, and a number is a number', async () => {
  const { forms } = script.runner;
  const sheetId = forms.link(form);
  for (const mind of ['=1+1', "'quoted", '007', '+62 812']) forms.respond(form, adaSays(mind));
  const values = await script.book.values({ sheetId, row: 2, column: 3, rows: 4, columns: 2 });
  expect(values).toEqual([
    [4, '=1+1'],
    [4, "'quoted"],
    [4, 7],
    [4, '+62 812'],
  ]);
  expect(((await script.call('formulas')) as string[][]).flat().join('')).toBe('');
});

test('H706 a form records what the person types as address if it asks for it', async () => {
  const { forms } = script.runner;
  const typed = forms.make({ ...weekForm, email: 'typed' });
  forms.link(typed);
  forms.respond(typed, { ...adaSays('Hello'), typedEmail: 'boss@example.com' });
  expect((await responses())[1]).toEqual(['boss@example.com', '4', 'Hello']);
});

test('H707 a form that was unlinked, or whose tab was deleted, receives nothing more', async () => {
  const { forms } = script.runner;
  const sheetId = forms.link(form);
  forms.respond(form, adaSays('First'));
  forms.unlink(form);
  forms.respond(form, adaSays('Second'));
  expect(await responses()).toHaveLength(2);
  expect(await script.call('urls')).toEqual([null, null, null]);
  const other = forms.make(weekForm);
  forms.link(other);
  for (const tab of script.book.tabs())
    if (tab.name === 'Form Responses 2') script.book.deleteTab(tab.sheetId);
  forms.respond(other, adaSays('Third'));
  expect(forms.linked()).toEqual([]);
  expect(script.book.tab(sheetId)).not.toBeNull();
});

test('H708 forms are saved with the workbook, and a workbook of an earlier version has none', async () => {
  script.runner.forms.link(form);
  const file = JSON.parse(JSON.stringify(script.runner.file())) as { forms?: unknown };
  const again = await openScript('', { file });
  expect(again.runner.forms.find(form)).toEqual(script.runner.forms.find(form));
  await again.close();
  const earlier = await openScript('', { file: { ...file, forms: undefined } });
  expect(earlier.runner.forms.linked()).toEqual([]);
  await earlier.close();
});
