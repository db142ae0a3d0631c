import type { SavedView } from '../../../src/contract/meeting-form';
import type { RowAddition, RowEdit } from '../../../src/contract/row-edit';
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
const formatsOf = (row1: number) => addOn.book.numberFormats(addOn.area('Goals', `F${row1}:H${row1}`)).flat();
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

test('M484 a new goal that is typed in percent is shown so, in its row and in the log, and the undo leaves a plain row', async () => {
  const [row1, logRow1] = [5, (await addOn.table('Goal log')).length + 2];
  const before = formatsOf(row1);
  const saved = await addOn.view('saveMeeting', newGoal('meeting-8', 0.8, 0.455));
  expect(saved.form.engineer?.goals.keyResults[3]).toMatchObject({ target: 0.8, percents: measures });
  expect(await addOn.book.displayValues(addOn.area('Goals', `F${row1}:H${row1}`))).toEqual([
    ['0,00%', '80,00%', '45,50%'],
  ]);
  // The row above is of the value that was typed into the tab.
  expect(await logged(logRow1 + 1)).toEqual([['', '45,50%']]);
  await addOn.view('undoSave', saved.undo!);
  expect(formatsOf(row1)).toEqual(before);
});

test('M484 a row that shows percentages already keeps its format', async () => {
  format('G5', '0.0%');
  await addOn.view('undoSave', (await addOn.view('saveMeeting', newGoal('meeting-9', 0.8, 0.4))).undo!);
  expect(formatsOf(5)[1]).toBe('0.0%');
});

test('M484 at no service call of a save or of its undo is there a percentage without its format', async () => {
  const places = [addOn.area('Goals', 'F3:H9'), addOn.area('Goal log', 'D2:E40')];
  const bare = () =>
    places.flatMap((place, table) => {
      const formats = addOn.book.numberFormats(place);
      return addOn.book.peek(place).flatMap((row, at) =>
        row.flatMap((value, column) => {
          const isShare = typeof value === 'number' && value % 1 !== 0;
          return isShare && !formats[at]?.[column]?.includes('%') ? [`${table} ${at} ${column}`] : [];
        }),
      );
    });
  const before = bare();
  const found: string[] = [];
  const watch = ({ label }: { label: string }) => {
    const other = bare().filter((one) => !before.includes(one));
    found.push(...other.map((one) => `${label}: ${one}`));
    return null;
  };
  const form = newGoal('meeting-10', 0.8, 0.455);
  const ref = (await goals())[1]?.ref ?? '';
  const { edits } = formOf('meeting-10', ref, 0.8, 0.95);
  const result = await addOn.callWith(watch, 'saveMeeting', { ...form, edits, percents: true });
  const { view } = (result as unknown as { value: { view: SavedView } }).value;
  expect(view.undo).not.toBeNull();
  await addOn.callWith(watch, 'undoSave', view.undo!);
  expect(found).toEqual([]);
});

test('M485 a save that ends between the two parts of a new goal is completed by the same save', async () => {
  const form = newGoal('meeting-11', 0.8, 0.455);
  let writes = -1;
  const end = ({ label }: { label: string }) => {
    if (label === 'RangeList.setNumberFormat') writes = 0;
    if (label === 'Range.setValues' && writes >= 0) writes += 1;
    return writes === 2 ? 'ends the run' : null;
  };
  await addOn.callWith(end, 'saveMeeting', form);
  expect((await addOn.table('Goals')).at(-1)).toMatchObject({ Engineer: '', Id: 'new-of-meeting-11' });
  const count = (await goals()).length;
  const { undo } = await addOn.view('saveMeeting', form);
  expect(await goals()).toHaveLength(count + 1);
  expect((await goals()).at(-1)).toMatchObject({ keyResult: 'Retain', target: 0.8, percents: measures });
  await addOn.view('undoSave', undo!);
});

/** A 1:1 with a new goal from 0, typed in percent. */
function newGoal(meetingId: string, target: number, current: number) {
  const cells = { 'key-result': 'Retain', start: 0, target, current };
  const addition = { table: 'goals', id: `new-of-${meetingId}`, cells, percents: measures } as RowAddition;
  return meetingForm(ada.id, { meetingId, date: daysFromNow(-1), additions: [addition] });
}

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
