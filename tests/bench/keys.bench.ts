import { bringHistory } from '../world/full-sidebar';
import { keysOf } from '../world/keys';
import { openOffice } from '../world/office';
import { formOf } from '../world/sidebar';
import { ada, budi } from '../world/team';
import { holdWholeMeeting, undoMeeting } from '../world/whole-meeting';
import { printTable } from './table';

void main();

/** How many keys a whole 1:1 takes beside what is typed as text. */
async function main(): Promise<void> {
  const office = await openOffice({ team: [ada, budi] });
  await bringHistory(office, ada);
  const sidebar = await formOf(office, budi);
  await sidebar.getByRole('combobox', { name: 'Engineer' }).focus();
  const meeting = keysOf(office.page.keyboard, sidebar);
  await holdWholeMeeting(meeting, sidebar, ada);
  const undo = keysOf(office.page.keyboard, sidebar);
  await undoMeeting(undo, sidebar);
  await office.close();
  const names = [...new Set([...Object.keys(meeting.pressed), ...Object.keys(undo.pressed)])];
  printTable(
    'Keys of a whole 1:1 that type no text',
    ['key', 'to "Saved"', 'to "Taken back"'],
    [
      ...names.map((name) => [name, meeting.pressed[name] ?? 0, undo.pressed[name] ?? 0]),
      ['all', meeting.count(), undo.count()],
    ],
  );
}
