import type { SavedView } from '../../../src/contract/meeting-form';
import type { RowEdit } from '../../../src/contract/row-edit';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const ada = engineerForm('Ada Lovelace');
const measures = ['start', 'target', 'current'];
const wholeNumbers = ['Ada Lovelace', '', 'Ship', '', 1.5, 0, 100, 20];
const shares = [
  ['Ada Lovelace', '', 'Adopt', '', 1.5, 0, 1, 0.5],
  ['Ada Lovelace', '', 'Cover', '', 1.5, 0, 1, 0.25],
];

let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ team: [ada], locale: 'in_ID' });
  addOn.session.open(addOn.tab(ada.name).sheetId);
});
afterAll(() => addOn.close());

const calls = () => Object.values(addOn.lastRun().calls).reduce((sum, count) => sum + count, 0);
const format = (a1: string, wanted: string) =>
  addOn.book.setNumberFormats(addOn.area('Goals', a1), [[wanted]]);
const goals = async () => (await addOn.view('readForm', null)).engineer?.goals.keyResults ?? [];
const logged = (row1: number) => addOn.book.displayValues(addOn.area('Goal log', `D${row1}:E${row1}`));
const callsOfForm = async () => {
  await addOn.view('readForm', null);
  return calls();
};

test('M470 the form reads formats only if a goal can show percentages, and then takes 11 calls', async () => {
  addOn.type('Goals', 'A2', wholeNumbers);
  expect(await callsOfForm()).toBe(10);
  expect((await goals())[0]).not.toHaveProperty('percents');
  addOn.type('Goals', 'A3', ...shares);
  expect(await callsOfForm()).toBe(11);
  format('H4', '0"%"');
  expect((await goals()).filter((goal) => 'percents' in goal)).toEqual([]);
  format('H3', '0.0%');
  format('E4', '0%');
  expect((await goals()).map(({ percents }) => percents)).toEqual([undefined, measures, ['weight']]);
});

test('M470 the sidebar gets the locale with its page', async () => {
  const shown = jest.spyOn(addOn.session, 'showSidebar');
  await addOn.menu('showSidebar');
  expect(shown).toHaveBeenCalledWith(expect.stringContaining('<div id="app" data-locale="in_ID">'), '1:1');
});

test('M471 a save and an undo of a form with percentages answer with them, and others do not read them', async () => {
  await addOn.view('saveMeeting', meetingForm(ada.id));
  const before = (await goals()).map(({ percents }) => percents);
  const without = await save('meeting-2', 0.6, false);
  const few = calls();
  const saved = await save('meeting-3', 0.69, true);
  // One to read the formats, one to format the row of the log.
  expect(calls()).toBe(few + 2);
  expect(percentsOf(without)).toEqual([undefined, undefined, undefined]);
  expect(percentsOf(saved)).toEqual(before);
  expect(saved.undo?.percents).toBe(true);
});

test('M472 the log shows a value as the goal does, after a save and after its undo', async () => {
  const saved = await save('meeting-4', 0.755, true);
  const row1 = (await addOn.table('Goal log')).length + 1;
  expect(await logged(row1)).toEqual([['69,0%', '75,5%']]);
  const undone = await addOn.view('undoSave', saved.undo!);
  expect(undone.engineer?.goals.keyResults[1]).toMatchObject({ current: 0.69, percents: measures });
  expect(await logged(row1 + 1)).toEqual([['75,5%', '69,0%']]);
  expect(await addOn.book.displayValues(addOn.area('Goals', 'H3'))).toEqual([['69,0%']]);
});

test('M472 a conflict in a percentage writes nothing', async () => {
  const [, adopt] = await goals();
  addOn.type('Goals', 'H3', [0.8]);
  const failure = await addOn.failure('saveMeeting', formOf('meeting-5', adopt?.ref ?? '', 0.69, 0.9));
  expect(failure.conflicts).toMatchObject([{ field: 'current', yours: 0.9, theirs: 0.8 }]);
  expect(await addOn.show('Goals', 'H3')).toEqual([[0.8]]);
});

test('M472 a save that fails leaves no percentage for the next value of another goal', async () => {
  const row1 = (await addOn.table('Goal log')).length + 2;
  const form = formOf('meeting-6', (await goals())[1]?.ref ?? '', 0.8, 0.95);
  let faults = 0;
  const answer = await addOn.callWith(
    ({ label }) => (label === 'RangeList.setNumberFormat' && faults++ === 0 ? 'acts and throws' : null),
    'saveMeeting',
    form,
  );
  expect(answer).toMatchObject({ ok: true, value: { ok: false } });
  expect(await addOn.show('Goal log', `D${row1}:E${row1}`)).toEqual([['', '']]);
  const formats = addOn.book.numberFormats(addOn.area('Goal log', `D${row1}:E${row1}`));
  expect(formats.flat().join()).not.toContain('%');
});

function percentsOf({ form }: SavedView) {
  return form.engineer?.goals.keyResults.map(({ percents }) => percents);
}

async function save(meetingId: string, current: number, percents: boolean) {
  const [, adopt] = await goals();
  const form = formOf(meetingId, adopt?.ref ?? '', Number(adopt?.current), current);
  return addOn.view('saveMeeting', { ...form, percents });
}

/** A 1:1 in which the goal gets another value. */
function formOf(meetingId: string, ref: string, seen: number, current: number) {
  const edit: RowEdit = {
    table: 'goals',
    ref,
    seen: { 'key-result': 'Adopt', current: seen },
    now: { current },
  };
  return meetingForm(ada.id, { meetingId, date: daysFromNow(-1), edits: [edit], percents: true });
}
