import { closeAndSave, savedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';
import type { ImportForm } from '../../../src/contract/import';
import type { MeetingForm, Undo } from '../../../src/contract/meeting-form';
import { cycleForm } from '../cycle';
import { daysFromNow, engineerForm, meetingForm } from '../forms';
import { type AddOnFixture, openAddOn } from '../workbook/add-on-fixture';
import type { PageCommand } from '../workbook/faults';
import { fillWorkbook, fullMeeting, met } from '../workbook/full-meeting';
import { deletionOf, personalTeam, retentionOf } from '../workbook/personal';
import type { Place } from './judge';

/** A command that people can come in the way of, and the tabs that it writes. */
export interface Disturbed {
  readonly make: () => Promise<PageCommand>;
  readonly tabs: readonly string[];
}

const size = { goals: 3, actions: 3, meetings: 2 };

export const places: readonly Place[] = [
  { tab: met.name, first1: 15, last1: 17, own: 4 },
  { tab: 'Goals', first1: 2, last1: 6, own: 2 },
  { tab: 'Actions', first1: 2, last1: 5, own: 3 },
  { tab: 'Talking points', first1: 2, last1: 3, own: 3 },
  { tab: 'Goal log', first1: 2, last1: 4, own: 3 },
  { tab: 'Wins', first1: 2, last1: 3, own: 4 },
  { tab: 'Engineers', first1: 2, last1: 4, own: 3 },
];

const goalsOf = [met.name, 'Goals', 'Actions', 'Talking points', 'Goal log'];
// Not Engineers: a deletion whose engineer is gone from it ends there, and is completed once the row is back.
const textsOf = [...goalsOf, 'Wins'];

export const commands: Readonly<Record<string, Disturbed>> = {
  save: { make: save, tabs: [...goalsOf, 'Engineers'] },
  'save with a win': { make: saveWin, tabs: ['Wins'] },
  correction: { make: correction, tabs: [met.name, 'Engineers'] },
  'first answer': { make: firstAnswer, tabs: [met.name] },
  undo: { make: undo, tabs: goalsOf },
  'undo of a new goal': { make: undoNewGoal, tabs: ['Goals'] },
  'undo of a correction': { make: undoCorrection, tabs: [met.name] },
  'undo of an import': { make: undoImport, tabs: [met.name, 'Goals', 'Actions'] },
  import: { make: importRows, tabs: [met.name, 'Goals', 'Actions'] },
  'start a cycle': { make: cycle, tabs: ['Goals'] },
  'add an engineer': { make: add, tabs: ['Engineers'] },
  rename: {
    make: () => edit({ name: 'Ada King' }),
    tabs: ['Engineers', 'Goals', 'Actions', 'Talking points', met.name],
  },
  'mark as left': { make: () => edit({ status: 'Left' }), tabs: ['Engineers', met.name] },
  deletion: { make: deletion, tabs: textsOf },
  retention: { make: retention, tabs: textsOf },
};

async function save(): Promise<PageCommand> {
  const start = await team();
  const addOn = await openAddOn({ from: start });
  const form = await fullMeeting(addOn, size);
  await addOn.close();
  return { start, name: 'saveMeeting', args: [form] };
}

async function saveWin(): Promise<PageCommand> {
  const form = (id: string, win: string): MeetingForm =>
    meetingForm(met.id, { meetingId: `with-${id}`, additions: [{ table: 'wins', id, cells: { win } }] });
  const addOn = await openAddOn({ from: await team() });
  for (const id of ['first-win', 'second-win']) await addOn.view('saveMeeting', form(id, `Won ${id}`));
  const start = await closeAndSave(addOn);
  return { start, name: 'saveMeeting', args: [form('third-win', 'Won again')] };
}

async function correction(): Promise<PageCommand> {
  const { start, form } = await afterMeeting();
  return { start, name: 'saveMeeting', args: [corrected(form)] };
}

function corrected(form: MeetingForm): MeetingForm {
  const { date, answers, notes, nextDate, further } = form;
  return {
    ...{ ...form, seen: { date, answers, notes, nextDate, further } },
    ...{ notes: 'Corrected', edits: [], additions: [] },
  };
}

/** A 1:1 with an answer to a question of the team's own that has no columns yet. */
async function firstAnswer(): Promise<PageCommand> {
  const addOn = await openAddOn({ from: await team() });
  addOn.type('Settings', 'A7', ['How is the office?', 'scale', 1, 5]);
  const { questions } = await addOn.view('readForm', met.id);
  const answers = questions.map(({ id, type }) => ({
    questionId: id,
    value: type === 'scale' ? 1 : null,
    text: `About ${id}`,
  }));
  const form = meetingForm(met.id, { meetingId: 'with-own-question', answers });
  return { start: await closeAndSave(addOn), name: 'saveMeeting', args: [form] };
}

async function undo(): Promise<PageCommand> {
  const { start, undo } = await afterMeeting();
  return { start, name: 'undoSave', args: [undo] };
}

async function undoNewGoal(): Promise<PageCommand> {
  const addOn = await openAddOn({ from: await team() });
  const form = await fullMeeting(addOn, size);
  const cells = { objective: 'System Stability', 'key-result': 'New goal', start: 0, target: 10, current: 5 };
  const additions = [...form.additions, { table: 'goals' as const, id: 'new-goal', cells }];
  return undoing(addOn, (await addOn.view('saveMeeting', { ...form, additions })).undo);
}

async function undoCorrection(): Promise<PageCommand> {
  const { start, form } = await afterMeeting();
  const addOn = await openAddOn({ from: start });
  return undoing(addOn, (await addOn.view('saveMeeting', corrected(form))).undo);
}

const imported: ImportForm = {
  engineerId: met.id,
  meetings: [-200, -190].map((days) => ({
    ...{ meetingId: `imported${days}`, date: daysFromNow(days), nextDate: null, notes: `Said ${days}` },
    ...{ further: [], answers: [], score: 0.5, manager: '' },
  })),
  goals: [{ id: 'i-goal-0001', day: daysFromNow(-200), cells: { 'key-result': 'Imported', current: 4 } }],
  actions: [{ id: 'i-action-0001', day: daysFromNow(-200), cells: { action: 'Imported', due: '' } }],
};

async function importRows(): Promise<PageCommand> {
  return { start: await team(), name: 'importRows', args: [imported] };
}

async function undoImport(): Promise<PageCommand> {
  const addOn = await openAddOn({ from: await team() });
  return undoing(addOn, (await addOn.view('importRows', imported)).undo);
}

async function undoing(addOn: AddOnFixture, undo: Undo | null): Promise<PageCommand> {
  if (!undo) throw new Error('Nothing was written.');
  return { start: await closeAndSave(addOn), name: 'undoSave', args: [undo] };
}

async function cycle(): Promise<PageCommand> {
  const addOn = await openAddOn({ from: await team() });
  const form = cycleForm(await addOn.view('readCycle'), { 'Goal 1': 'ends' });
  return { start: await closeAndSave(addOn), name: 'startCycle', args: [form] };
}

async function add(): Promise<PageCommand> {
  return { start: await team(), name: 'addEngineer', args: [engineerForm('One More')] };
}

async function edit(change: Readonly<Record<string, string>>): Promise<PageCommand> {
  const { id, ...form } = met;
  const seen = { ...form, status: 'Active' };
  return { start: await team(), name: 'editEngineer', args: [{ id, seen, wanted: { ...seen, ...change } }] };
}

async function deletion(): Promise<PageCommand> {
  return { start: await personalTeam(), name: 'deletePerson', args: [await read(deletionOf)] };
}

async function retention(): Promise<PageCommand> {
  return { start: await personalTeam(), name: 'clearTexts', args: [await read(retentionOf)] };
}

async function read<Form>(formOf: (addOn: AddOnFixture) => Promise<Form>): Promise<Form> {
  const addOn = await openAddOn({ from: await personalTeam() });
  const form = await formOf(addOn);
  await addOn.close();
  return form;
}

/** Two engineers with goals, action items and talking points of both, and earlier 1:1s. */
function team() {
  return savedWorkbook('team for people', async () => {
    const addOn = await openAddOn();
    await addOn.view('addEngineer', engineerForm('Cy Young', { role: 'Designer' }));
    await addOn.view('addEngineer', met);
    await addOn.view('addEngineer', engineerForm('Grace Hopper', { role: 'Architect' }));
    await fillWorkbook(addOn, size);
    addOn.type('Goals', 'A5', ['Cy Young', 'System Stability', 'Goal of Cy', '', '', 0, 10, 3]);
    addOn.type('Goals', 'A6', ['Grace Hopper', 'Engineering Process', 'Goal of Grace', '', '', 0, 10, 2]);
    addOn.type('Actions', 'A5', ['Book a room', 'Cy Young', '', daysFromNow(1), 'Open']);
    addOn.type('Talking points', 'A3', ['Cy Young', 'Holidays', '', '', '']);
    await addOn.view('readCycle');
    return closeAndSave(addOn);
  });
}

/** The team after a full 1:1, with what the page knows of it. */
async function afterMeeting() {
  const addOn = await openAddOn({ from: await team() });
  const form = await fullMeeting(addOn, size);
  const { undo: made } = await addOn.view('saveMeeting', form);
  if (!made) throw new Error('The save wrote nothing.');
  return { form, undo: made, start: await closeAndSave(addOn) };
}
