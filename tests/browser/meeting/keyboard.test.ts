import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { bringHistory, soon, unfoldAll } from '../../support/browser/full-sidebar';
import { keysOf } from '../../support/browser/keys';
import { formOf } from '../../support/browser/sidebar';
import { holdWholeMeeting, undoMeeting } from '../../support/browser/whole-meeting';
import { conflictsAnswer } from '../../support/conflicts';
import { daysFromNow } from '../../support/forms';
import { ada, budi } from '../../support/workbook/team';

let browser: BrowserFixture;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada, budi] });
  await bringHistory(browser, ada);
});
afterAll(() => browser.close());

const engineer = async () => {
  const answer = await browser.call('readForm', ada.id);
  if (!answer.ok || answer.view.engineer === null) throw new Error('Nothing is known of Ada.');
  return answer.view.engineer;
};

test('P201 a whole 1:1, from choosing the engineer to Undo, needs no mouse, and fewer than 60 keys that type nothing', async () => {
  const before = await engineer();
  const sidebar = await formOf(browser, budi);
  await sidebar.locator('body').evaluate((body) => {
    const note = () => body.setAttribute('data-mouse', 'used');
    // A click without a pointer is what Enter and the space bar make.
    for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
      document.addEventListener(kind, note, true);
  });
  await sidebar.getByRole('combobox', { name: 'Engineer' }).focus();
  const keys = keysOf(browser.page.keyboard, sidebar);
  await holdWholeMeeting(keys, sidebar, ada);

  const saved = await engineer();
  expect(saved.meetingCount).toBe(before.meetingCount + 1);
  expect(saved.last?.answers.map(({ value, text }) => [value, text])).toEqual([
    [3, 'Tired'],
    [-1, 'On call'],
    [null, 'About top-of-mind'],
    [null, 'About blockers'],
    [null, 'About feedback'],
  ]);
  expect(saved.actions.map(({ action, due }) => [action, due])).toEqual([
    ['Ask for a budget', { day: daysFromNow(soon() + 1) }],
    ['Book a course', { day: daysFromNow(7) }],
  ]);
  expect(saved.talkingPoints.map(({ topic }) => topic)).toEqual(['Parental leave', 'Holidays']);
  expect(saved.goals.keyResults.slice(0, 2).map(({ current }) => current)).toEqual([7, 9]);

  await undoMeeting(keys, sidebar);
  expect(await engineer()).toEqual(before);
  const note = await browser.call('readPrivateNote', ada.id);
  expect(note.ok && note.view.text).toBe('For my eyes');
  expect(await sidebar.locator('body').getAttribute('data-mouse')).toBeNull();
  expect(keys.count()).toBeLessThan(60);
});

test('P203 Enter moves from an empty line and from the last current value to the next section', async () => {
  const sidebar = await formOf(browser, ada);
  const { keyboard } = browser.page;
  const focused = () => sidebar.locator('body').evaluate(() => document.activeElement?.getAttribute('name'));
  await sidebar.getByRole('textbox', { name: 'New talking point 1' }).focus();
  await keyboard.press('Enter');
  expect(await focused()).toBe('feeling');
  await sidebar.getByLabel('Current value of: Deploy daily').focus();
  await keyboard.press('Enter');
  expect(await focused()).toBe('goals goal-lead-ada-lovelace current');
  await sidebar.getByLabel('Reached: Decision written').focus();
  await keyboard.press('Enter');
  expect(await focused()).toMatch(/^actions .* action$/);
  await keyboard.press('Enter');
  await sidebar.locator('.private > summary:focus').waitFor();
});

test('P202 a number typed on a scale is chosen, one below zero after its sign; another key chooses nothing', async () => {
  const sidebar = await formOf(browser, ada);
  const { keyboard } = browser.page;
  const chosen = (id: string) => sidebar.locator(`.step:has([name="${id}"]:checked)`).allTextContents();
  await sidebar.locator('[name="feeling"]').first().focus();
  await keyboard.type('4');
  expect(await chosen('feeling')).toEqual(['4']);
  await keyboard.type('9x');
  expect(await chosen('feeling')).toEqual(['4']);
  await keyboard.press('Enter');
  expect(await sidebar.locator('[name="feeling-note"]:focus').count()).toBe(1);
  await sidebar.locator('[name="workload"]').first().focus();
  await keyboard.type('-2');
  expect(await chosen('workload')).toEqual(['−2, underworked']);
  expect(await sidebar.locator('[name="workload"]:focus:checked').count()).toBe(1);
  await keyboard.type('2');
  expect(await chosen('workload')).toEqual(['+2, overworked']);
});

test('P403 a date takes one Tab, is typed in the order of the spreadsheet, and moves by a day with the arrow keys', async () => {
  const sidebar = await formOf(browser, budi);
  const { keyboard } = browser.page;
  const date = sidebar.getByLabel('Date of the 1:1');
  const focused = () => sidebar.locator('body').evaluate(() => document.activeElement?.getAttribute('name'));
  const typed = async (words: string) => {
    await date.fill(words);
    await date.blur();
    return date.inputValue();
  };
  expect(await date.getAttribute('placeholder')).toBe('mm/dd/yyyy');
  expect(await typed('9.3.26')).toBe('09/03/2026');
  expect(await typed('2026-09-04')).toBe('09/04/2026');
  expect(await typed('13/13/2026')).toBe('13/13/2026');
  await date.press('Control+Enter');
  await sidebar.locator('#error-date').waitFor();
  expect(await focused()).toBe('date');
  expect(await typed('9/30')).toBe('09/30/2026');
  await date.press('ArrowUp');
  expect(await date.inputValue()).toBe('10/01/2026');
  await date.press('ArrowDown');
  expect(await date.inputValue()).toBe('09/30/2026');
  const calendar = sidebar.getByLabel('Calendar', { exact: true }).first();
  await calendar.fill('2026-09-16');
  expect(await date.inputValue()).toBe('09/16/2026');
  await date.focus();
  await keyboard.press('Tab');
  expect(await focused()).not.toBeNull();
  expect(await calendar.evaluate((input) => input === document.activeElement)).toBe(false);
  await keyboard.press('Shift+Tab');
  expect(await focused()).toBe('date');
});

test('P204 what has the focus is never under the bar with Save, which conflicts make higher', async () => {
  const sidebar = await formOf(browser, ada);
  const { keyboard } = browser.page;
  await unfoldAll(sidebar);
  browser.network.inject('saveMeeting', { value: conflictsAnswer('Deploy daily') });
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.locator('.conflicts').waitFor();
  await sidebar.locator('#engineer').focus();
  const hidden: string[] = [];
  let seen = 0;
  for (; seen < 150; seen += 1) {
    await keyboard.press('Tab');
    const below = await sidebar.locator('body').evaluate(belowTheBar);
    if (below === 'in the bar') break;
    if (below !== '') hidden.push(below);
  }
  expect(hidden).toEqual([]);
  expect(seen).toBeGreaterThan(60);
});

/** Which part of the page has the focus under the bar, or that it is the bar itself. */
function belowTheBar(): string {
  const { activeElement } = document;
  const bar = document.querySelector('.save-bar');
  if (activeElement === null || bar === null) return 'nothing';
  if (bar.contains(activeElement)) return 'in the bar';
  const hidden = activeElement.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
  // A browser brings the caret of a taller field into view, not its last pixels.
  return hidden > 4 ? activeElement.outerHTML.slice(0, 100) : '';
}

test('P210 what is typed while the figures of another engineer are on their way is there when they have come, and is saved', async () => {
  const sidebar = await formOf(browser, ada);
  const { keyboard } = browser.page;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  browser.network.inject('readForm', held);
  await sidebar.getByRole('combobox', { name: 'Engineer' }).focus();
  await keyboard.type(budi.name);
  await keyboard.press('Enter');
  await sidebar.getByRole('heading', { name: `1:1 with ${budi.name}` }).waitFor();
  await sidebar.locator('[name="feeling"]').first().focus();
  await keyboard.type('4');
  await keyboard.press('Enter');
  await keyboard.type('Before anything came');
  expect(await sidebar.locator('.skeleton.engineer-summary').count()).toBe(1);
  release();
  await sidebar.locator('.engineer-summary dl').waitFor();
  await keyboard.type(', and after');
  expect(await sidebar.locator('[name="feeling-note"]').inputValue()).toBe('Before anything came, and after');
  await keyboard.press('Control+Enter');
  await sidebar.getByText(/^Saved in row/).waitFor();
});
