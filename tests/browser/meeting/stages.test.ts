import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;

// One workbook for all, in the order in which a workbook goes through these stages: blank, set up, with a first engineer.
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => browser.closeSidebar());

test('P1 the frame is drawn before the first answer', async () => {
  let letGo = () => {};
  browser.network.inject('readForm', new Promise<void>((resolve) => (letGo = resolve)));
  const sidebar = await browser.sidebar();
  await sidebar.getByText('Reading the workbook…').waitFor();
  expect(await sidebar.getByLabel('Engineer', { exact: true }).isDisabled()).toBe(true);
  letGo();
  await sidebar.getByRole('heading', { name: 'Set up this workbook' }).waitFor();
});

test('P24 a sidebar that could not read the workbook says why, and tries again', async () => {
  browser.network.inject('readForm', new Error('Service Spreadsheets timed out.'));
  const sidebar = await browser.sidebar();
  await sidebar.getByRole('alert').getByText('Service Spreadsheets timed out.').waitFor();
  await sidebar.getByRole('button', { name: 'Try again' }).click();
  await sidebar.getByRole('heading', { name: 'Set up this workbook' }).waitFor();
});

test('P230 a page that has been reading for 10 seconds says that it takes longer than usual', async () => {
  const { clock } = browser.page;
  await clock.install();
  let letGo = () => {};
  browser.network.inject('readForm', new Promise<void>((resolve) => (letGo = resolve)));
  const sidebar = await browser.sidebar();
  await sidebar.getByText('Reading the workbook…').waitFor();
  await clock.fastForward(2_000);
  expect(await sidebar.getByText('longer than usual').count()).toBe(0);
  await clock.fastForward(8_000);
  await sidebar.getByText('longer than usual').waitFor();
  letGo();
  await sidebar.getByRole('heading', { name: 'Set up this workbook' }).waitFor();
  await clock.resume();
});

test('P19 an answer that is lost is given up after 30 seconds', async () => {
  const { clock } = browser.page;
  await clock.install();
  browser.network.inject('readForm', 'lost');
  const sidebar = await browser.sidebar();
  await sidebar.getByText('Reading the workbook…').waitFor();
  await clock.fastForward(30_000);
  await sidebar.getByRole('alert').getByText('No response after 30 seconds.').waitFor();
  await clock.resume();
});

test('P20 a browser with several accounts shows what to do', async () => {
  browser.network.inject('readForm', new Error('PERMISSION_DENIED'));
  const sidebar = await browser.sidebar();
  await sidebar.getByRole('alert').getByText('signed in with several accounts').waitFor();
});

test('P21 an empty answer is reported as such', async () => {
  browser.network.inject('readForm', { value: null });
  const sidebar = await browser.sidebar();
  await sidebar.getByRole('alert').getByText('Google sent an empty response.').waitFor();
});

test('P22 a workbook that is not set up says so, and its one button sets it up', async () => {
  const sidebar = await browser.sidebar();
  await sidebar.getByRole('heading', { name: 'Set up this workbook' }).waitFor();
  await sidebar.getByRole('button', { name: 'Set up this workbook' }).click();
  await sidebar.getByRole('heading', { name: 'Add the first engineer' }).waitFor();
  expect(browser.sheets.book.tabs().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Engineers', 'Goals', 'Actions', 'Scores', 'Goal log', 'Settings']),
  );
});

test('P23 a workbook without engineers says how to add one, and finds the first when it reads again', async () => {
  const sidebar = await browser.sidebar();
  await sidebar.getByText('choose 1:1s › Add or edit engineers…').waitFor();
  expect((await browser.call('addEngineer', ada)).ok).toBe(true);
  await sidebar.getByRole('button', { name: 'Read the workbook again' }).click();
  await sidebar.getByRole('combobox', { name: 'Engineer' }).click();
  await sidebar.getByRole('option', { name: ada.name }).waitFor();
});
