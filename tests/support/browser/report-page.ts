import type { FrameLocator } from 'playwright-core';
import { daysFromNow } from '../forms';
import type { BrowserFixture } from './browser-fixture';

/** The dialog of the growth report, in a browser with the sample team. */
export interface ReportPage {
  readonly dialog: FrameLocator;
  /** Opens it for an engineer, and waits until it can be printed. */
  open(engineer: string): Promise<void>;
  /** Half a year back from today, which has all 1:1s of the sample. */
  chooseHalfYear(): Promise<void>;
  /** The text of a tab, in one line. */
  textOf(tabName: string): Promise<string>;
  closeIfOpen(): Promise<void>;
}

export const reportTitle = 'Growth report';

export function reportPage(browser: BrowserFixture): ReportPage {
  const dialog = browser.page.frameLocator(`iframe[title="${reportTitle}"]`);
  return {
    dialog,
    open: async (engineer) => {
      await browser.menu(`${reportTitle}…`);
      await dialog.getByLabel('Engineer').selectOption({ label: engineer });
      await dialog.getByRole('heading', { name: `Growth report: ${engineer}` }).waitFor();
      await dialog.locator('button[aria-disabled="false"]', { hasText: 'Print' }).waitFor();
    },
    chooseHalfYear: async () => {
      await dialog.getByLabel('Period').selectOption('Custom period');
      await dialog.getByLabel('First day').fill(daysFromNow(-182));
      await dialog.getByLabel('Last day').fill(daysFromNow(0));
    },
    textOf: async (tabName) => {
      const { sheetId, rows, columns } = tabOf(browser, tabName);
      const cells = await browser.sheets.book.values({ sheetId, row: 1, column: 1, rows, columns });
      return oneLine(cells.flat().map(String).join(' '));
    },
    closeIfOpen: async () => {
      const close = browser.page.getByRole('button', { name: 'Close dialog' });
      if (await close.isVisible()) await close.click();
    },
  };
}

export function tabOf(browser: BrowserFixture, tabName: string) {
  const found = browser.sheets.book.tabs().find((one) => one.name === tabName);
  if (!found) throw new Error(`There is no tab ${tabName}.`);
  return found;
}

export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
