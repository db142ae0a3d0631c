import { axeReport } from '../../support/browser/axe';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { bringHistory, unfoldAll } from '../../support/browser/full-sidebar';
import { colorSchemes, languages } from '../../support/browser/looks';
import { formOf } from '../../support/browser/sidebar';
import { conflictsAnswer } from '../../support/conflicts';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
  await bringHistory(browser, ada);
  // The growth report begins with whose tab is in front.
  expect(await browser.call('openTab', ada.id)).toMatchObject({ ok: true });
});
afterAll(() => browser.close());
afterEach(async () => {
  const close = browser.page.getByRole('button', { name: 'Close dialog' });
  if ((await close.count()) > 0) await close.click();
});

async function expectNoComplaint(title: string): Promise<void> {
  const { passed, complaints } = await axeReport(await browser.frame(title));
  expect(complaints).toEqual([]);
  expect(passed).toBeGreaterThan(20);
}

async function wear(language: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const sidebar = await formOf(browser, ada);
  await chooseColors(sidebar, colorScheme);
  await sidebar.getByRole('button', { name: language }).click();
}

const looks = languages.flatMap((language) => colorSchemes.map((colors) => [language, colors] as const));

describe.each(looks)('in %s and %s', (language, colorScheme) => {
  // The dialogs remember both; the sidebar beside them is another frame, and only its own test changes it.
  beforeAll(() => wear(language, colorScheme));

  test('P200 axe finds nothing in the sidebar with everything unfolded and conflicts above Save', async () => {
    const sidebar = await browser.sidebar();
    await unfoldAll(sidebar);
    browser.network.inject('saveMeeting', { value: conflictsAnswer('Deploy daily') });
    await browser.page.keyboard.press('Control+Enter');
    await sidebar.locator('.conflicts').waitFor();
    await expectNoComplaint('1:1');
  });

  test('P200 axe finds nothing in the dialog for engineers, one by one and pasted', async () => {
    const dialog = await browser.addEngineer();
    await dialog.locator('[name="name"]').waitFor();
    await dialog.locator('[name="cadenceDays"]').fill('often');
    await dialog.locator('[name="name"]').fill('Hana Wijaya');
    await browser.page.keyboard.press('Enter');
    await dialog.locator('#error-cadenceDays').waitFor();
    await expectNoComplaint('Engineers');
    await dialog.getByRole('tab').last().click();
    await dialog.locator('.pasted').fill('Hana Wijaya\thana@example.com\nHana Wijaya\tno address');
    await dialog.locator('.roster tbody tr').first().waitFor();
    await expectNoComplaint('Engineers');
  });

  test('P200 axe finds nothing in the dialog for a new cycle', async () => {
    await browser.menu('Start a new cycle…');
    const dialog = browser.page.frameLocator('iframe[title="Start a new cycle"]');
    await dialog.locator('.cycle-goals .goal').first().waitFor();
    await expectNoComplaint('Start a new cycle');
  });

  test('P200 axe finds nothing in the page for the calendar', async () => {
    await browser.menu('Put my 1:1s into my calendar…');
    const title = 'Put my 1:1s into my calendar';
    await browser.page.frameLocator(`iframe[title="${title}"]`).locator('.series a').first().waitFor();
    await expectNoComplaint(title);
  });

  test('P200 axe finds nothing in the growth report', async () => {
    await browser.menu('Growth report…');
    const dialog = browser.page.frameLocator('iframe[title="Growth report"]');
    await dialog.locator('.document h2').waitFor();
    await expectNoComplaint('Growth report');
  });
});

test('P200 axe finds nothing at twice the size, in a refused field and the list of engineers', async () => {
  await wear('English', 'light');
  const sidebar = await browser.sidebar();
  await (await browser.frame('1:1')).evaluate(() => {
    document.documentElement.style.zoom = '2';
  });
  await sidebar.getByLabel('Date of the 1:1').fill('2099-01-31');
  await browser.page.keyboard.press('Control+Enter');
  await sidebar.locator('#error-date').waitFor();
  await sidebar.getByRole('combobox', { name: 'Engineer' }).click();
  await sidebar.getByRole('option').first().waitFor();
  await expectNoComplaint('1:1');
});

test('P200 axe finds a field that lost its name', async () => {
  await wear('English', 'light');
  await (await browser.sidebar()).locator('label[for="field-notes"]').evaluate((label) => label.remove());
  const { complaints } = await axeReport(await browser.frame('1:1'));
  expect(complaints.join()).toContain('label #field-notes: ');
});
