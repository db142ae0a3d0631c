import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../local-sheets/tests/support/root';
import { setUpTitles } from '../../../src/domain/tab-titles';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { measureCutOff } from '../../support/browser/cut-off';

let browser: BrowserFixture;

// Every page in a blank workbook, then in one that is set up and has no engineers.
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Menu item, title of the page, and the endpoint that its first reading calls. */
const dialogs = [
  ['Add or edit engineers…', 'Engineers', 'readNewEngineer'],
  ['Start a new cycle…', 'Start a new cycle', 'readCycle'],
  ['Growth report…', 'Growth report', 'readReport'],
  ['Report on managers…', 'Report on managers', 'readManagers'],
  ['Put my 1:1s into my calendar…', 'Put my 1:1s into my calendar', 'readCalendar'],
  ['Share and protect…', 'Share and protect', 'readSharing'],
] as const;

async function openDialog(item: string, title: string) {
  await browser.menu(item);
  return browser.page.frameLocator(`iframe[title="${title}"]`);
}
const closeDialog = () => browser.page.getByRole('button', { name: 'Close dialog' }).click();

test.each(dialogs)(
  'P233 %s shows why it could not read, tries again, and offers to set up',
  async (item, title, endpoint) => {
    browser.network.inject(endpoint, new Error('Service Spreadsheets timed out.'));
    const dialog = await openDialog(item, title);
    await dialog.getByRole('alert').getByText('Service Spreadsheets timed out.').waitFor();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByRole('heading', { name: 'Set up this workbook' }).waitFor();
    const offer = (await dialog.getByText('Setting up adds').textContent()) ?? '';
    for (const tab of setUpTitles) expect(offer).toContain(tab);
    expect((await measureCutOff(await browser.frame(title))).cutOff).toEqual([]);
    await closeDialog();
  },
);

test('P233 the sidebar offers to set up in 300 pixels, in both languages', async () => {
  const sidebar = await browser.sidebar();
  for (const [language, heading] of [
    ['Bahasa Indonesia', 'Siapkan spreadsheet ini'],
    ['English', 'Set up this workbook'],
  ] as const) {
    await sidebar.getByRole('button', { name: language }).click();
    await sidebar.getByRole('heading', { name: heading }).waitFor();
    expect((await measureCutOff(await browser.frame('1:1'))).cutOff).toEqual([]);
  }
});

test('P232 the foot of the sidebar shows the version of package.json', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const sidebar = await browser.sidebar();
  await sidebar.getByText(`Version ${version}`, { exact: true }).waitFor();
});

test('P233 without engineers, a page that is about one says so and reads again', async () => {
  const sidebar = await browser.sidebar();
  await sidebar.getByRole('button', { name: 'Set up this workbook' }).click();
  await sidebar.getByRole('heading', { name: 'Add the first engineer' }).waitFor();
  for (const [item, title, endpoint] of dialogs.filter(([, name]) => /report|calendar/.test(name))) {
    const dialog = await openDialog(item, title);
    await dialog.getByRole('heading', { name: 'No engineers yet' }).waitFor();
    browser.network.inject(endpoint, new Error('Service Spreadsheets timed out.'));
    await dialog.getByRole('button', { name: 'Read the workbook again' }).click();
    await dialog.getByRole('alert').getByText('Service Spreadsheets timed out.').waitFor();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByRole('heading', { name: 'No engineers yet' }).waitFor();
    await closeDialog();
  }
});
