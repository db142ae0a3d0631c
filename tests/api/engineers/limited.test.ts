import { letters } from '../../../local-sheets/tests/support/a1';
import type { MeetingForm } from '../../../src/contract/meeting-form';
import { cycleForm } from '../../support/cycle';
import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { protectionScript } from '../../support/workbook/protections';

const maya = 'maya.hartono@example.com';
const tomas = 'tomas.lindqvist@example.com';
const hr = 'hr@example.com';
/** Maya's; the tab is limited to her. */
const ada = { ...engineerForm('Ada Lovelace'), manager: maya };
/** Tomas's; limited to him and to Maya, who owns the workbook. */
const bo = { ...engineerForm('Bo Ek'), manager: tomas };
let addOn: AddOnFixture;

beforeEach(async () => {
  addOn = await openAddOn({ script: protectionScript, team: [ada, bo] });
  addOn.type('Goals', 'A2', ['Bo Ek', 'Project Delivery', 'Ship', '', '', 0, 10, 4]);
  addOn.type('Goals', 'A3', ['Ada Lovelace', 'Project Delivery', 'Write', '', '', 0, 10, 4]);
  while ((await addOn.view('protectWorkbook', { limits: { [ada.id]: true, [bo.id]: true } })).more);
  addOn.signIn(tomas);
});
afterEach(() => addOn.close());

/** The content of all cells, and which tabs are visible. */
const cells = () =>
  Promise.all(
    addOn.book
      .tabs()
      .map(async ({ name, rows, columns, hidden }) => [
        name,
        hidden,
        await addOn.show(name, `A1:${letters(columns)}${rows}`),
      ]),
  );
const refusedBy = (who: string) => ({ kind: 'sheet', code: 'protected', details: { who } });
const full: Partial<MeetingForm> = {
  additions: [{ table: 'actions', id: 'action-1', cells: { action: 'Call', owner: 'Bo' } }],
};

test('A10 the manager’s save, its correction and its undo go through on a limited tab', async () => {
  const form = meetingForm(bo.id, { meetingId: 'meeting-1', notes: 'First', ...full });
  const saved = await addOn.view('saveMeeting', form);
  expect(saved).toMatchObject({ corrected: false });
  const corrected = await addOn.view(
    'saveMeeting',
    meetingForm(bo.id, { meetingId: 'meeting-1', notes: 'Second' }),
  );
  expect(corrected).toMatchObject({ corrected: true });
  expect(await addOn.table('Bo Ek')).toMatchObject([{ Notes: 'Second', Manager: tomas }]);
  expect(corrected.undo).not.toBeNull();
  if (corrected.undo) await addOn.view('undoSave', corrected.undo);
  expect(await addOn.table('Bo Ek')).toMatchObject([{ Notes: 'First' }]);
});

test('A10 a question of the team’s own gets its column on a limited tab, and rows are added to it', async () => {
  addOn.type('Settings', 'A7', ['What did you learn?', 'text']);
  const question = (await addOn.view('readForm', bo.id)).questions.find(({ text }) => text.includes('learn'));
  if (!question) throw new Error('The question is not asked.');
  const answers = [{ questionId: question.id, value: null, text: 'Rust' }];
  for (let number = 1; number <= 14; number += 1) {
    await addOn.view('saveMeeting', meetingForm(bo.id, { meetingId: `meeting-${number}`, answers }));
  }
  const rows = await addOn.table('Bo Ek');
  expect(rows).toHaveLength(14);
  expect(rows[13]).toMatchObject({ 'What did you learn?': 'Rust' });
});

test('A10 a limit costs a save no call to Google', async () => {
  // The first save also writes to the goal log, and the second one into Quality.
  for (const meetingId of ['meeting-a', 'meeting-b'])
    await addOn.view('saveMeeting', meetingForm(bo.id, { meetingId }));
  await addOn.view('saveMeeting', meetingForm(bo.id, { meetingId: 'meeting-1' }));
  const limited = addOn.lastRun().calls;
  addOn.signIn(maya);
  await addOn.view('protectWorkbook', { limits: { [bo.id]: false } });
  addOn.signIn(tomas);
  await addOn.view('saveMeeting', meetingForm(bo.id, { meetingId: 'meeting-2' }));
  expect(addOn.lastRun().calls.read).toBe(limited.read);
});

test('A11 a save by anybody else on a limited tab is refused with the names of those who can, and nothing is written', async () => {
  const before = await cells();
  const failure = await addOn.failure('saveMeeting', meetingForm(ada.id, full));
  expect(failure).toMatchObject(refusedBy(maya));
  expect(failure.message).toBe(
    `The tab of Ada Lovelace is limited to ${maya}. Nothing was changed. Ask them to make the change, or to let you edit the tab.`,
  );
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  expect(await cells()).toEqual(before);
});

test('A11 another user’s save is not undone, and no engineer renamed or marked as left', async () => {
  addOn.signIn(maya);
  const { undo } = await addOn.view('saveMeeting', meetingForm(ada.id));
  const engineer = (await addOn.view('readNewEngineer')).engineers.find(({ id }) => id === ada.id);
  if (!undo || !engineer) throw new Error('There is nothing to try.');
  addOn.signIn(tomas);
  const before = await cells();
  expect(await addOn.failure('undoSave', undo)).toMatchObject(refusedBy(maya));
  const { id, ...seen } = engineer;
  for (const change of [{ name: 'Ada King' }, { status: 'Left' }, { manager: tomas }]) {
    const edit = { id, seen, wanted: { ...seen, ...change } };
    expect(await addOn.failure('editEngineer', edit)).toMatchObject(refusedBy(maya));
  }
  addOn.session.open(addOn.tab('Ada Lovelace').sheetId);
  await addOn.menu('runMarkAsLeft');
  expect(addOn.session.shown.at(-1)).toContain(`The tab of Ada Lovelace is limited to ${maya}.`);
  expect(await cells()).toEqual(before);
});

test('A11 an edit that does not touch the limited tab is not refused', async () => {
  const engineer = (await addOn.view('readNewEngineer')).engineers.find(({ id }) => id === ada.id);
  if (!engineer) throw new Error('Ada is not there.');
  const { id, ...seen } = engineer;
  await addOn.view('editEngineer', { id, seen, wanted: { ...seen, role: 'Lead' } });
  expect(await addOn.table('Engineers')).toMatchObject([{ Role: 'Lead' }, {}]);
});

test('A11 whom Sheets lets write all the same is not refused', async () => {
  addOn.signIn(maya);
  await addOn.menu('letTomasIn');
  addOn.signIn(tomas);
  expect(await addOn.view('saveMeeting', meetingForm(ada.id))).toMatchObject({ corrected: false });
});

test('A11 without the address of the user, Sheets decides', async () => {
  await addOn.close();
  addOn = await openAddOn({
    script: `${protectionScript} Session.getActiveUser = () => ({ getEmail: () => '' });`,
  });
  await addOn.view('addEngineer', ada);
  while ((await addOn.view('protectWorkbook', { limits: { [ada.id]: true } })).more);
  expect(await addOn.view('saveMeeting', meetingForm(ada.id))).toMatchObject({ corrected: false });
  addOn.signIn(tomas);
  expect(await addOn.failure('saveMeeting', meetingForm(ada.id))).toMatchObject(refusedBy(maya));
});

test('A12 adding engineers and starting a cycle work beside limited tabs', async () => {
  const cy = engineerForm('Cy');
  await addOn.view('addEngineer', cy);
  await addOn.view('saveMeeting', meetingForm(cy.id));
  const started = await addOn.view('startCycle', cycleForm(await addOn.view('readCycle')));
  expect(started).toMatchObject({ wentOn: 2 });
});

test('A12 Set up repairs the rest, leaves tabs that are limited to others alone and says which', async () => {
  const goals = addOn.tab('Goals').sheetId;
  addOn.book.deleteTab(addOn.tab('Actions').sheetId);
  addOn.book.remove(addOn.tab('Ada Lovelace').sheetId, 'columns', 9, 1);
  addOn.book.remove(addOn.tab('Bo Ek').sheetId, 'columns', 9, 1);
  await addOn.menu('runSetUp');
  const message = addOn.session.shown.at(-1);
  expect(message).toContain('Added the tab Actions.');
  expect(message).toContain('Bo Ek: the column Notes was missing');
  expect(message).toContain('Not changed, because they are limited to others: Ada Lovelace.');
  expect(message).not.toContain('Ada Lovelace: the column');
  expect(addOn.tab('Goals').sheetId).toBe(goals);
  addOn.signIn(maya);
  expect(await addOn.view('setUpWorkbook')).toEqual({
    made: [],
    repaired: ['Ada Lovelace: the column Notes was missing'],
  });
});

test('A19 a viewer gets a sentence that says so, whatever is protected, and nothing is written', async () => {
  addOn.signIn(hr);
  const before = await cells();
  const viewOnly = { kind: 'sheet', code: 'view-only' };
  expect(await addOn.failure('saveMeeting', meetingForm(ada.id))).toMatchObject(viewOnly);
  expect(await addOn.failure('addEngineer', engineerForm('Cy'))).toMatchObject(viewOnly);
  expect(await addOn.failure('protectWorkbook', { limits: { [bo.id]: false } })).toMatchObject(viewOnly);
  addOn.signIn(maya);
  await addOn.view('protectWorkbook', { limits: { [ada.id]: false, [bo.id]: false } });
  addOn.signIn(hr);
  expect(await addOn.failure('saveMeeting', meetingForm(ada.id))).toMatchObject(viewOnly);
  expect(await cells()).toEqual(before);
});

test('A19 an editor who meets only warnings does not read about protected cells', async () => {
  addOn.signIn(maya);
  await addOn.view('protectWorkbook', { limits: { [ada.id]: false, [bo.id]: false } });
  addOn.signIn(tomas);
  expect(await addOn.view('saveMeeting', meetingForm(ada.id))).toMatchObject({ corrected: false });
});
