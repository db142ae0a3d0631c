import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { formOf } from '../../support/browser/sidebar';
import { ada, budi } from '../../support/workbook/team';

let browser: BrowserFixture;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada, budi] });
});
afterAll(() => browser.close());

const note = async (id: string) => {
  const answer = await browser.call('readPrivateNote', id);
  return answer.ok ? answer.view.text : null;
};
const openedNote = async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.locator('summary', { hasText: 'Private note' }).press('Enter');
  const field = sidebar.getByLabel(`Private note on ${ada.name}`);
  await sidebar.locator('textarea[name="private-note"]:not([readonly])').waitFor();
  return { sidebar, field };
};

test('P111 the note is folded and says what private means; it is in no tab of the workbook', async () => {
  const sidebar = await formOf(browser, ada);
  expect(await sidebar.locator('textarea[name="private-note"]').count()).toBe(0);
  const { field } = await openedNote();
  const hint = await field.getAttribute('aria-describedby');
  expect(await sidebar.locator(`#${hint}`).textContent()).toMatch(
    /not in the workbook.*not hidden from the law/,
  );
  await field.fill('Wants to move to Berlin');
  await sidebar.getByText('Note saved.').waitFor();
  expect(await note(ada.id)).toBe('Wants to move to Berlin');
  const tabs = JSON.stringify(browser.sheets.runner.executions());
  expect(tabs).not.toContain('Berlin');
});

test('P112 leaving the field saves the note at once, and it reappears after the page was closed', async () => {
  const { sidebar, field } = await openedNote();
  await field.fill('Leaves in March');
  await field.press('Tab');
  await sidebar.getByText('Note saved.').waitFor();
  const again = await openedNote();
  expect(await again.field.inputValue()).toBe('Leaves in March');
});

test('P113 a second window that changed the note leaves both texts to be joined', async () => {
  const { sidebar, field } = await openedNote();
  const before = await field.inputValue();
  const other = await browser.call('savePrivateNote', ada.id, 'From the other window', before);
  expect(other.ok).toBe(true);
  await field.fill('From this window');
  await field.press('Tab');
  await sidebar.getByText('This note was changed in another window').waitFor();
  expect(await sidebar.getByLabel('Text from the other window').inputValue()).toBe('From the other window');
  await sidebar.getByRole('button', { name: 'Add it below mine' }).click();
  await sidebar.getByText('Note saved.').waitFor();
  expect(await note(ada.id)).toBe('From this window\n\nFrom the other window');
});
