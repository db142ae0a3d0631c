import { closeAndSave, savedWorkbook } from '../../../local-sheets/tests/support/saved-workbook';
import { engineerForm } from '../../support/forms';
import { openAddOn } from '../../support/workbook/add-on-fixture';
import { type Command, tryFaults } from '../../support/workbook/faults';
import { fillWorkbook, fullMeeting, met } from '../../support/workbook/full-meeting';
import { linkedForm, proposedForm } from '../../support/workbook/week-form';

const ada = { ...met, email: 'ada@example.com' };
const size = { goals: 3, actions: 3, meetings: 2 };

test('M265 linking a form with a fault at a service call is completed by doing it again', async () => {
  const addOn = await openAddOn({ team: [engineerForm('Grace Hopper')] });
  // Linking another tab takes the most calls.
  await linkedForm(addOn);
  const form = await linkedForm(addOn, { link: false });
  const sent = await proposedForm(addOn, form.sheetId);
  const command: Command = { start: await closeAndSave(addOn), name: 'linkCheckIn', args: [sent] };
  const { calls, notWhole } = await tryFaults('linking a form', command, 2);
  expect(calls).toBeGreaterThan(10);
  expect(notWhole).toEqual([]);
});

test('M260 M343 a save and an undo of a prepared 1:1 are completed by doing them again, and cost two calls more', async () => {
  const addOn = await openAddOn({ from: await filled() });
  const form = await fullMeeting(addOn, size);
  const start = await closeAndSave(addOn);
  const plain = await calls(start, form);
  const linked = await openAddOn({ from: start });
  const { respond } = await linkedForm(linked);
  respond('ada@example.com', '2026-10-13T16:40+07:00', { mind: 'Ready' });
  const { engineer } = await linked.view('readForm', met.id);
  const prepared = { ...form, prepared: engineer?.prepared?.ref ?? '' };
  const ready = await closeAndSave(linked);
  expect(await calls(ready, form)).toBe(plain);
  expect(await calls(ready, prepared)).toBe(plain + 2);

  const save: Command = { start: ready, name: 'saveMeeting', args: [prepared] };
  expect((await tryFaults('a prepared save', save, 1)).notWhole).toEqual([]);
  const after = await openAddOn({ from: ready });
  const { undo } = await after.view('saveMeeting', prepared);
  if (!undo) throw new Error('The save wrote nothing.');
  const undoing: Command = { start: await closeAndSave(after), name: 'undoSave', args: [undo] };
  expect((await tryFaults('an undo of a prepared save', undoing, 1)).notWhole).toEqual([]);
});

function filled() {
  return savedWorkbook('a team that can prepare', async () => {
    const addOn = await openAddOn({ team: [ada] });
    await fillWorkbook(addOn, size);
    return closeAndSave(addOn);
  });
}

async function calls(
  from: Awaited<ReturnType<typeof filled>>,
  form: Awaited<ReturnType<typeof fullMeeting>>,
): Promise<number> {
  const addOn = await openAddOn({ from });
  await addOn.view('saveMeeting', form);
  const all = Object.values(addOn.lastRun().calls);
  await addOn.close();
  return all.reduce((sum, count) => sum + count, 0);
}
