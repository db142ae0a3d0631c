import { letters } from '../../../local-sheets/tests/support/a1';
import type { MeetingForm } from '../../../src/contract/meeting-form';
import { cycleForm } from '../../support/cycle';
import { engineerForm, meetingForm } from '../../support/forms';
import { protectionScript } from '../../support/workbook/protections';
import { openWorld, type World } from '../../support/workbook/workbook';

const maya = 'maya.hartono@example.com';
const tomas = 'tomas.lindqvist@example.com';
const hr = 'hr@example.com';
/** Maya's; the tab is limited to her. */
const ada = { ...engineerForm('Ada Lovelace'), manager: maya };
/** Tomas's; limited to him and to Maya, who owns the workbook. */
const bo = { ...engineerForm('Bo Ek'), manager: tomas };
let world: World;

beforeEach(async () => {
  world = await openWorld({ script: protectionScript });
  for (const engineer of [ada, bo]) await world.view('addEngineer', engineer);
  world.type('Goals', 'A2', ['Bo Ek', 'Project Delivery', 'Ship', '', '', 0, 10, 4]);
  world.type('Goals', 'A3', ['Ada Lovelace', 'Project Delivery', 'Write', '', '', 0, 10, 4]);
  while ((await world.view('protectWorkbook', { limits: { [ada.id]: true, [bo.id]: true } })).more);
  world.signIn(tomas);
});
afterEach(() => world.close());

/** All that stands in the cells, and which tabs are in sight. */
const cells = () =>
  Promise.all(
    world.book
      .tabs()
      .map(async ({ name, rows, columns, hidden }) => [
        name,
        hidden,
        await world.show(name, `A1:${letters(columns)}${rows}`),
      ]),
  );
const refusedBy = (who: string) => ({ kind: 'sheet', code: 'protected', details: { who } });
const full: Partial<MeetingForm> = {
  additions: [{ table: 'actions', id: 'action-1', cells: { action: 'Call', owner: 'Bo' } }],
};

test('A10 the manager’s save, its correction and its undo go through on a limited tab', async () => {
  const form = meetingForm(bo.id, { meetingId: 'meeting-1', notes: 'First', ...full });
  const saved = await world.view('saveMeeting', form);
  expect(saved).toMatchObject({ corrected: false });
  const corrected = await world.view(
    'saveMeeting',
    meetingForm(bo.id, { meetingId: 'meeting-1', notes: 'Second' }),
  );
  expect(corrected).toMatchObject({ corrected: true });
  expect(await world.table('Bo Ek')).toMatchObject([{ Notes: 'Second', Manager: tomas }]);
  expect(corrected.undo).not.toBeNull();
  if (corrected.undo) await world.view('undoSave', corrected.undo);
  expect(await world.table('Bo Ek')).toMatchObject([{ Notes: 'First' }]);
});

test('A10 a question of the team’s own gets its column on a limited tab, and rows are added to it', async () => {
  world.type('Settings', 'A7', ['What did you learn?', 'text']);
  const question = (await world.view('readForm', bo.id)).questions.find(({ text }) => text.includes('learn'));
  if (!question) throw new Error('The question is not asked.');
  const answers = [{ questionId: question.id, value: null, text: 'Rust' }];
  for (let number = 1; number <= 14; number += 1) {
    await world.view('saveMeeting', meetingForm(bo.id, { meetingId: `meeting-${number}`, answers }));
  }
  const rows = await world.table('Bo Ek');
  expect(rows).toHaveLength(14);
  expect(rows[13]).toMatchObject({ 'What did you learn?': 'Rust' });
});

test('A10 a limit costs a save no call to Google', async () => {
  await world.view('saveMeeting', meetingForm(bo.id, { meetingId: 'meeting-1' }));
  const limited = world.lastRun().calls;
  world.signIn(maya);
  await world.view('protectWorkbook', { limits: { [bo.id]: false } });
  world.signIn(tomas);
  await world.view('saveMeeting', meetingForm(bo.id, { meetingId: 'meeting-2' }));
  expect(world.lastRun().calls.read).toBe(limited.read);
});

test('A11 anybody else’s save on a limited tab is refused with who may, and nothing is written', async () => {
  const before = await cells();
  const failure = await world.failure('saveMeeting', meetingForm(ada.id, full));
  expect(failure).toMatchObject(refusedBy(maya));
  expect(failure.message).toBe(
    `The tab of Ada Lovelace is limited to ${maya}. Nothing was changed: ask them to do it, or to let you edit there.`,
  );
  expect(world.lastRun().calls.write ?? 0).toBe(0);
  expect(await cells()).toEqual(before);
});

test('A11 neither is another’s save taken back, an engineer renamed or marked as left', async () => {
  world.signIn(maya);
  const { undo } = await world.view('saveMeeting', meetingForm(ada.id));
  const engineer = (await world.view('readNewEngineer')).engineers.find(({ id }) => id === ada.id);
  if (!undo || !engineer) throw new Error('There is nothing to try.');
  world.signIn(tomas);
  const before = await cells();
  expect(await world.failure('undoSave', undo)).toMatchObject(refusedBy(maya));
  const { id, ...seen } = engineer;
  for (const change of [{ name: 'Ada King' }, { status: 'Left' }]) {
    const edit = { id, seen, wanted: { ...seen, ...change } };
    expect(await world.failure('editEngineer', edit)).toMatchObject(refusedBy(maya));
  }
  world.seat.open(world.tab('Ada Lovelace').sheetId);
  await world.menu('runMarkAsLeft');
  expect(world.seat.shown.at(-1)).toContain(`The tab of Ada Lovelace is limited to ${maya}.`);
  expect(await cells()).toEqual(before);
});

test('A11 what does not touch the limited tab is nobody’s to refuse', async () => {
  const engineer = (await world.view('readNewEngineer')).engineers.find(({ id }) => id === ada.id);
  if (!engineer) throw new Error('Ada is not there.');
  const { id, ...seen } = engineer;
  await world.view('editEngineer', { id, seen, wanted: { ...seen, role: 'Lead' } });
  expect(await world.table('Engineers')).toMatchObject([{ Role: 'Lead' }, {}]);
});

test('A11 whom Sheets lets write all the same is not refused', async () => {
  world.signIn(maya);
  await world.menu('letTomasIn');
  world.signIn(tomas);
  expect(await world.view('saveMeeting', meetingForm(ada.id))).toMatchObject({ corrected: false });
});

test('A11 where Google does not tell who is there, Sheets is asked', async () => {
  await world.close();
  world = await openWorld({
    script: `${protectionScript} Session.getActiveUser = () => ({ getEmail: () => '' });`,
  });
  await world.view('addEngineer', ada);
  while ((await world.view('protectWorkbook', { limits: { [ada.id]: true } })).more);
  expect(await world.view('saveMeeting', meetingForm(ada.id))).toMatchObject({ corrected: false });
  world.signIn(tomas);
  expect(await world.failure('saveMeeting', meetingForm(ada.id))).toMatchObject(refusedBy(maya));
});

test('A12 adding engineers and starting a cycle go on beside limited tabs', async () => {
  const cy = engineerForm('Cy');
  await world.view('addEngineer', cy);
  await world.view('saveMeeting', meetingForm(cy.id));
  const started = await world.view('startCycle', cycleForm(await world.view('readCycle')));
  expect(started).toMatchObject({ wentOn: 2 });
});

test('A12 Set up mends the rest, leaves tabs that are limited to others alone and says which', async () => {
  const goals = world.tab('Goals').sheetId;
  world.book.deleteTab(world.tab('Actions').sheetId);
  world.book.remove(world.tab('Ada Lovelace').sheetId, 'columns', 9, 1);
  world.book.remove(world.tab('Bo Ek').sheetId, 'columns', 9, 1);
  await world.menu('runSetUp');
  const said = world.seat.shown.at(-1);
  expect(said).toContain('Added the tab Actions.');
  expect(said).toContain('Bo Ek: the column Notes was missing');
  expect(said).toContain('Not changed, because they are limited to others: Ada Lovelace.');
  expect(said).not.toContain('Ada Lovelace: the column');
  expect(world.tab('Goals').sheetId).toBe(goals);
  world.signIn(maya);
  expect(await world.view('setUpWorkbook')).toEqual({
    made: [],
    repaired: ['Ada Lovelace: the column Notes was missing'],
  });
});

test('A19 whoever can only view is told so, whatever is protected, and nothing is written', async () => {
  world.signIn(hr);
  const before = await cells();
  const viewOnly = { kind: 'sheet', code: 'view-only' };
  expect(await world.failure('saveMeeting', meetingForm(ada.id))).toMatchObject(viewOnly);
  expect(await world.failure('addEngineer', engineerForm('Cy'))).toMatchObject(viewOnly);
  expect(await world.failure('protectWorkbook', { limits: { [bo.id]: false } })).toMatchObject(viewOnly);
  world.signIn(maya);
  await world.view('protectWorkbook', { limits: { [ada.id]: false, [bo.id]: false } });
  world.signIn(hr);
  expect(await world.failure('saveMeeting', meetingForm(ada.id))).toMatchObject(viewOnly);
  expect(await cells()).toEqual(before);
});

test('A19 an editor in whose way nothing but warnings stand is not told of protected cells', async () => {
  world.signIn(maya);
  await world.view('protectWorkbook', { limits: { [ada.id]: false, [bo.id]: false } });
  world.signIn(tomas);
  expect(await world.view('saveMeeting', meetingForm(ada.id))).toMatchObject({ corrected: false });
});
