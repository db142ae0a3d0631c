import type { Frame } from 'playwright-core';
import { openBrowser } from '../support/browser/browser-fixture';
import { ada } from '../support/workbook/team';
import { milliseconds, printTable } from './table';

const rounds = 15;

void main();

/** Prints the time in a real browser from a paste into the Engineers dialog until its table shows all rows, by number of rows. */
async function main(): Promise<void> {
  const browser = await openBrowser({ team: [ada] });
  const dialog = await browser.addEngineer();
  await dialog.getByRole('tab', { name: 'Paste many' }).click();
  await dialog.getByLabel('Rows from a spreadsheet, or CSV').waitFor();
  const frame = await browser.frame('Engineers');
  const rows: (string | number)[][] = [];
  for (const count of [20, 200]) rows.push([count, milliseconds(await pasted(frame, count))]);
  await browser.close();
  printTable('Pasted rows, milliseconds until they are shown', ['rows', 'shown'], rows);
}

/** The times of some pastes; the field is cleared after each. */
function pasted(frame: Frame, count: number): Promise<number[]> {
  const text = Array.from(
    { length: count },
    (_, index) => `Person ${index}\tp${index}@example.com\tDev\tCore\tMaya\t14\t1 Mar 2024`,
  ).join('\n');
  return frame.evaluate(
    async ([rows, value, times]) => {
      const area = document.querySelector('textarea') as HTMLTextAreaElement;
      const paste = async (wanted: string, shown: number) => {
        const begin = performance.now();
        area.value = wanted;
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
        while (document.querySelectorAll('tbody tr').length !== shown)
          await new Promise(requestAnimationFrame);
        return performance.now() - begin;
      };
      const samples: number[] = [];
      for (let round = 0; round < times; round += 1) {
        samples.push(await paste(value, rows));
        await paste('', 0);
      }
      return samples;
    },
    [count, text, rounds] as const,
  );
}
