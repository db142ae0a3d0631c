import type { MeetingView } from '../../../src/contract/meeting-form';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { engineerIn } from '../../support/workbook/requests';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const tab = 'Ada Lovelace';
const maya = 'maya.hartono@example.com';
const tomas = 'tomas.lindqvist@example.com';

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
  addOn.type('Goals', 'A2', [tab, 'Project Delivery', 'Ship', '', '', 0, 10, 4]);
  await addOn.view('saveMeeting', meetingForm(ada.id));
});
afterEach(() => addOn.close());

/** A form that corrects the 1:1 as it was shown. */
const correcting = ({ id, date, answers, further, notes, nextDate }: MeetingView, change: object) => {
  const seen = {
    date,
    answers: answers.map(({ question: _question, ...answer }) => answer),
    further,
    notes,
    nextDate,
  };
  return meetingForm(ada.id, { ...seen, meetingId: id, seen, ...change });
};
const lastOf = async () => {
  const { last } = await engineerIn(addOn, ada);
  if (!last) throw new Error('There is no 1:1 yet.');
  return last;
};
const changes = () => addOn.table('Changes');

test('M123 a correction is a row in Changes for each place, and only those cells are written', async () => {
  const last = await lastOf();
  addOn.signIn(tomas);
  const others = last.answers.slice(1).map(({ question: _question, ...answer }) => answer);
  const answers = [{ questionId: 'feeling', value: 2, text: 'Good week' }, ...others];
  const saved = await addOn.view(
    'saveMeeting',
    correcting(last, { answers, notes: '=Not so', nextDate: daysFromNow(6) }),
  );
  expect(saved).toMatchObject({ corrected: true, row: 15, kept: [] });
  const entry = {
    Who: tomas,
    Engineer: tab,
    '1:1 of': daysFromNow(-7),
    '1:1 id': 'meeting-0001',
    When: daysFromNow(0),
  };
  expect(await changes()).toEqual([
    { ...entry, Field: 'Notes', Before: 'Talked about the next step', After: '=Not so' },
    { ...entry, Field: 'Next 1:1', Before: daysFromNow(5), After: daysFromNow(6) },
    { ...entry, Field: 'How are you feeling working here?', Before: '4', After: '2' },
  ]);
  await addOn.view('saveMeeting', correcting(await lastOf(), { notes: 'Again' }));
  expect((await changes()).map(({ After }) => After)).toEqual(['=Not so', daysFromNow(6), '2', 'Again']);
});

test('M123 saving the same again corrects nothing', async () => {
  await addOn.view('saveMeeting', meetingForm(ada.id));
  await addOn.view('saveMeeting', correcting(await lastOf(), {}));
  expect(await changes()).toEqual([]);
});

test('M124 a correction of an earlier day keeps the manager, the score and the coverage of then', async () => {
  const last = await lastOf();
  expect(last).toMatchObject({ score: 0.4, coverage: 1, manager: maya });
  addOn.type('Goals', 'H2', [9]);
  addOn.signIn(tomas);
  await addOn.view('saveMeeting', correcting(last, { notes: 'A typo less' }));
  expect(await lastOf()).toMatchObject({ score: 0.4, coverage: 1, manager: maya, notes: 'A typo less' });
});

test('M124 goals that are reported late for the last 1:1 count in its score, and not in that of an earlier one', async () => {
  const earlier = await lastOf();
  await addOn.view('saveMeeting', meetingForm(ada.id, { meetingId: 'meeting-0002', date: daysFromNow(-1) }));
  const [goal] = (await engineerIn(addOn, ada)).goals.keyResults;
  const edit = (from: number, to: number) => ({
    edits: [
      {
        table: 'goals' as const,
        ref: goal?.ref ?? '',
        seen: { 'key-result': 'Ship', current: from },
        now: { current: to },
      },
    ],
  });
  await addOn.view('saveMeeting', correcting(await lastOf(), edit(4, 7)));
  expect((await lastOf()).score).toBe(0.7);
  await addOn.view('saveMeeting', correcting(earlier, edit(7, 8)));
  expect((await addOn.table(tab)).map(({ Score }) => Score)).toEqual([0.4, 0.7]);
});

test('M120 two users who correct one 1:1 in different places lose nothing', async () => {
  const last = await lastOf();
  await addOn.view('saveMeeting', correcting(last, { notes: 'Theirs' }));
  addOn.signIn(tomas);
  const saved = await addOn.view('saveMeeting', correcting(last, { nextDate: null }));
  expect(saved.kept).toEqual([
    {
      table: 'meetings',
      ref: 'meeting-0001',
      field: 'notes',
      title: daysFromNow(-7),
      yours: 'Talked about the next step',
      theirs: 'Theirs',
    },
  ]);
  expect(await lastOf()).toMatchObject({ notes: 'Theirs', nextDate: null });
});

test('M120 two users who correct the same place get both values, and nothing is written', async () => {
  const last = await lastOf();
  await addOn.view('saveMeeting', correcting(last, { notes: 'Theirs' }));
  const mine = correcting(last, { notes: 'Mine', nextDate: null });
  const failure = await addOn.failure('saveMeeting', mine);
  expect(failure.conflicts).toEqual([
    {
      table: 'meetings',
      ref: 'meeting-0001',
      field: 'notes',
      title: daysFromNow(-7),
      yours: 'Mine',
      theirs: 'Theirs',
    },
  ]);
  expect(await lastOf()).toMatchObject({ notes: 'Theirs', nextDate: daysFromNow(5) });
  await addOn.view('saveMeeting', { ...mine, seen: { ...(mine.seen as object), notes: 'Theirs' } as never });
  expect(await lastOf()).toMatchObject({ notes: 'Mine', nextDate: null });
});

test('M119 earlier 1:1s come 20 at a time, the latest first', async () => {
  addOn.book.insert(addOn.tab(tab).sheetId, 'rows', 20, 40);
  addOn.type(tab, 'A16', ...Array.from({ length: 44 }, (_, index) => [daysFromNow(-14 - index), 3]));
  const first = await addOn.view('readEarlier', ada.id, 0);
  expect(first.count).toBe(45);
  expect(first.meetings.map(({ date }) => date)).toEqual(
    Array.from({ length: 20 }, (_, index) => daysFromNow(index === 0 ? -7 : -13 - index)),
  );
  expect((await addOn.view('readEarlier', ada.id, 40)).meetings).toHaveLength(5);
  expect(await addOn.failure('readEarlier', 'nobody-1', 0)).toMatchObject({ rule: 'M30' });
});

test('M121 a save that is refused halfway leaves nothing behind', async () => {
  await addOn.close();
  addOn = await openAddOn({
    script: `function protectLog() {
      const protection = SpreadsheetApp.getActive().getSheetByName('Goal log').protect();
      protection.removeEditors(protection.getEditors());
    }`,
  });
  await addOn.view('addEngineer', ada);
  addOn.type('Goals', 'A2', [tab, 'Project Delivery', 'Ship', '', '', 0, 10, 4]);
  addOn.type('Actions', 'A2', ['Call', tab, '', '', 'Open']);
  await addOn.menu('protectLog');
  addOn.signIn(tomas);
  const failure = await addOn.failure(
    'saveMeeting',
    meetingForm(ada.id, {
      edits: [
        { table: 'actions', ref: 'row-2', seen: { action: 'Call', status: 'Open' }, now: { status: 'Done' } },
      ],
      additions: [{ table: 'talking-points', id: 'point-1', cells: { topic: 'Rota' } }],
    }),
  );
  expect(failure).toMatchObject({ kind: 'sheet', code: 'protected' });
  expect(await addOn.table(tab)).toEqual([]);
  expect(await addOn.table('Actions')).toMatchObject([{ Status: 'Open', Closed: '' }]);
  expect(await addOn.table('Talking points')).toEqual([]);
  addOn.signIn(maya);
  expect(await addOn.view('saveMeeting', meetingForm(ada.id))).toMatchObject({ row: 15, corrected: false });
});
