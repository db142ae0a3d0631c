import { axeReport } from './axe';
import type { BrowserFixture } from './browser-fixture';
import { chooseColors } from './colors';
import { measureContrast } from './contrast';
import { measureCutOff } from './cut-off';

/** A browser test looks at each page in one language and one color scheme, `npm run test:looks` in all. */
const everyLook = process.env.LOOKS === 'all';

export const colorSchemes: readonly ('light' | 'dark')[] = everyLook ? ['light', 'dark'] : ['dark'];

export const languages: readonly ('English' | 'Bahasa Indonesia')[] = everyLook
  ? ['English', 'Bahasa Indonesia']
  : ['Bahasa Indonesia'];

/**
 * Expects the open dialog to be readable in every look: more than `least` texts were measured, none is cut off or faint, axe finds
 * nothing, and the page is no wider than its dialog. It is light and English afterwards.
 */
export async function expectReadable(browser: BrowserFixture, title: string, least: number): Promise<void> {
  const dialog = browser.page.frameLocator(`iframe[title="${title}"]`);
  const frame = await browser.frame(title);
  const speak = (language: string) => dialog.getByRole('button', { name: language, exact: true }).click();
  for (const language of languages) {
    await speak(language);
    for (const colors of colorSchemes) {
      await chooseColors(dialog, colors);
      const { measured, cutOff } = await measureCutOff(frame);
      expect(cutOff).toEqual([]);
      expect(measured).toBeGreaterThan(least);
      expect((await measureContrast(frame)).faint).toEqual([]);
      expect((await axeReport(frame)).complaints).toEqual([]);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  }
  await chooseColors(dialog, 'light');
  await speak('English');
}
