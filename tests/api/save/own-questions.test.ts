import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { engineerIn, newAction, saveOnly, tick } from '../../support/workbook/requests';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const tab = 'Ada Lovelace';

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
  await addOn.view('saveMeeting', meetingForm(ada.id, { date: daysFromNow(-14) }));
  addOn.type(
    'Settings',
    'A7',
    ['How clear are your goals?', 'scale', 1, 10, 'fog', 'glass'],
    ['What did you learn?', 'text', '', '', '', ''],
  );
});
afterEach(() => addOn.close());

const questions = async () => (await addOn.view('readForm', ada.id)).questions;
const answering = (
  answers: { questionId: string; value: number | null; text: string }[],
  meetingId = 'meeting-own',
) => addOn.view('saveMeeting', meetingForm(ada.id, { meetingId, answers }));

test('M130 a question typed into Settings is asked, and has a column on the tab from its first answer on', async () => {
  const asked = await questions();
  expect(asked.slice(5)).toEqual([
    {
      id: expect.stringMatching(/^q-/),
      text: 'How clear are your goals?',
      type: 'scale',
      lowest: 1,
      highest: 10,
      lowestWord: 'fog',
      highestWord: 'glass',
    },
    {
      id: expect.stringMatching(/^q-/),
      text: 'What did you learn?',
      type: 'text',
      lowest: null,
      highest: null,
      lowestWord: '',
      highestWord: '',
    },
  ]);
  const [clear, learned] = asked.slice(5).map(({ id }) => id);
  await answering([
    { questionId: clear ?? '', value: 7, text: '=mostly' },
    { questionId: learned ?? '', value: null, text: 'Rust' },
  ]);
  const rows = await addOn.table(tab);
  expect(rows).toMatchObject([
    { Notes: 'Talked about the next step', 'How clear are your goals?': '' },
    {
      'How clear are your goals?': 7,
      'How clear are your goals? Note': '=mostly',
      'What did you learn?': 'Rust',
      Id: 'meeting-own',
    },
  ]);
  expect((await addOn.table('Settings')).map((row) => row['Question id'])).toEqual(
    expect.arrayContaining([clear, learned]),
  );
  expect((await engineerIn(addOn, ada)).last?.answers.slice(-2)).toMatchObject([
    { questionId: clear, value: 7, text: '=mostly' },
    { questionId: learned, text: 'Rust' },
  ]);
  const { columns } = addOn.tab(tab);
  await answering([{ questionId: clear ?? '', value: 9, text: '' }], 'meeting-next');
  expect(addOn.tab(tab).columns).toBe(columns);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
});

test('M210 a first answer that meets a conflict adds no column and gives no question an ID', async () => {
  await saveOnly(addOn, ada, { additions: [newAction('action-1', 'Call')] });
  addOn.type('Actions', 'E2', ['Dropped']);
  const before = await Promise.all([tab, 'Settings', 'Actions'].map((name) => addOn.table(name)));
  const { columns } = addOn.tab(tab);
  const answers = (await questions())
    .slice(5)
    .map(({ id }) => ({ questionId: id, value: null, text: 'Rust' }));
  const form = meetingForm(ada.id, { meetingId: 'meeting-own', answers, edits: [tick('action-1', 'Call')] });
  expect(await addOn.failure('saveMeeting', form)).toMatchObject({ code: 'changed-meanwhile' });
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  expect(addOn.tab(tab).columns).toBe(columns);
  expect(await Promise.all([tab, 'Settings', 'Actions'].map((name) => addOn.table(name)))).toEqual(before);
});

test('M131 a reworded question keeps its column, and a retired one keeps its answers', async () => {
  const learned = (await questions())[6]?.id ?? '';
  await answering([{ questionId: learned, value: null, text: 'Rust' }]);
  addOn.type('Settings', 'A8', ['What did you learn this week?']);
  expect((await questions())[6]).toMatchObject({ id: learned, text: 'What did you learn this week?' });
  await answering([{ questionId: learned, value: null, text: 'Go' }], 'meeting-next');
  expect((await addOn.table(tab)).map((row) => row['What did you learn?'])).toEqual(['', 'Rust', 'Go']);
  addOn.type('Settings', 'A8', ['']);
  expect(await questions()).toHaveLength(6);
  const { meetings } = await addOn.view('readEarlier', ada.id, 0);
  expect(
    meetings.flatMap(({ answers }) => answers).filter(({ questionId }) => questionId === learned),
  ).toMatchObject([
    { question: 'What did you learn?', text: 'Go' },
    { question: 'What did you learn?', text: 'Rust' },
  ]);
});

test('M131 a copied question is a separate question, and the order is that of Settings', async () => {
  addOn.type('Settings', 'A9', ['Anything to celebrate?', 'text', '', '', '', '', 'blockers']);
  const asked = await questions();
  expect(new Set(asked.map(({ id }) => id)).size).toBe(8);
  expect(asked.map(({ text }) => text).slice(5)).toEqual([
    'How clear are your goals?',
    'What did you learn?',
    'Anything to celebrate?',
  ]);
});

test('M131 a question that changes from text to a scale keeps its column', async () => {
  addOn.type('Settings', 'B4', ['scale', 1, 3]);
  await answering([{ questionId: 'top-of-mind', value: 2, text: 'the launch' }]);
  expect((await addOn.table(tab)).map((row) => row['Top of mind'])).toEqual([
    'The migration',
    '2: the launch',
  ]);
});
