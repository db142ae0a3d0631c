import { axeReport } from '../../support/browser/axe';
import { bringHistory, unfoldAll } from '../../support/browser/full-sidebar';
import { type Office, openOffice } from '../../support/browser/office';
import { formOf } from '../../support/browser/sidebar';
import { conflictsAnswer } from '../../support/conflicts';
import { ada } from '../../support/workbook/team';

let office: Office;

beforeAll(async () => {
  office = await openOffice({ team: [ada] });
  await bringHistory(office, ada);
  // The growth report begins with whose tab is in front.
  await office.page.getByText(ada.name, { exact: true }).click();
});
afterAll(() => office.close());
afterEach(async () => {
  const close = office.page.getByRole('button', { name: 'Close dialog' });
  if ((await close.count()) > 0) await close.click();
});

const languages = { en: 'English', id: 'Bahasa Indonesia' } as const;
type Language = keyof typeof languages;

async function expectNoComplaint(title: string): Promise<void> {
  const { passed, complaints } = await axeReport(await office.frame(title));
  expect(complaints).toEqual([]);
  expect(passed).toBeGreaterThan(20);
}

async function wear(language: Language, colorScheme: 'light' | 'dark'): Promise<void> {
  await office.page.emulateMedia({ colorScheme });
  const sidebar = await formOf(office, ada);
  await sidebar.getByRole('button', { name: languages[language] }).click();
}

describe.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['id', 'light'],
  ['id', 'dark'],
] as const)('in %s and %s', (language, colorScheme) => {
  beforeEach(() => wear(language, colorScheme));

  test('P200 axe finds nothing in the sidebar with everything unfolded and conflicts above Save', async () => {
    const sidebar = await office.sidebar();
    await unfoldAll(sidebar);
    office.wire.befall('saveMeeting', { value: conflictsAnswer('Deploy daily') });
    await office.page.keyboard.press('Control+Enter');
    await sidebar.locator('.conflicts').waitFor();
    await expectNoComplaint('1:1');
  });

  test('P200 axe finds nothing in the dialog for engineers, one by one and pasted', async () => {
    const dialog = await office.addEngineer();
    await dialog.locator('[name="name"]').waitFor();
    await dialog.locator('[name="cadenceDays"]').fill('often');
    await dialog.locator('[name="name"]').fill('Hana Wijaya');
    await office.page.keyboard.press('Enter');
    await dialog.locator('#error-cadenceDays').waitFor();
    await expectNoComplaint('Engineers');
    await dialog.getByRole('tab').last().click();
    await dialog.locator('.pasted').fill('Hana Wijaya\thana@example.com\nHana Wijaya\tno address');
    await dialog.locator('.roster tbody tr').first().waitFor();
    await expectNoComplaint('Engineers');
  });

  test('P200 axe finds nothing in the dialog for a new cycle', async () => {
    await office.menu('Start a new cycle…');
    const dialog = office.page.frameLocator('iframe[title="Start a new cycle"]');
    await dialog.locator('.cycle-goals .goal').first().waitFor();
    await expectNoComplaint('Start a new cycle');
  });

  test('P200 axe finds nothing in the page for the calendar', async () => {
    await office.menu('Put my 1:1s into my calendar…');
    const title = 'Put my 1:1s into my calendar';
    await office.page.frameLocator(`iframe[title="${title}"]`).locator('.series a').first().waitFor();
    await expectNoComplaint(title);
  });

  test('P200 axe finds nothing in the growth report', async () => {
    await office.menu('Growth report…');
    const dialog = office.page.frameLocator('iframe[title="Growth report"]');
    await dialog.locator('.document h2').waitFor();
    await expectNoComplaint('Growth report');
  });
});

test('P200 axe finds nothing at twice the size, in a refused field and the list of engineers', async () => {
  await wear('en', 'light');
  const sidebar = await office.sidebar();
  await (await office.frame('1:1')).evaluate(() => {
    document.documentElement.style.zoom = '2';
  });
  await sidebar.getByLabel('Date of the 1:1').fill('2099-01-31');
  await office.page.keyboard.press('Control+Enter');
  await sidebar.locator('#error-date').waitFor();
  await sidebar.getByRole('combobox', { name: 'Engineer' }).click();
  await sidebar.getByRole('option').first().waitFor();
  await expectNoComplaint('1:1');
});

test('P200 axe finds a field that lost its name', async () => {
  await wear('en', 'light');
  await (await office.sidebar()).locator('label[for="field-notes"]').evaluate((label) => label.remove());
  const { complaints } = await axeReport(await office.frame('1:1'));
  expect(complaints.join()).toContain('label #field-notes: ');
});
