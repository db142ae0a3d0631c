import type { Frame } from 'playwright-core';
import { openBrowser } from '../support/browser/browser-fixture';
import { bringRows, newAction, newGoal } from '../support/browser/rows';
import { formOf } from '../support/browser/sidebar';
import { ada } from '../support/workbook/team';
import { milliseconds, printTable } from './table';

const keystrokes = 60;

void main();

/**
 * Prints the time in a real browser from a keystroke to the frame that shows its effect, with 40 goals
 * expanded and 200 action items shown.
 */
async function main(): Promise<void> {
  const browser = await openBrowser({ grid: true, team: [ada] });
  const answer = await browser.call('readForm', ada.id);
  const names = (answer.ok && answer.view.engineer?.goals.objectiveWeights.map(({ name }) => name)) || [''];
  const goals = Array.from({ length: 40 }, (_, index) =>
    newGoal(`goal-${index}-many`, `Key result ${index}`, { objective: names[index % names.length] }),
  );
  const actions = Array.from({ length: 200 }, (_, index) =>
    newAction(`act-${index}-many`, `Do ${index}`, null),
  );
  await bringRows(browser, ada.id, ...goals, ...actions);
  const sidebar = await formOf(browser, ada);
  for (const summary of await sidebar.locator('.goal-group > summary').all()) await summary.click();
  await sidebar.getByRole('button', { name: 'Show all 200' }).click();

  const frame = await browser.frame('1:1');
  const rows: string[][] = [];
  for (const field of ['Current value of: Key result 7', 'Notes']) {
    await sidebar.getByLabel(field, { exact: true }).fill('');
    const { drawn, shown } = await typed(frame, () => browser.page.keyboard.type('7'));
    rows.push([field, milliseconds(drawn), milliseconds(shown)]);
  }
  await browser.close();
  printTable(
    'A keystroke in the sidebar with 40 goals and 200 actions, milliseconds',
    ['typed into', 'drawn', 'shown'],
    rows,
  );
}

interface Times {
  readonly drawn: number[];
  readonly shown: number[];
}

/**
 * `drawn` is when the page has changed, `shown` when its frame has been painted, which may wait for the
 * screen.
 */
async function typed(frame: Frame, press: () => Promise<void>): Promise<Times> {
  await frame.evaluate(watch);
  for (let count = 0; count < keystrokes; count += 1) {
    await press();
    await frame.waitForFunction(
      (done) => ((globalThis as never as Watched).times?.shown.length ?? 0) > done,
      count,
    );
  }
  const times = await frame.evaluate(() => (globalThis as never as Watched).times);
  if (times === undefined) throw new Error('Nothing was measured.');
  return times;
}

interface Watched {
  times?: Times;
}

function watch(): void {
  const watched = globalThis as never as Watched;
  const isWatching = watched.times !== undefined;
  watched.times = { drawn: [], shown: [] };
  if (isWatching) return;
  document.addEventListener(
    'input',
    () => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => watched.times?.shown.push(performance.now() - start);
      requestAnimationFrame(() => {
        watched.times?.drawn.push(performance.now() - start);
        // A separate task runs after the frame has been painted.
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}
