import type { FrameLocator } from 'playwright-core';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { formOf, rowsOf } from '../../support/browser/sidebar';
import { ada, budi } from '../../support/workbook/team';

let browser: BrowserFixture;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada, budi] });
});
afterAll(() => browser.close());
beforeEach(async () => {
  sidebar = await formOf(browser, ada);
});

test('P5 the five questions appear in order, and scales have a word at both ends', async () => {
  const answer = await browser.call('readForm', null);
  const questions = answer.ok ? answer.view.questions : [];
  expect(questions).toHaveLength(5);
  const asked = await sidebar.locator('legend, .field > label').allTextContents();
  const texts = questions.map(({ text }) => text);
  expect(asked.filter((text) => texts.includes(text))).toEqual(texts);
  for (const { id, text, type, lowest, highest, lowestWord, highestWord } of questions) {
    if (type === 'text') {
      expect(await sidebar.getByLabel(text, { exact: true }).count()).toBe(1);
      continue;
    }
    const steps = sidebar.getByRole('group', { name: text }).getByRole('radio');
    expect(await steps.count()).toBe((highest ?? 0) - (lowest ?? 0) + 1);
    expect(await sidebar.getByRole('radio', { name: `, ${lowestWord}` }).count()).toBe(1);
    expect(await sidebar.getByRole('radio', { name: `, ${highestWord}` }).count()).toBe(1);
    expect(await sidebar.locator(`[name="${id}-note"]`).count()).toBe(1);
  }
});

test('P5 a text grows with what is typed', async () => {
  const notes = sidebar.getByLabel('Notes');
  const height = () => notes.evaluate((field) => field.getBoundingClientRect().height);
  const empty = await height();
  await notes.fill('A line\n'.repeat(8));
  expect(await height()).toBeGreaterThan(empty + 60);
});

test('P5 a selected number can be cleared', async () => {
  const scale = sidebar.getByRole('group').first();
  await scale.getByRole('radio').nth(3).check({ force: true });
  await scale.getByRole('button', { name: /^Clear/ }).click();
  expect(await scale.locator(':checked').count()).toBe(0);
  expect(await scale.locator('input[type=radio]:focus').count()).toBe(1);
});

test('P3 the sidebar says in words that there was no 1:1 yet', async () => {
  expect(await sidebar.locator('dd').first().textContent()).toBe('never met');
  expect(await sidebar.locator('.state').textContent()).toBe('No 1:1 yet');
});

test('P30 the fields state who can read them', async () => {
  const notes = sidebar.getByLabel('Notes');
  const hint = await notes.getAttribute('aria-describedby');
  expect(await sidebar.locator(`#${hint}`).textContent()).toBe(
    'Everyone who can open this workbook can read this.',
  );
  expect(await sidebar.getByText('can read these answers').count()).toBe(1);
});

test('P25 a whole 1:1 is written and saved without a mouse', async () => {
  const before = await rowsOf(browser, ada);
  const { keyboard } = browser.page;
  const focusedName = () =>
    sidebar.locator('body').evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? '');
  await sidebar.getByLabel('Engineer', { exact: true }).focus();
  const stops: string[] = [];
  for (let step = 0; step < 40 && (await focusedName()) !== 'notes'; step++) {
    await keyboard.press('Tab');
    const name = await focusedName();
    stops.push(name);
    if (name === 'feeling') await keyboard.press('Space');
    if (name === 'workload') await keyboard.press('ArrowRight');
    if (name === 'blockers') await keyboard.type('Slow reviews');
    if (name === 'notes') await keyboard.type('Typed by keyboard');
  }
  const named = stops.map((name) => (name.startsWith('talking-points ') ? 'talking-points' : name));
  expect(named.filter((name, index) => name !== '' && name !== named[index - 1])).toEqual([
    'date',
    'talking-points',
    'feeling',
    'feeling-note',
    'workload',
    'workload-note',
    'top-of-mind',
    'blockers',
    'feedback',
    'notes',
  ]);
  await keyboard.press('Control+Enter');
  await sidebar.getByText(/^Saved in row/).waitFor();
  expect(await rowsOf(browser, ada)).toBe(before + 1);
});

test('P25 Cmd+Enter saves as well', async () => {
  await sidebar.getByLabel('Notes').fill('On a Mac');
  await browser.page.keyboard.press('Meta+Enter');
  await sidebar.getByText(/^Saved in row/).waitFor();
});

test('P2 typing the beginning of a name chooses the engineer', async () => {
  await sidebar.getByLabel('Engineer', { exact: true }).focus();
  await browser.page.keyboard.type('Bud');
  await browser.page.keyboard.press('Enter');
  await sidebar.getByRole('heading', { name: `1:1 with ${budi.name}` }).waitFor();
  await sidebar.locator('.engineer-summary dl').waitFor();
});

test('P26 every input has a name, every scale a legend, and what changes is announced', async () => {
  const unnamed = await sidebar
    .locator('input, select, textarea, button')
    .evaluateAll((inputs) =>
      inputs
        .filter(
          (input) =>
            !(input as HTMLInputElement).labels?.length &&
            !input.getAttribute('aria-label') &&
            !input.textContent?.trim(),
        )
        .map(({ outerHTML }) => outerHTML),
    );
  expect(unnamed).toEqual([]);
  expect(await sidebar.locator('input, select, textarea').count()).toBeGreaterThan(15);
  expect(await sidebar.locator('fieldset').count()).toBe(2);
  expect(await sidebar.locator('fieldset:not(:has(> legend))').count()).toBe(0);
  expect(await sidebar.locator('.save-bar [role=status], .save-bar [role=alert]').count()).toBe(2);
});
