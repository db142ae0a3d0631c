import { closeAndSave, savedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';
import type { ReportSheet } from '../../../src/contract/report';
import { daysFromNow, engineerForm } from '../../support/forms';
import { openAddOn } from '../../support/workbook/add-on-fixture';
import { type Command, tryFaults } from '../../support/workbook/faults';
import { fillWorkbook, fullMeeting, met } from '../../support/workbook/full-meeting';

const size = { goals: 3, actions: 3, meetings: 2 };

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  'a save': async () => {
    const start = await team();
    const addOn = await openAddOn({ from: start });
    const form = await fullMeeting(addOn, size);
    await addOn.close();
    return { start, name: 'saveMeeting', args: [form] };
  },
  'a save with percentages': async () => {
    const addOn = await openAddOn({ from: await team() });
    const form = await fullMeeting(addOn, size);
    const row = { sheetId: addOn.tab('Goals').sheetId, row: 2, column: 5, rows: 1, columns: 4 };
    addOn.book.setNumberFormats(row, [['General', '0%', '0%', '0%']]);
    const cells = { 'key-result': 'Retain', start: 0, target: 0.8, current: 0.455 };
    const percents = ['start', 'target', 'current'] as const;
    const additions = [...form.additions, { table: 'goals' as const, id: 'retain', cells, percents }];
    const args = [{ ...form, additions, percents: true }] as const;
    return { start: await closeAndSave(addOn), name: 'saveMeeting', args: [...args] };
  },
  'a correction': async () => {
    const { start, form } = await afterMeeting();
    const { date, answers, notes, nextDate, further } = form;
    const [feeling, ...others] = answers;
    if (!feeling) throw new Error('The form asks nothing.');
    const corrected = {
      ...form,
      seen: { date, answers, notes, nextDate, further },
      answers: [{ ...feeling, value: 2 }, ...others],
      notes: 'Corrected',
      edits: [],
      additions: [],
    };
    return { start, name: 'saveMeeting', args: [corrected] };
  },
  'an undo': async () => {
    const { start, undo } = await afterMeeting();
    return { start, name: 'undoSave', args: [undo] };
  },
  'an import': async () => {
    const meeting = { nextDate: null, further: [], answers: [], score: 0.5, manager: '' };
    const meetings = ['2026-02-03', '2026-02-10'].map((date, index) => ({
      ...{ ...meeting, meetingId: `i-meeting-${index}`, date, notes: `=Note ${index}` },
    }));
    const goals = [{ id: 'i-goal-0001', day: '2026-02-03', cells: { 'key-result': 'Ship', current: 4 } }];
    const actions = [{ id: 'i-action-0001', day: '2026-02-03', cells: { action: 'Call', due: '' } }];
    const form = { engineerId: met.id, meetings, goals, actions };
    return { start: await team(), name: 'importRows', args: [form] };
  },
  'a new name': async () => {
    const { id, ...form } = met;
    const seen = { ...form, status: 'Active' };
    const edit = { id, seen, wanted: { ...seen, name: 'Ada King' } };
    return { start: await team(), name: 'editEngineer', args: [edit] };
  },
  'a report': async () => ({ start: await team(), name: 'putReport', args: [report('First')] }),
  'a second report of a day': async () => {
    const addOn = await openAddOn({ from: await team() });
    await addOn.view('putReport', report('First'));
    return { start: await closeAndSave(addOn), name: 'putReport', args: [report('Second')] };
  },
};

test.each(Object.keys(commands))(
  'M260 %s with a fault at a service call is completed by doing it again',
  async (name) => {
    const command = await commands[name]?.();
    if (!command) throw new Error(`No command ${name}`);
    const result = await tryFaults(name, command, 2);
    expect(result.calls).toBeGreaterThan(10);
    expect(result.notWhole).toEqual([]);
  },
);

function report(text: string): ReportSheet {
  const lines = ['title', 'heading', 'header', 'plain'] as const;
  return { engineerId: met.id, lines: lines.map((look) => ({ look, cells: [text, look] })) };
}

function team() {
  return savedWorkbook('team for faults', async () => {
    const addOn = await openAddOn({ team: [met, engineerForm('Grace Hopper')] });
    await fillWorkbook(addOn, size);
    // Action items that a user typed have no ID yet.
    addOn.type('Actions', 'A10', ['Book a room', met.name, '', daysFromNow(1), 'Open']);
    return closeAndSave(addOn);
  });
}

/** The team after a full 1:1, with what the page knows of it. */
async function afterMeeting() {
  const addOn = await openAddOn({ from: await team() });
  const form = await fullMeeting(addOn, size);
  const { undo } = await addOn.view('saveMeeting', form);
  if (!undo) throw new Error('The save wrote nothing.');
  return { form, undo, start: await closeAndSave(addOn) };
}
