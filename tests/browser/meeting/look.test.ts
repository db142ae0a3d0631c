import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { measureContrast } from '../../support/browser/contrast';
import { colorSchemes } from '../../support/browser/looks';
import { formOf } from '../../support/browser/sidebar';
import { daysFromNow } from '../../support/forms';
import { ada, layla, maximilian } from '../../support/workbook/team';

let browser: BrowserFixture;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada, layla, maximilian] });
});
afterAll(() => browser.close());

const frame = () => browser.frame('1:1');

test.each(colorSchemes)('P27 every text of the form is readable in %s', async (colorScheme) => {
  const sidebar = await formOf(browser, ada);
  await chooseColors(sidebar, colorScheme);
  await sidebar.locator('fieldset').first().getByRole('radio').first().check({ force: true });
  await sidebar.getByLabel('Date of the 1:1').fill('2099-01-31');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.locator('#error-date').waitFor();
  const refused = await measureContrast(await frame());
  expect(refused.measured).toBeGreaterThan(30);
  expect(refused.faint).toEqual([]);
  await sidebar.getByLabel('Date of the 1:1').fill(daysFromNow(0));
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText(/^Saved in row/).waitFor();
  expect((await measureContrast(await frame())).faint).toEqual([]);
});

test('P240 pages are light until the user chooses dark, whatever the system prefers', async () => {
  const colorsOf = async (title: string) =>
    (await browser.frame(title)).evaluate(() => {
      const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
      return [colorScheme, backgroundColor];
    });
  const light = ['light', 'rgb(255, 255, 255)'];
  const dark = ['dark', 'rgb(32, 33, 36)'];
  await browser.page.emulateMedia({ colorScheme: 'dark' });
  const sidebar = await formOf(browser, ada);
  expect(await colorsOf('1:1')).toEqual(light);
  const choice = sidebar.getByRole('button', { name: 'Dark colors' });
  await choice.click();
  expect(await choice.getAttribute('aria-pressed')).toBe('true');
  expect(await colorsOf('1:1')).toEqual(dark);
  await browser.closeSidebar();
  await (await browser.sidebar()).getByRole('combobox', { name: 'Engineer' }).waitFor();
  expect(await colorsOf('1:1')).toEqual(dark);
  const dialog = await browser.addEngineer();
  await dialog.getByLabel('Name').waitFor();
  expect(await colorsOf('Engineers')).toEqual(dark);
  await dialog.getByRole('button', { name: 'Dark colors' }).click();
  expect(await colorsOf('Engineers')).toEqual(light);
  await browser.page.getByRole('button', { name: 'Close dialog' }).click();
  await browser.page.emulateMedia({ colorScheme: 'light' });
});

test('P27 the measure of contrast finds a text that is too faint', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.getByText('Notes', { exact: true }).evaluate((label) => {
    label.style.color = '#999';
    label.style.background = '#fff';
  });
  expect((await measureContrast(await frame())).faint.map(({ text }) => text)).toEqual(['Notes']);
});

const widest = async () =>
  (await frame()).evaluate(() => {
    const { scrollWidth } = document.documentElement;
    return { width: innerWidth, scrollWidth };
  });

test('P28 the longest name stays inside the 300 pixels', async () => {
  await formOf(browser, maximilian);
  expect(await widest()).toEqual({ width: 300, scrollWidth: 300 });
});

test('P28 a note of 10,000 words stays inside the 300 pixels, and Save is still there', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.getByLabel('Notes').fill('wor '.repeat(9_999) + 'w'.repeat(400));
  expect((await widest()).scrollWidth).toBe(300);
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText(/^Saved in row/).waitFor();
});

test('P28 a name and a note from right to left are set from right to left', async () => {
  const sidebar = await formOf(browser, layla);
  await sidebar.getByLabel('Notes').fill('أحتاج إلى مراجعة أسرع');
  const direction = await sidebar.getByLabel('Notes').evaluate((field) => field.matches(':dir(rtl)'));
  expect(direction).toBe(true);
  expect((await widest()).scrollWidth).toBe(300);
});

test('P29 at twice the size nothing is cut off and every part is reached', async () => {
  const { page } = browser;
  await page.setViewportSize({ width: 720, height: 450 });
  const sidebar = await formOf(browser, ada);
  expect((await widest()).scrollWidth).toBe(300);
  for (const part of ['Engineer', 'Date of the 1:1', 'Notes', 'Next 1:1']) {
    const field = sidebar.getByLabel(part, { exact: true });
    await field.focus();
    // Whoever clicks here reaches the field itself: nothing else lies over it.
    await field.click({ trial: true });
  }
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click({ trial: true });
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('P209 in forced colors the selected number has another background than the others', async () => {
  const sidebar = await formOf(browser, ada);
  await browser.page.emulateMedia({ forcedColors: 'active' });
  await sidebar.locator('[name="feeling"]').nth(3).check({ force: true });
  const backgrounds = await sidebar
    .locator('.step:has([name="feeling"])')
    .evaluateAll((steps) => steps.map((step) => getComputedStyle(step).backgroundColor));
  expect(backgrounds).toHaveLength(5);
  expect(backgrounds.filter((background) => background === backgrounds[3])).toHaveLength(1);
  await browser.page.emulateMedia({ forcedColors: 'none' });
});
