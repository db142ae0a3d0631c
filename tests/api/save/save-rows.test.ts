import type { RowEdit } from '../../../src/contract/row-edit';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { blank, engineerIn, newAction, saveOnly, tick } from '../../support/workbook/requests';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const grace = engineerForm('Grace Hopper');

beforeAll(async () => {
  addOn = await openAddOn({ team: [ada, grace] });
});
afterAll(() => addOn.close());
beforeEach(() => {
  const none = (columns: number) =>
    Array.from({ length: 9 }, () => Array.from({ length: columns }, () => ''));
  addOn.type('Actions', 'A2', ...none(8));
  addOn.type('Talking points', 'A2', ...none(6));
  addOn.type('Goals', 'A2', ...none(8));
  addOn.type('Goals', 'Q2', ...none(1));
  addOn.signIn('maya.hartono@example.com');
});

const setCurrent = (ref: string, seen: number | '', now: number): RowEdit => ({
  table: 'goals',
  ref,
  seen: { 'key-result': 'Ship', current: seen },
  now: { current: now },
});

test('M116 a new action is one row under its engineer, however often it is saved', async () => {
  const form = {
    additions: [newAction('action-1', '=Call the vendor'), newAction('action-2', 'Write it up')],
  };
  const saved = await saveOnly(addOn, ada, form);
  expect(saved.form.engineer?.actions.map(({ action }) => action)).toEqual([
    '=Call the vendor',
    'Write it up',
  ]);
  await saveOnly(addOn, ada, form);
  const mended = newAction('action-2', 'Write it up well');
  await saveOnly(addOn, ada, { additions: [mended] });
  expect(await addOn.table('Actions')).toEqual(
    ['=Call the vendor', 'Write it up well'].map((Action, index) => ({
      Action,
      Engineer: 'Ada Lovelace',
      Owner: 'Ada Lovelace',
      Due: daysFromNow(7),
      Status: 'Open',
      Opened: daysFromNow(-7),
      Closed: '',
      Id: `action-${index + 1}`,
    })),
  );
});

test('M116 a talking point names who added it, and a key result appears under its objective', async () => {
  const saved = await saveOnly(addOn, ada, {
    additions: [
      { table: 'talking-points', id: 'point-1', cells: { topic: 'The on-call rota' } },
      {
        table: 'goals',
        id: 'goal-1',
        cells: {
          objective: 'System Stability',
          'key-result': 'Fewer pages',
          type: 'metric',
          weight: 30,
          start: 20,
          target: 5,
          current: 12.5,
        },
      },
    ],
  });
  expect(saved).toMatchObject({ row: null, corrected: false });
  expect(await addOn.table('Talking points')).toEqual([
    {
      Engineer: 'Ada Lovelace',
      'Every n-th 1:1': '',
      Topic: 'The on-call rota',
      'Added by': 'maya.hartono@example.com',
      Added: daysFromNow(0),
      Discussed: '',
      Id: 'point-1',
    },
  ]);
  expect(await addOn.table('Goals')).toMatchObject([
    {
      Engineer: 'Ada Lovelace',
      Objective: 'System Stability',
      'Key result': 'Fewer pages',
      Progress: 0.5,
      Updated: daysFromNow(0),
      Id: 'goal-1',
    },
  ]);
  expect(saved.form.engineer).toMatchObject({ score: 0.5, coverage: 1, talkingPoints: [{ ref: 'point-1' }] });
  expect(await engineerIn(addOn, ada)).toEqual(saved.form.engineer);
});

test('M118 the form shows the engineer’s open actions, the oldest due first, and what is left to talk about', async () => {
  addOn.type(
    'Actions',
    'A2',
    ['No date', 'ada lovelace', 'Maya', '', 'Open'],
    ['Later', 'Ada Lovelace', 'Maya', daysFromNow(9), ''],
    ['Done already', 'Ada Lovelace', 'Maya', daysFromNow(1), 'Done'],
    ['Sooner', 'Ada Lovelace', 'Maya', daysFromNow(-3), 'Waiting'],
    ['Hers', 'Grace Hopper', 'Maya', daysFromNow(-9), 'Open'],
    ['Given up', 'Ada Lovelace', 'Maya', daysFromNow(1), 'Dropped'],
  );
  addOn.type(
    'Talking points',
    'A2',
    ['Ada Lovelace', 'Rota', '', '', ''],
    ['Ada Lovelace', 'Over', 'Maya', '', daysFromNow(-1)],
    ['Grace Hopper', 'Hers', '', '', ''],
  );
  const { actions, talkingPoints, goals } = await engineerIn(addOn, ada);
  expect(actions.map(({ ref, action, due }) => [ref, action, due])).toEqual([
    ['row-5', 'Sooner', { day: daysFromNow(-3) }],
    ['row-3', 'Later', { day: daysFromNow(9) }],
    ['row-2', 'No date', ''],
  ]);
  expect(talkingPoints.map(({ ref, topic }) => [ref, topic])).toEqual([['row-2', 'Rota']]);
  expect(goals).toMatchObject({
    keyResults: [],
    cap: 1,
    objectiveWeights: [{ name: 'Project Delivery', weight: 40 }, {}, {}, {}],
  });
});

test('M122 a ticked action is closed on the day of the 1:1 and no other cell changes; a row typed by hand gets its id', async () => {
  addOn.type('Actions', 'A2', ['Call', 'Ada Lovelace', 'Maya', daysFromNow(3), 'Open', '', daysFromNow(-30)]);
  const saved = await saveOnly(addOn, ada, { edits: [tick('row-2', 'Call')] });
  expect(saved.form.engineer?.actions).toEqual([]);
  const [row] = await addOn.table('Actions');
  expect(row).toMatchObject({
    Action: 'Call',
    Owner: 'Maya',
    Due: daysFromNow(3),
    Status: 'Done',
    Opened: daysFromNow(-30),
    Closed: daysFromNow(-7),
  });
  expect(String(row?.Id)).toMatch(/^[0-9a-f-]{36}$/);
});

test('M122 a key result with another value is updated today, and the 1:1 is written with the new score', async () => {
  addOn.type(
    'Goals',
    'A2',
    ['Ada Lovelace', 'Project Delivery', 'Ship', '', '', 0, '=2*5', 3],
    ['Grace Hopper', 'Project Delivery', 'Hers', '', '', 0, 10, 1],
  );
  const [goal] = (await engineerIn(addOn, ada)).goals.keyResults;
  expect(goal).toMatchObject({ ref: 'row-2', keyResult: 'Ship', target: 10, current: 3 });
  const saved = await addOn.view(
    'saveMeeting',
    meetingForm(ada.id, { meetingId: 'meeting-goals', edits: [setCurrent('row-2', 3, 8)] }),
  );
  expect(saved.form.engineer).toMatchObject({ score: 0.8, goals: { keyResults: [{ current: 8 }] } });
  expect(await addOn.table('Goals')).toMatchObject([
    { 'Key result': 'Ship', Target: 10, Current: 8, Progress: 0.8, Updated: daysFromNow(0) },
    { 'Key result': 'Hers', Current: 1, Updated: '' },
  ]);
  expect(addOn.formulas('Goals', 'G2')).toEqual([['=2*5']]);
  expect((await addOn.table('Ada Lovelace')).find(({ Id }) => Id === 'meeting-goals')).toMatchObject({
    Score: 0.8,
  });
  expect((await addOn.table('Goal log')).filter((row) => row['1:1 id'] === 'meeting-goals')).toMatchObject([
    { 'Key result': 'Ship', After: 8 },
  ]);
  expect(await engineerIn(addOn, ada)).toEqual(saved.form.engineer);
});

test('M11 changes without an answer or a note write no 1:1, and a form without anything is refused', async () => {
  const before = await addOn.table('Grace Hopper');
  const saved = await saveOnly(addOn, grace, {
    meetingId: 'meeting-none',
    additions: [newAction('action-9', 'Prepare')],
  });
  expect(saved.row).toBeNull();
  expect(await addOn.table('Grace Hopper')).toEqual(before);
  const failure = await addOn.failure(
    'saveMeeting',
    meetingForm(grace.id, { ...blank, meetingId: 'meeting-none' }),
  );
  expect(failure).toMatchObject({ kind: 'refusal', rule: 'M11', field: null });
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});

test('M117 questions of one 1:1 are stored in one cell with their answers, and are read back', async () => {
  const further = [
    { question: 'What would you do  again?', text: 'The pairing\n• twice a week\n\n  and early' },
    { question: 'And what not?', text: '=nothing' },
  ];
  await saveOnly(addOn, grace, { meetingId: 'meeting-further', further });
  const shown = further.map((one) => ({ ...one, question: one.question.replace(/\s+/g, ' ') }));
  expect((await engineerIn(addOn, grace)).last?.further).toEqual(shown);
  expect((await addOn.table('Grace Hopper'))[0]?.['Further questions']).toContain('What would you do again?');
});
