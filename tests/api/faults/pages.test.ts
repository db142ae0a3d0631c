import { closeAndSave, savedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';
import type { Undo } from '../../../src/contract/meeting-form';
import { engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { goal, typeGoals } from '../../support/workbook/cycle-goals';
import { type Command, type PageCommand, tryFaults } from '../../support/workbook/faults';
import { linkedForm, proposedForm } from '../../support/workbook/week-form';

const ada = engineerForm('Ada Lovelace');
const maya = 'maya.okafor@example.com';
const tomas = 'tomas.lindqvist@example.com';

/** Longer than one value of the properties. */
const long = 'A note '.repeat(3000);
const imported = {
  engineerId: ada.id,
  meetings: [
    {
      ...{ meetingId: 'i-meeting', date: '2026-02-03', nextDate: null, notes: 'Imported' },
      ...{ further: [], answers: [], score: 0.5, manager: '' },
    },
  ],
  goals: [{ id: 'i-goal-0001', day: '2026-02-03', cells: { 'key-result': 'Imported', current: 4 } }],
  actions: [{ id: 'i-action-0001', day: '2026-02-03', cells: { action: 'Imported', due: '' } }],
};

/** What a page sends, after what happened before in the workbook. */
type Send = (addOn: AddOnFixture) => Promise<Pick<PageCommand, 'name' | 'args' | 'again'>>;

/** By the rule that they follow. */
const commands: Readonly<Record<'M260' | 'M265', Readonly<Record<string, Send>>>> = {
  M260: {
    'an undo of an import': async (addOn) => undoing((await addOn.view('importRows', imported)).undo),
    'an undo of a correction': async (addOn) => {
      const form = meetingForm(ada.id, { meetingId: 'to-be-corrected', notes: 'As said' });
      await addOn.view('saveMeeting', form);
      const { date, answers, notes, nextDate, further } = form;
      const seen = { date, answers, notes, nextDate, further };
      return undoing((await addOn.view('saveMeeting', { ...form, seen, notes: 'Corrected' })).undo);
    },
    'an undo of a goal, an action, a topic and a win': async (addOn) => {
      const form = meetingForm(ada.id, {
        meetingId: 'with-additions',
        additions: [
          { table: 'goals', id: 'a-new-goal', cells: { objective: 'Project Delivery', 'key-result': 'New' } },
          { table: 'actions', id: 'a-new-action', cells: { action: 'New', due: '' } },
          { table: 'talking-points', id: 'a-new-topic', cells: { topic: 'New' } },
          { table: 'wins', id: 'a-new-win', cells: { win: 'New' } },
        ],
      });
      return undoing((await addOn.view('saveMeeting', form)).undo);
    },
  },
  M265: {
    'a shorter private note': async (addOn) => {
      await addOn.view('savePrivateNote', ada.id, long, '');
      return { name: 'savePrivateNote', args: [ada.id, 'Short', long] };
    },
    'a private note that is cleared': async (addOn) => {
      await addOn.view('savePrivateNote', ada.id, long, '');
      return { name: 'savePrivateNote', args: [ada.id, '', long] };
    },
    'a draft': async () => ({ name: 'saveDraft', args: [ada.id, JSON.stringify({ notes: long })] }),
    'a draft that is removed': async (addOn) => {
      await addOn.view('saveDraft', ada.id, JSON.stringify({ notes: long }));
      return { name: 'saveDraft', args: [ada.id, ''] };
    },
    'reading goals that have no IDs yet': async (addOn) => {
      addOn.type('Goals', 'A5', [ada.name, 'Project Delivery', 'Typed by hand', 'metric', 1, 0, 10, 3]);
      return { name: 'readCycle', args: [] };
    },
    'the first link of a form': async (addOn) => {
      const { sheetId } = await linkedForm(addOn, { link: false });
      return { name: 'linkCheckIn', args: [await proposedForm(addOn, sheetId)] };
    },
    'back from Left': async (addOn) => {
      const { id, ...form } = ada;
      const seen = { ...form, status: 'Active' };
      const left = { ...seen, status: 'Left' };
      await addOn.view('editEngineer', { id, seen, wanted: left });
      return { name: 'editEngineer', args: [{ id, seen: left, wanted: seen }] };
    },
    'other details of an engineer': async () => {
      const { id, ...form } = ada;
      const seen = { ...form, status: 'Active' };
      const wanted = { ...seen, role: 'Architect', email: 'ada@example.com', manager: tomas };
      return { name: 'editEngineer', args: [{ id, seen, wanted }] };
    },
    'a limited tab that is handed to a new manager': async (addOn) => {
      addOn.type('Engineers', 'E2', [maya]);
      // Two calls, because each changes at most twelve tabs.
      for (const limits of [{ [ada.id]: true }, {}]) await addOn.view('protectWorkbook', { limits });
      addOn.type('Engineers', 'E2', [tomas]);
      return { name: 'protectWorkbook', args: [{ limits: {}, handTo: { [ada.id]: tomas } }] };
    },
  },
};

test.each(Object.entries(commands.M260))(
  'M260 %s with a fault at a service call is completed by doing it again',
  tryOne,
);
test.each(Object.entries(commands.M265))(
  'M265 %s with a fault at a service call is completed by doing it again',
  tryOne,
);

async function tryOne(title: string, send: Send): Promise<void> {
  const addOn = await openAddOn({ from: await team() });
  const sent = await send(addOn);
  const command = { start: await closeAndSave(addOn), ...sent } as Command;
  const result = await tryFaults(title, command, 2);
  expect(result.calls).toBeGreaterThan(1);
  expect(result.notWhole).toEqual([]);
}

function undoing(undo: Undo | null): Pick<PageCommand, 'name' | 'args'> {
  if (!undo) throw new Error('Nothing was written.');
  return { name: 'undoSave', args: [undo] };
}

function team() {
  return savedWorkbook('two engineers, one with a goal', async () => {
    const addOn = await openAddOn({ team: [ada, engineerForm('Grace Hopper')] });
    typeGoals(addOn, goal(ada.name, 'Ship', 0, 10, 4));
    return closeAndSave(addOn);
  });
}
