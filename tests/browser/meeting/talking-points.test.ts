import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { bringRows, newTopic } from '../../support/browser/rows';
import { formOf } from '../../support/browser/sidebar';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
  await bringRows(browser, ada.id, newTopic('topic-pay', 'Pay'), newTopic('topic-load', 'On-call load'));
});
afterAll(() => browser.close());

const topics = async () => {
  const answer = await browser.call('readForm', ada.id);
  return answer.ok ? (answer.view.engineer?.talkingPoints.map(({ topic }) => topic) ?? []) : [];
};

test('P102 what is ticked has been discussed once it is saved, and what Enter added is there for the next time', async () => {
  const sidebar = await formOf(browser, ada);
  const { keyboard } = browser.page;
  await sidebar.getByRole('checkbox', { name: 'Pay' }).check();
  await sidebar.getByRole('textbox', { name: 'New talking point 1' }).focus();
  await keyboard.type('Holidays');
  await keyboard.press('Enter');
  await keyboard.type('The new office');
  await keyboard.press('Enter');
  expect(await sidebar.locator('.struck').allTextContents()).toEqual(['Pay']);
  await keyboard.press('Control+Enter');
  await sidebar.getByRole('checkbox', { name: 'Holidays' }).waitFor();
  expect(await topics()).toEqual(['On-call load', 'Holidays', 'The new office']);
});

test('P104 a question from the bank and a custom one belong to this 1:1 only, and are saved with it', async () => {
  const sidebar = await formOf(browser, ada);
  const { keyboard } = browser.page;
  await sidebar.getByText('Ask another question…').click();
  await sidebar.getByLabel('Theme').selectOption({ label: 'Team' });
  const picked = 'Who helped you lately without anybody noticing?';
  await sidebar.getByRole('button', { name: picked }).click();
  await sidebar.locator('textarea:focus').waitFor();
  await keyboard.type('Budi did');
  await sidebar.getByText('Ask another question…').click();
  await sidebar.getByLabel('Or type your own question').fill('Tea or coffee?');
  await keyboard.press('Enter');
  await sidebar.locator('textarea:focus').waitFor();
  await keyboard.type('Tea');
  await keyboard.press('Control+Enter');
  await sidebar.getByText(/^Saved in row/).waitFor();
  const answer = await browser.call('readEarlier', ada.id, 0);
  const [meeting] = answer.ok ? answer.view.meetings : [];
  expect(meeting?.further).toEqual([
    { question: picked, text: 'Budi did' },
    { question: 'Tea or coffee?', text: 'Tea' },
  ]);
});

test('P104 a further question can be taken away again', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.getByText('Ask another question…').click();
  await sidebar.getByLabel('Or type your own question').fill('Tea or coffee?');
  await browser.page.keyboard.press('Enter');
  await sidebar.getByRole('button', { name: 'Remove the question: Tea or coffee?' }).click();
  expect(await sidebar.getByLabel('Tea or coffee?', { exact: true }).count()).toBe(0);
  expect(await sidebar.getByRole('status').getByText('Removed: Tea or coffee?').count()).toBe(1);
});

test('P116 what is copied says so and is in the clipboard; a browser that refuses shows the text to copy by hand', async () => {
  await browser.window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sidebar = await formOf(browser, ada);
  const ask = sidebar.getByRole('button', { name: 'Ask before the meeting' });
  await ask.click();
  await sidebar.getByRole('status').getByText('Copied').waitFor();
  const copied = await browser.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Hi Ada Lovelace');
  await (await browser.frame('1:1')).evaluate(() => {
    document.execCommand = () => false;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await ask.click();
  expect(await sidebar.getByLabel('Copy the text below').inputValue()).toBe(copied);
});
