import { letters } from '../../../local-sheets/tests/support/a1';
import { meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { fillWorkbook, met } from '../../support/workbook/full-meeting';

const clearFormats = `
function clearFormats() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets().forEach(function (sheet) {
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('General');
  });
}`;

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ script: clearFormats });
  await addOn.view('addEngineer', met);
  await fillWorkbook(addOn, { goals: 1, actions: 1, meetings: 1 });
});
afterAll(() => addOn.close());

const typed = [
  ...[
    '007',
    '1/2',
    'TRUE',
    'false',
    '40%',
    '5,000',
    '5.000,5',
    '12:30',
    '1e5',
    '$5',
    '2026-01-31',
    'Mar 5',
    '3 Januari 2026',
  ],
  ...['+1', '-', '@home', '#N/A', '=1+1', "'quoted'", '(5)', '٣', 'Two goals', '1 apple a day', '€ 12'],
];

test('M302 text comes back as typed from columns whose formats were cleared', async () => {
  await addOn.menu('clearFormats');
  const additions = typed.map((topic, index) => ({
    table: 'talking-points' as const,
    id: `topic-${1000 + index}`,
    cells: { topic },
  }));
  const form = meetingForm(met.id, { meetingId: 'as-typed', notes: '1/2', additions });
  const saved = await addOn.view('saveMeeting', form);
  expect(saved.form.engineer?.last?.notes).toBe('1/2');
  const { engineer } = await addOn.view('readForm', met.id);
  const topics = engineer?.talkingPoints.map(({ topic }) => topic) ?? [];
  expect(typed.filter((one) => !topics.includes(one))).toEqual([]);
  expect(engineer?.last?.notes).toBe('1/2');
});

test('M303 the header of an own question is the question as typed', async () => {
  const questions = ["'quoted' question", '=1+1', '12:30'];
  const { rows } = addOn.tab('Settings');
  const free = (await addOn.show('Settings', `A1:A${rows}`)).findIndex(
    ([cell], row) => row > 1 && cell === '',
  );
  for (const [index, question] of questions.entries()) {
    const { sheetId, row, column } = addOn.area('Settings', `A${free + 1 + index}`);
    addOn.book.setTexts({ sheetId, row, column, rows: 1, columns: 1 }, [[question]]);
  }
  const { questions: asked } = await addOn.view('readForm', met.id);
  const own = asked.filter(({ text }) => questions.includes(text));
  expect(own.map(({ text }) => text)).toEqual(questions);
  const answers = own.map(({ id }) => ({ questionId: id, value: null, text: 'Yes' }));
  await addOn.view('saveMeeting', meetingForm(met.id, { meetingId: 'own-questions', answers }));
  const tab = addOn.tab(met.name);
  const shown = (await addOn.show(met.name, `A1:${letters(tab.columns)}${tab.rows}`)).flat();
  for (const question of questions) expect(shown).toContain(question);
});

test('M522 a save that fails before its texts are rich text leaves nothing of them', async () => {
  const form = meetingForm(met.id, { meetingId: 'rich-text-0001', notes: '=Plan', answers: [] });
  const before = await addOn.table(met.name);
  const fail = ({ label }: { label: string }) => (label === 'Range.setRichTextValue' ? 'throws' : null);
  await addOn.callWith(fail, 'saveMeeting', form);
  expect(await addOn.table(met.name)).toEqual(before);
  await addOn.view('saveMeeting', form);
  expect(await addOn.table(met.name)).toEqual([
    ...before,
    expect.objectContaining({ Id: 'rich-text-0001', Notes: '=Plan' }),
  ]);
});

test('M522 a rename that fails before the name is rich text leaves the former name in every row', async () => {
  const { id, ...form } = met;
  const seen = { ...form, status: 'Active' };
  const edit = { id, seen, wanted: { ...seen, name: '=Ada' } };
  const names = async () =>
    (await Promise.all(['Goals', 'Actions', 'Talking points'].map(addOn.table))).flatMap((rows) =>
      rows.flatMap(({ Engineer, Owner }) => [Engineer, Owner]),
    );
  const before = await names();
  for (const which of [0, 1]) {
    let calls = 0;
    const fail = ({ label }: { label: string }) => {
      if (label !== 'Range.setRichTextValue') return null;
      calls += 1;
      return calls === which + 1 ? 'throws' : null;
    };
    await addOn.callWith(fail, 'editEngineer', edit);
    expect(await names()).toEqual(before);
  }
});

test('M300 a text with NUL is refused by the name of its field', async () => {
  const failure = await addOn.failure(
    'saveMeeting',
    meetingForm(met.id, { meetingId: 'with-nul', notes: 'a\u0000b' }),
  );
  expect(failure).toMatchObject({ rule: 'M300', field: 'notes' });
});

test('M307 a correction that only adds spaces at the beginning is saved', async () => {
  const form = meetingForm(met.id, { meetingId: 'spaces', notes: 'Quote' });
  await addOn.view('saveMeeting', form);
  const { date, answers, further, notes, nextDate } = form;
  const seen = { date, answers, further, notes, nextDate };
  const corrected = await addOn.view('saveMeeting', { ...form, notes: '   Quote', seen });
  expect(corrected.undo?.rows).toMatchObject([
    { columns: ['notes'], before: ['Quote'], after: ['   Quote'] },
  ]);
});
