import type { FrameLocator } from 'playwright-core';
import type { BriefLineView } from '../../../src/contract/brief';
import { axeReport } from '../../support/browser/axe';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { measureCutOff } from '../../support/browser/cut-off';
import { bringHistory } from '../../support/browser/full-sidebar';
import { colorSchemes } from '../../support/browser/looks';
import { formOf } from '../../support/browser/sidebar';
import { daysFromNow } from '../../support/forms';
import { ada, budi } from '../../support/workbook/team';

let browser: BrowserFixture;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada, budi] });
  await bringHistory(browser, ada);
});
afterAll(() => browser.close());

const goal = `goal-lead-${ada.id}`;
const seven: readonly BriefLineView[] = [
  { kind: 'feeling', value: 2, usual: 4, isPrepared: false, isWorse: true },
  { kind: 'overdue', ref: `act-late-${ada.id}`, action: 'Write the plan', since: daysFromNow(-3), count: 2 },
  { kind: 'moved', ref: goal, keyResult: 'Lead time', before: 3, after: 5, isBack: true, others: 0 },
  { kind: 'still', ref: `goal-pages-${ada.id}`, keyResult: 'x'.repeat(300), count: 2 },
  { kind: 'anniversary', years: 3, day: daysFromNow(2) },
  { kind: 'done', action: 'اكتب الخطة', count: 1 },
  { kind: 'topics', topic: 'The on-call rota', count: 2 },
];

/** Opens the form with these lines in place of what the workbook says. */
async function openWith(lines: readonly BriefLineView[]): Promise<void> {
  const answer = await browser.call('readForm', ada.id);
  if (!answer.ok || answer.view.engineer === null) throw new Error('Nothing is known of Ada.');
  const brief = { since: daysFromNow(-14), lines };
  const value = { ok: true, view: { ...answer.view, engineer: { ...answer.view.engineer, brief } } };
  // The first call is the one of the sidebar as it opens.
  browser.network.inject('readForm', Promise.resolve(), { value });
  sidebar = await formOf(browser, ada);
  await sidebar.locator('.brief').waitFor();
}
const focused = () =>
  sidebar.locator('body').evaluate(() => {
    const { activeElement } = document;
    const { top, bottom } = activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    const isSeen = top >= 0 && bottom <= innerHeight;
    return isSeen ? (activeElement?.getAttribute('name') ?? activeElement?.textContent) : 'out of sight';
  });

test('P337 each line moves the focus to its place, the fold is remembered, and nothing is in the way before it is opened', async () => {
  await openWith(seven);
  expect(await sidebar.locator('.brief button').count()).toBe(0);
  await sidebar.locator('.goal-group > summary').first().click();
  const summary = sidebar.locator('.brief > summary');
  expect((await summary.textContent())?.trim()).toMatch(/^Since last time .* · 7 points$/);
  await summary.focus();
  await browser.page.keyboard.press('Enter');
  const places = [
    ['Feeling 2', 'feeling'],
    ['2 actions overdue', `actions act-late-${ada.id} status`],
    // Its objective is folded.
    ['Moved back', `goals ${goal} current`],
    ['No change for three 1:1s', `goals goal-pages-${ada.id} current`],
    ['2 open talking points', `talking-points topic-rota-${ada.id} discussed`],
  ] as const;
  for (const [line, place] of places) {
    await sidebar.locator('.brief li button', { hasText: line }).focus();
    await browser.page.keyboard.press('Enter');
    await sidebar.locator(`[name="${place}"]:focus`).waitFor();
    expect(await focused()).toBe(place);
  }
  // The choices of how often points recur are before the line for a new one.
  await sidebar.getByRole('button', { name: 'How often they recur…' }).press('Enter');
  await sidebar.locator('.brief li button', { hasText: '3 years since' }).press('Enter');
  expect(await sidebar.locator(':focus').getAttribute('aria-label')).toBe('New talking point 1');
  await sidebar.getByRole('button', { name: /^Reload/ }).click();
  await browser.closeSidebar();
  await browser.sidebar();
  await sidebar.getByRole('combobox', { name: 'Engineer' }).fill(ada.name);
  await browser.page.keyboard.press('Enter');
  await sidebar.locator('.brief[open]').waitFor();
});

test.each(colorSchemes)(
  'P337 P200 seven lines fit into the sidebar and axe finds nothing, in %s',
  async (colors) => {
    await openWith(seven);
    await chooseColors(sidebar, colors);
    if (colors === 'dark') await sidebar.getByRole('button', { name: 'Bahasa Indonesia' }).click();
    await sidebar.locator('.brief > summary').click();
    const frame = await browser.frame('1:1');
    expect((await measureCutOff(frame)).cutOff).toEqual([]);
    expect((await axeReport(frame)).complaints).toEqual([]);
  },
);

test('P330 with nothing to say, the brief is one line', async () => {
  await openWith([]);
  expect(await sidebar.locator('.brief').textContent()).toMatch(/^Since last time: nothing new \(/);
  await sidebar.getByRole('combobox', { name: 'Engineer' }).fill(budi.name);
  await browser.page.keyboard.press('Enter');
  await sidebar.getByText('never met', { exact: true }).waitFor();
  expect(await sidebar.locator('.brief').count()).toBe(0);
});
