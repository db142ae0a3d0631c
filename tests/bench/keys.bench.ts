import { openBrowser } from '../support/browser/browser-fixture';
import { bringHistory } from '../support/browser/full-sidebar';
import { keysOf } from '../support/browser/keys';
import { formOf } from '../support/browser/sidebar';
import { holdWholeMeeting, undoMeeting } from '../support/browser/whole-meeting';
import { ada, budi } from '../support/workbook/team';
import { printTable } from './table';

void main();

/** Prints the number of keystrokes in a complete 1:1, without typed text. */
async function main(): Promise<void> {
  const browser = await openBrowser({ grid: true, team: [ada, budi] });
  await bringHistory(browser, ada);
  const sidebar = await formOf(browser, budi);
  await sidebar.getByRole('combobox', { name: 'Engineer' }).focus();
  const meeting = keysOf(browser.page.keyboard, sidebar);
  await holdWholeMeeting(meeting, sidebar, ada);
  const undo = keysOf(browser.page.keyboard, sidebar);
  await undoMeeting(undo, sidebar);
  await browser.close();
  const names = [...new Set([...Object.keys(meeting.pressed), ...Object.keys(undo.pressed)])];
  printTable(
    'Keystrokes of a complete 1:1, without typed text',
    ['key', 'to "Saved"', 'to "Save undone"'],
    [
      ...names.map((name) => [name, meeting.pressed[name] ?? 0, undo.pressed[name] ?? 0]),
      ['all', meeting.count(), undo.count()],
    ],
  );
}
