import type { OpenedView } from '../../../src/contract/meeting-form';
import { daysFromNow, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { met } from '../../support/workbook/full-meeting';

const script = `
const file = () => SpreadsheetApp.getActiveSpreadsheet();
const own = () => file().getSheetByName('Ada Lovelace');
const noted = () => file().createDeveloperMetadataFinder().withKey('oneonones.tab').find();
function moveNotes() { own().moveColumns(own().getRange('I:I'), 3); }
function moveNotesBack() { own().moveColumns(own().getRange('C:C'), 10); }
function insertLine() { own().insertRowBefore(7); }
function deleteLine() { own().deleteRow(7); }
function moveCadenceLine() { own().moveRows(own().getRange('3:3'), 2); }
function moveCadenceLineBack() { own().moveRows(own().getRange('3:3'), 2); }
function addColumn() { own().insertColumnBefore(1); }
function deleteColumn() { own().deleteColumn(1); }
function moveOwnQuestion() {
  const [headers] = own().getRange('14:14').getValues();
  const column = headers.indexOf('What did you learn?') + 1;
  own().moveColumns(own().getRange(14, column), own().getMaxColumns() + 1);
}
function forgetNotes() {
  for (const one of noted()) if (/^(rearranged\\.|layout=)/.test(one.getValue())) one.remove();
}
function sayNotes() {
  const values = noted().map((one) => one.getValue()).filter((one) => one.startsWith('rearranged.'));
  file().toast(values.join());
}
`;

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ script, team: [met] });
  await addOn.view('saveMeeting', meetingForm(met.id, { meetingId: 'first', notes: 'Shipped the search' }));
  addOn.session.open(addOn.tab(met.name).sheetId);
});
afterAll(() => addOn.close());

async function readForm(): Promise<{ view: OpenedView; calls: number; finds: number }> {
  const view = await addOn.view('readForm', null);
  // The number of the row is another one below an inserted line.
  if (view.engineer?.last) Object.assign(view.engineer.last, { row: 0 });
  const { calls, trail } = addOn.lastRun();
  const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
  return { view, calls: all, finds: trail.filter((call) => call === 'DeveloperMetadataFinder.find').length };
}

async function learned(): Promise<string | undefined> {
  const { view } = await readForm();
  return view.engineer?.last?.answers.find(({ question }) => question === 'What did you learn?')?.text;
}

async function notes(): Promise<string> {
  await addOn.menu('sayNotes');
  return addOn.session.shown.at(-1) ?? '';
}

test('M370 the tab of an engineer is read as it was made, without looking for its columns', async () => {
  const { view, calls, finds } = await readForm();
  expect({ calls, finds }).toEqual({ calls: 10, finds: 1 });
  expect(view.engineer?.last?.notes).toBe('Shipped the search');
  await addOn.view('readEarlier', met.id, 0);
  expect(addOn.lastRun().trail.filter((call) => call.endsWith('.find'))).toHaveLength(1);
});

test.each([
  ['a column was moved', 'moveNotes', 'moveNotesBack'],
  ['a line was inserted', 'insertLine', 'deleteLine'],
  ['two lines were swapped', 'moveCadenceLine', 'moveCadenceLineBack'],
  ['a column was inserted', 'addColumn', 'deleteColumn'],
])('M370 if %s, the form is the same and takes one call more at most', async (_, change, back) => {
  const before = await readForm();
  await addOn.menu(change);
  const { view, calls, finds } = await readForm();
  expect(view).toEqual(before.view);
  expect(finds).toBe(2);
  // What moved further right than the last column has to be read again.
  expect(calls).toBe(change === 'addColumn' ? 12 : 11);
  await addOn.menu(back);
  expect(await readForm()).toEqual(before);
});

test.each([
  ['a header', 'I14', 'Notes'],
  ['a label', 'A11', 'Total'],
])('M370 if %s was renamed, what is there is found by its tag', async (_, cell, name) => {
  const before = await readForm();
  addOn.type(met.name, cell, ['Renamed']);
  const { view, finds } = await readForm();
  expect(view).toEqual(before.view);
  expect(finds).toBe(2);
  addOn.type(met.name, cell, [name]);
});

test('M371 a column for a question of the team’s own is found, also as the last column of the tab', async () => {
  addOn.type('Settings', 'A7', ['What did you learn?', 'text']);
  const { view } = await readForm();
  const questionId = view.questions.find(({ text }) => text === 'What did you learn?')?.id ?? '';
  const answers = [{ questionId, value: null, text: 'Rust' }];
  await addOn.view(
    'saveMeeting',
    meetingForm(met.id, { meetingId: 'second', date: daysFromNow(-1), answers }),
  );
  expect(await learned()).toBe('Rust');
  const { sheetId } = addOn.tab(met.name);
  expect(await notes()).toBe(`toast rearranged.${sheetId}`);
  await addOn.menu('moveOwnQuestion');
  expect(await learned()).toBe('Rust');

  // As an earlier version left it.
  await addOn.menu('forgetNotes');
  expect(await learned()).toBe('Rust');
  await addOn.view('setUpWorkbook');
  expect(await notes()).toBe(`toast rearranged.${sheetId}`);
  await addOn.view('setUpWorkbook');
  expect(await notes()).toBe(`toast rearranged.${sheetId}`);
  expect(await learned()).toBe('Rust');
});
