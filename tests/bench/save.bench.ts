import { openBrowser } from '../support/browser/browser-fixture';
import { formOf } from '../support/browser/sidebar';
import { ada, budi } from '../support/workbook/team';
import { milliseconds, printTable } from './table';

const saves = 40;

void main();

/**
 * Prints the time in a real browser from the menu click to an editable form, and from the click on Save to
 * "Saved".
 */
async function main(): Promise<void> {
  const browser = await openBrowser({ grid: true, team: [ada, budi] });
  const [opened, saved, answered]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < saves; round += 1) {
    await browser.closeSidebar();
    const start = performance.now();
    const sidebar = await browser.sidebar();
    await sidebar.getByRole('button', { name: 'Save', exact: true }).waitFor();
    opened.push(performance.now() - start);

    const form = await formOf(browser, ada);
    await form.getByLabel('Notes', { exact: true }).fill(`Round ${round}`);
    const click = performance.now();
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.getByText(/^Saved in row/).waitFor();
    saved.push(performance.now() - click);
    answered.push(
      browser.sheets.runner
        .executions()
        .filter(({ log }) => log[0] === 'saveMeeting')
        .at(-1)?.duration ?? 0,
    );
  }
  await browser.close();
  printTable(
    'The sidebar in Chromium, milliseconds',
    ['what', 'median'],
    [
      ['menu click to an editable form', milliseconds(opened)],
      ['click on Save to "Saved"', milliseconds(saved)],
      ['of which saveMeeting', milliseconds(answered)],
    ],
  );
}
