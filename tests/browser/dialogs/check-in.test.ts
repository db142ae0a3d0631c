import type { FrameLocator } from 'playwright-core';
import { axeReport } from '../../support/browser/axe';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { measureCutOff } from '../../support/browser/cut-off';
import { keysOf } from '../../support/browser/keys';
import { expectReadable } from '../../support/browser/looks';
import { bringRows, newGoal } from '../../support/browser/rows';
import { formOf } from '../../support/browser/sidebar';
import { ada, layla } from '../../support/workbook/team';
import { weekForm } from '../../support/workbook/week-form';

let browser: BrowserFixture;
let form = '';
const title = 'Let engineers prepare';

beforeAll(async () => {
  browser = await openBrowser({ team: [ada, layla] });
  await bringRows(
    browser,
    ada.id,
    newGoal('goal-importer', 'Ship the importer', { target: 100, current: 40 }),
  );
  form = browser.sheets.runner.forms.make({ ...weekForm, respondents: [ada.email, layla.email] });
});
afterAll(() => browser.close());

async function openDialog(): Promise<FrameLocator> {
  await browser.menu(`${title}…`);
  const dialog = browser.page.frameLocator(`iframe[title="${title}"]`);
  await dialog.getByRole('heading', { name: '1. Make the form' }).waitFor();
  return dialog;
}

async function expectGood(page: string): Promise<void> {
  const { passed, complaints } = await axeReport(await browser.frame(page));
  expect(complaints).toEqual([]);
  expect(passed).toBeGreaterThan(15);
  expect((await measureCutOff(await browser.frame(page))).cutOff).toEqual([]);
}

test('P441 P280 P283 P431 the page leads from no form to a linked one by the keys alone, with what the workbook shows of each step', async () => {
  const dialog = await openDialog();
  const { press, tabTo } = keysOf(browser.page.keyboard, dialog);
  const fromTheTop = () => dialog.getByRole('button', { name: 'Copy the questions' }).focus();
  expect(await dialog.getByText('No tab of this workbook receives').count()).toBe(1);
  expect(await dialog.getByText('Anyone who can open this workbook can read the responses.').count()).toBe(1);
  expect(await dialog.getByRole('button', { name: 'Save' }).count()).toBe(0);
  await expectGood(title);
  browser.sheets.runner.forms.link(form);
  await fromTheTop();
  await tabTo(/^Check again$/);
  await press('Enter');
  await dialog.getByRole('link', { name: 'Open the form' }).waitFor();
  const feeling = dialog.getByLabel('How are you feeling working here?');
  expect(await feeling.inputValue()).toBe('How are you feeling working here?');
  await fromTheTop();
  await tabTo(/^verified$/);
  await press('Space');
  await tabTo(/^Save$/);
  await press('Enter');
  await dialog.getByText('Saved. The sidebar shows').waitFor();
  expect(await dialog.getByText('2 of 2 engineers have an address').count()).toBe(1);
  await expectGood(title);
  await expectReadable(browser, title, 30);
  await browser.page.getByRole('button', { name: 'Close dialog' }).click();
});

test('P284 P285 an engineer answers the form, and the sidebar offers the answers and never writes over input', async () => {
  const page = await browser.window.context.newPage();
  await page.goto(`${browser.sheets.url}forms/${form}?user=${ada.email}`);
  const group = page.getByRole('group', { name: weekForm.questions[0]?.title ?? '' });
  await group.getByLabel('4').check();
  await page.getByLabel(weekForm.questions[1]?.title ?? '').fill('The <b>review</b>');
  await page.getByLabel('talk about').fill('- Pay\n- ראיון עבודה');
  await page.getByLabel('Progress on').fill('importer: 80 %');
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Your response has been recorded.').waitFor();
  await page.close();

  const sidebar = await formOf(browser, ada);
  await sidebar.getByText('Prepared today at').waitFor();
  expect(await sidebar.getByText('Not verified').count()).toBe(0);
  await expectGood('1:1');
  const mind = sidebar.getByLabel(weekForm.questions[1]?.title ?? '', { exact: true });
  await mind.fill('Typed before');
  await sidebar.getByRole('button', { name: 'Use all' }).click();
  expect(await mind.inputValue()).toBe('Typed before');
  expect(await sidebar.locator('fieldset').first().getByRole('radio', { name: '4' }).isChecked()).toBe(true);
  expect(await sidebar.getByText('The <b>review</b>').count()).toBe(1);
  expect(
    await sidebar
      .locator('input[name$=" topic"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
  ).toEqual(['Pay', 'ראיון עבודה', '']);
  expect(await sidebar.locator('input[name$=" current"]').inputValue()).toBe('80');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText(/^Saved in row/).waitFor();
  expect(await sidebar.getByText('Prepared today at').count()).toBe(0);
});

test('P431 P284 without a response, and with a text of 10,000 characters from right to left, the form remains complete', async () => {
  const none = await formOf(browser, layla);
  expect(await none.locator('.prepared, .prepared-note').count()).toBe(0);
  const mind = 'مراجعة التصميم قبل الإصدار. '.repeat(370);
  browser.sheets.runner.forms.respond(form, {
    ...{ signedInAs: layla.email, typedEmail: '' },
    answers: { mind, topics: 'x'.repeat(400) },
  });
  const sidebar = await formOf(browser, layla);
  await sidebar.getByText('Prepared today at').waitFor();
  await sidebar.getByRole('button', { name: 'Show all' }).click();
  await expectGood('1:1');
  await expectReadable(browser, '1:1', 30);
  await sidebar.getByRole('button', { name: /^Use the prepared answer: What’s top/ }).click();
  expect(await sidebar.getByLabel(weekForm.questions[1]?.title ?? '', { exact: true }).inputValue()).toBe(
    mind.trim(),
  );
});

test('P395 an expanded answer scrolls, and of many values those in the form are left out without losing the focus', async () => {
  const sidebar = await formOf(browser, layla);
  await sidebar.getByRole('button', { name: 'Show all' }).press('Enter');
  const text = sidebar.locator('.answer > p[tabindex="0"]');
  const [height, whole, window] = await text.evaluate((one) => [
    one.clientHeight,
    one.scrollHeight,
    innerHeight,
  ]);
  expect(height).toBeLessThanOrEqual(Math.ceil((window ?? 0) / 2));
  expect(whole).toBeGreaterThan(window ?? 0);
  const many = Array.from({ length: 9 }, (_, index) => `Measure ${String.fromCharCode(97 + index)}`);
  await bringRows(
    browser,
    ada.id,
    ...many.map((name, index) => newGoal(`goal-many-${index}`, name, { target: 100, current: 1 })),
  );
  browser.sheets.runner.forms.respond(form, {
    ...{ signedInAs: ada.email, typedEmail: '' },
    answers: { progress: many.map((name) => `${name}: 50`).join('\n') },
  });
  const folded = await formOf(browser, ada);
  const heading = folded.getByRole('heading', { name: 'Prepared progress' });
  const lines = folded.locator('section', { has: heading }).getByRole('listitem');
  await lines.first().getByRole('button').press('Enter');
  expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await lines.count()).toBe(8);
  await folded.getByRole('button', { name: 'Use all' }).click();
  expect(await lines.count()).toBe(0);
});

test('P430 many prepared topics scroll in their place, and each is aligned by its own direction', async () => {
  browser.sheets.runner.forms.respond(form, {
    ...{ signedInAs: layla.email, typedEmail: '' },
    answers: {
      topics: ['الإجازة', ...Array.from({ length: 60 }, (_, index) => `Topic ${index}`)].join('\n'),
    },
  });
  const sidebar = await formOf(browser, layla);
  const topics = sidebar.locator('.prepared > .rows').first();
  const measures = await topics.evaluate((list) => {
    const [first, second] = Array.from(list.querySelectorAll('bdi'), (one) => {
      const words = document.createRange();
      words.selectNodeContents(one);
      return words.getBoundingClientRect().left - one.getBoundingClientRect().left;
    });
    return { first, second, height: list.clientHeight, sideways: list.scrollWidth - list.clientWidth };
  });
  expect(measures.height).toBeLessThanOrEqual(Math.ceil((browser.page.viewportSize()?.height ?? 0) / 2));
  expect(measures).toMatchObject({ sideways: 0, second: 0 });
  expect(measures.first).toBeGreaterThan(100);
  await topics.getByRole('button').last().focus();
  const [top, below] = await topics.evaluate((list) => [
    list.scrollTop,
    list.scrollHeight - list.clientHeight - list.scrollTop,
  ]);
  expect(top).toBeGreaterThan(100);
  expect(below).toBeLessThan(5);
  expect(await topics.getByRole('listitem').count()).toBe(50);
  await sidebar.getByText('And 11 more on the tab with the responses.').waitFor();
  await expectGood('1:1');
});

test('P289 a prepared 1:1, from choosing the engineer to Saved, needs no mouse and fewer than 20 keys that type nothing', async () => {
  browser.sheets.runner.forms.respond(form, {
    ...{ signedInAs: ada.email, typedEmail: '' },
    answers: { mind: 'The release', topics: 'Holidays', progress: 'importer: 90' },
  });
  const sidebar = await formOf(browser, layla);
  await sidebar.getByRole('combobox', { name: 'Engineer' }).focus();
  const { type, press, tabTo, count } = keysOf(browser.page.keyboard, sidebar);
  await type('Ada');
  await press('Enter');
  await sidebar.getByText('Prepared today at').waitFor();
  await tabTo(/^Use all$/);
  await press('Enter', 'Control+Enter');
  await sidebar.getByText(/^(Saved|Corrected) in row/).waitFor();
  expect(count()).toBeLessThan(20);
  const saved = await browser.call('readForm', ada.id);
  expect(saved).toMatchObject({
    view: {
      engineer: { talkingPoints: expect.arrayContaining([expect.objectContaining({ topic: 'Holidays' })]) },
    },
  });
});
