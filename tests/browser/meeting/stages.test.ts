import { type Office, openOffice } from '../../support/browser/office';
import { ada } from '../../support/workbook/team';

let office: Office;

// One workbook for all, in the order in which a workbook goes through these stages: blank, set up, with a first engineer.
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
beforeEach(() => office.closeSidebar());

test('P1 the frame is drawn before the first answer', async () => {
  let letGo = () => {};
  office.wire.befall('readForm', new Promise<void>((resolve) => (letGo = resolve)));
  const sidebar = await office.sidebar();
  await sidebar.getByText('Reading the workbook…').waitFor();
  expect(await sidebar.getByLabel('Engineer', { exact: true }).isDisabled()).toBe(true);
  letGo();
  await sidebar.getByRole('heading', { name: 'Set up this workbook' }).waitFor();
});

test('P24 a sidebar that could not read the workbook says why, and tries again', async () => {
  office.wire.befall('readForm', new Error('Service Spreadsheets timed out.'));
  const sidebar = await office.sidebar();
  await sidebar.getByRole('alert').getByText('Service Spreadsheets timed out.').waitFor();
  await sidebar.getByRole('button', { name: 'Try again' }).click();
  await sidebar.getByRole('heading', { name: 'Set up this workbook' }).waitFor();
});

test('P19 an answer that is lost is given up after 30 seconds', async () => {
  const { clock } = office.page;
  await clock.install();
  office.wire.befall('readForm', 'lost');
  const sidebar = await office.sidebar();
  await sidebar.getByText('Reading the workbook…').waitFor();
  await clock.fastForward(30_000);
  await sidebar.getByRole('alert').getByText('No response after 30 seconds.').waitFor();
  await clock.resume();
});

test('P20 a browser signed in with several accounts is told what to do', async () => {
  office.wire.befall('readForm', new Error('PERMISSION_DENIED'));
  const sidebar = await office.sidebar();
  await sidebar.getByRole('alert').getByText('signed in with several accounts').waitFor();
});

test('P21 an empty answer is told as one', async () => {
  office.wire.befall('readForm', { value: null });
  const sidebar = await office.sidebar();
  await sidebar.getByRole('alert').getByText('Google sent an empty response.').waitFor();
});

test('P22 a workbook that is not set up says so, and its one button sets it up', async () => {
  const sidebar = await office.sidebar();
  await sidebar.getByRole('heading', { name: 'Set up this workbook' }).waitFor();
  await sidebar.getByRole('button', { name: 'Set up this workbook' }).click();
  await sidebar.getByRole('heading', { name: 'No engineers yet' }).waitFor();
  expect(office.sheets.book.tabs().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Engineers', 'Goals', 'Actions', 'Scores', 'Goal log', 'Settings']),
  );
});

test('P23 a workbook without engineers says how to add one, and finds the first when it reads again', async () => {
  const sidebar = await office.sidebar();
  await sidebar.getByText('Choose 1:1s › Add or edit engineers…').waitFor();
  expect((await office.call('addEngineer', ada)).ok).toBe(true);
  await sidebar.getByRole('button', { name: 'Read the workbook again' }).click();
  await sidebar.getByRole('combobox', { name: 'Engineer' }).click();
  await sidebar.getByRole('option', { name: ada.name }).waitFor();
});
