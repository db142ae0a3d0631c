import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { bringRows, newAction } from '../../support/browser/rows';
import { formOf } from '../../support/browser/sidebar';
import { daysFromNow } from '../../support/forms';
import { ada, maximilian } from '../../support/workbook/team';

let browser: BrowserFixture;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada, maximilian] });
  await bringRows(
    browser,
    ada.id,
    newAction('act-late', 'Write the plan', daysFromNow(-3)),
    newAction('act-soon', 'Ask for a budget', daysFromNow(3)),
  );
  const many = Array.from({ length: 200 }, (_, index) =>
    newAction(`act-many-${index}`, `Action ${index}`, daysFromNow(index)),
  );
  await bringRows(browser, maximilian.id, ...many);
});
afterAll(() => browser.close());

const actionsOf = async (id: string) => {
  const answer = await browser.call('readForm', id);
  return answer.ok ? (answer.view.engineer?.actions ?? []) : [];
};

test('P100 an overdue action says so in words; a ticked one stays struck through until it is saved, and is closed then', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.getByRole('heading', { name: 'Open actions · 1 overdue' }).waitFor();
  const late = sidebar.getByRole('checkbox', { name: 'Write the plan' });
  expect(await sidebar.getByRole('button', { name: /^Overdue since .*Write the plan$/ }).count()).toBe(1);
  await late.check();
  expect(await sidebar.locator('.struck').allTextContents()).toEqual(['Write the plan']);
  expect(await sidebar.getByText('overdue').count()).toBe(0);
  await sidebar.getByRole('button', { name: /^Due .*Ask for a budget$/ }).click();
  await sidebar.locator('input[name="actions act-soon due"]').fill(daysFromNow(9));
  await browser.page.keyboard.press('Control+Enter');
  await late.waitFor({ state: 'detached' });
  expect(await actionsOf(ada.id)).toMatchObject([{ ref: 'act-soon', due: { day: daysFromNow(9) } }]);
});

test('P110 Enter begins the next action; owner and date are there, an empty one is nothing, and all are saved', async () => {
  const sidebar = await formOf(browser, ada);
  const { keyboard } = browser.page;
  await sidebar.getByRole('textbox', { name: 'New action 1' }).focus();
  await keyboard.type('Book a course');
  await keyboard.press('Enter');
  await keyboard.type('Read the book');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await sidebar.getByLabel('Owner of: Read the book').selectOption('Maya Hartono');
  expect(await sidebar.getByLabel('Due date of: Read the book').inputValue()).toBe(typedDay(daysFromNow(7)));
  await sidebar.getByRole('textbox', { name: 'New action 2' }).focus();
  await keyboard.press('Control+Enter');
  await sidebar.getByRole('checkbox', { name: 'Read the book' }).waitFor();
  // The line one was in is an open action by now; the keys are where the next one begins.
  const entry = sidebar.getByRole('textbox', { name: 'New action 1' });
  expect(await entry.evaluate((field) => field === document.activeElement)).toBe(true);
  const saved = (await actionsOf(ada.id)).map(({ action, owner }) => [action, owner]);
  expect(saved).toEqual(
    expect.arrayContaining([
      ['Book a course', ada.name],
      ['Read the book', 'Maya Hartono'],
    ]),
  );
  expect(saved).toHaveLength(3);
});

test('P110 a new action can be taken away again, which is announced', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.getByRole('textbox', { name: 'New action 1' }).fill('Never mind');
  await sidebar.getByRole('button', { name: 'Remove: Never mind' }).click();
  expect(await sidebar.getByRole('status').getByText('Removed: Never mind').count()).toBe(1);
  expect(await sidebar.locator('[name^="actions "]:focus').inputValue()).toBe('');
});

test('P101 200 actions begin with ten; the press that shows all leads to the eleventh, and the page stays narrow', async () => {
  const sidebar = await formOf(browser, maximilian);
  const boxes = sidebar.getByRole('checkbox');
  expect(await boxes.count()).toBe(10);
  await sidebar.getByRole('button', { name: 'Show all 200' }).click();
  expect(await boxes.count()).toBe(200);
  const focused = await sidebar.locator(':focus').evaluate((box) => box.closest('li')?.textContent);
  expect(focused).toContain('Action 10');
  const frame = await browser.frame('1:1');
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  const list = await sidebar.locator('.rows.long').evaluate((one) => one.clientHeight / innerHeight);
  expect(list).toBeLessThan(0.7);
});

test('P275 a click outside of the sidebar leaves an open due date and keeps the keyboard', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.getByRole('button', { name: /^Due .*Ask for a budget$/ }).click();
  const field = sidebar.locator('input[name="actions act-soon due"]');
  await field.focus();
  await browser.page.getByRole('menuitem', { name: '1:1s', exact: true }).click();
  await field.waitFor({ state: 'detached' });
  await browser.page.getByRole('menuitem', { name: 'Growth report…', exact: true }).waitFor();
  expect(await browser.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
});

/** As it is typed in a spreadsheet of the USA. */
function typedDay(day: string): string {
  const [year, month, date] = day.split('-');
  return [month, date, year].join('/');
}
