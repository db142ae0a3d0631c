import type { FrameLocator } from 'playwright-core';
import { axeReport } from '../../support/browser/axe';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { measureCutOff } from '../../support/browser/cut-off';
import { expectReadable } from '../../support/browser/looks';
import { bringRows, newAction } from '../../support/browser/rows';
import { formOf } from '../../support/browser/sidebar';
import { daysFromNow } from '../../support/forms';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
  await bringRows(browser, ada.id, newAction('act-plan', 'Write the plan', daysFromNow(2)));
  const { id, ...seen } = { ...ada, status: 'Active' };
  const wanted = { ...seen, email: `${ada.email}; ada@home.example` };
  const edited = await browser.call('editEngineer', { id, seen, wanted });
  if (!edited.ok) throw new Error(edited.failure.message);
  await browser.window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());

const copy = async (label: string) => {
  await sidebar.getByRole('button', { name: label }).press('Enter');
  await sidebar.locator('.outcome [role="status"]', { hasText: 'Copied' }).waitFor();
  return browser.page.evaluate(() => navigator.clipboard.readText());
};
const draftInGmail = async () => {
  const href = await sidebar.getByRole('link', { name: 'Send recap' }).getAttribute('href');
  return new URL(href ?? '').searchParams;
};

test('P343 P339 P431 a saved 1:1 can be sent and copied with the keys alone, and a long one is copied', async () => {
  sidebar = await formOf(browser, ada);
  const share = sidebar.locator('.outcome > summary');
  expect(await share.count()).toBe(0);
  await sidebar.locator('.private > summary').click();
  await sidebar.locator('[name="private-note"]:not([readonly])').fill('Mine alone');
  await sidebar.getByRole('textbox', { name: 'New action 1' }).fill('Book a course');
  await sidebar.locator('[name="blockers"]').fill('Slow reviews');
  await browser.page.keyboard.press('Control+Enter');
  await sidebar.getByText(/^Saved in row/).waitFor();
  await share.press('Enter');
  const frame = await browser.frame('1:1');
  expect((await axeReport(frame)).complaints).toEqual([]);
  const mail = await draftInGmail();
  expect([mail.get('to'), mail.get('su')]).toEqual([
    ada.email,
    expect.stringMatching(/^1:1 with Ada Lovelace, /),
  ]);
  expect(mail.get('body')).toContain('New actions\n- Book a course, Ada Lovelace, due ');
  expect(mail.get('body')).toContain('Still open\n- Write the plan, ');
  expect(mail.get('body')).not.toContain('Mine alone');
  expect(await copy('Copy as Slack text')).toContain('*New actions*\n• Book a course');
  expect(await copy('Copy actions as Jira/Linear lines')).toBe(
    `Book a course (Ada Lovelace, ${daysFromNow(7)})\nWrite the plan (Ada Lovelace, ${daysFromNow(2)})`,
  );
  await sidebar.locator('[name="blockers"]').fill('Slow reviews. '.repeat(600));
  await share.waitFor({ state: 'detached' });
  await browser.page.keyboard.press('Control+Enter');
  await share.press('Enter');
  await sidebar.getByText('Too long for a draft', { exact: false }).waitFor();
  await sidebar.getByRole('button', { name: 'Send recap' }).press('Enter');
  await sidebar.getByText('Copied, because it is too long for a draft', { exact: true }).waitFor();
  expect(await browser.page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Slow reviews. '.repeat(599),
  );
  await chooseColors(sidebar, 'dark');
  expect((await measureCutOff(frame)).cutOff).toEqual([]);
  expect((await axeReport(frame)).complaints).toEqual([]);
  await expectReadable(browser, '1:1', 30);
});

const pasted = `Topics
- ${'Wolfeschlegelsteinhausenbergerdorff'.repeat(3)}
Decisions
- No meetings on Friday
Action items
- Ada will write the runbook by Friday
- <img src=x onerror=alert(1)>
- اكتب الخطة`;

test('M383 P431 pasted notes fill the form by the keys alone, and nothing is saved by itself', async () => {
  sidebar = await formOf(browser, ada);
  const fold = sidebar.locator('.paste-notes');
  await fold.locator('summary').press('Enter');
  await fold.getByRole('textbox').fill(pasted);
  await fold.getByRole('button', { name: /^Find/ }).press('Enter');
  await fold.getByText('Found 3 actions, 1 decision and 1 topic.', { exact: false }).waitFor();
  const frame = await browser.frame('1:1');
  expect((await measureCutOff(frame)).cutOff).toEqual([]);
  expect((await axeReport(frame)).complaints).toEqual([]);
  await expectReadable(browser, '1:1', 30);
  await fold.getByRole('button', { name: 'Use: Write the runbook' }).press('Enter');
  await fold.getByRole('button', { name: 'Use: <img src=x onerror=alert(1)>' }).waitFor();
  // The focus is on the next proposal.
  await browser.page.keyboard.press('Tab');
  await browser.page.keyboard.press('Enter');
  await fold.getByText('Dropped: <img', { exact: false }).waitFor();
  await fold.getByRole('button', { name: 'Use all' }).press('Enter');
  await fold.getByText('Everything is in the form.', { exact: false }).waitFor();
  expect(await fold.locator('.proposal').count()).toBe(0);
  const actions = sidebar.locator('.new-line input[name^="actions"][name$=" action"]');
  expect(await actions.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
    ...['Write the runbook', 'اكتب الخطة', ''],
  ]);
  expect(await sidebar.locator('[name="notes"]').inputValue()).toMatch(
    /^Decision: No meetings on Friday\nTopic: Wolfe/,
  );
  expect((await browser.call('readForm', ada.id)) as object).toMatchObject({
    view: {
      engineer: {
        actions: expect.not.arrayContaining([expect.objectContaining({ action: 'Write the runbook' })]),
      },
    },
  });
});
