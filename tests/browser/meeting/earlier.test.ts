import type { FrameLocator } from 'playwright-core';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { bringMeetings } from '../../support/browser/rows';
import { formOf, rowsOf } from '../../support/browser/sidebar';
import { daysFromNow, meetingForm } from '../../support/forms';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;
let sidebar: FrameLocator;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
  const weeks = Array.from({ length: 24 }, (_, index) => index + 1);
  await bringMeetings(
    browser,
    ada.id,
    weeks.map((back) => heldForm(back)),
  );
});
afterAll(() => browser.close());
beforeEach(async () => {
  await hold(1);
  sidebar = await formOf(browser, ada);
});

/** A 1:1 so many weeks ago. */
const heldForm = (back: number, change: object = {}) =>
  meetingForm(ada.id, {
    meetingId: `meeting-${back}`,
    date: daysFromNow(-7 * back),
    notes: `Held ${back} weeks ago`,
    further: [{ question: 'What should we stop doing?', text: `Meeting ${back}` }],
    nextDate: null,
    ...change,
  });

/** Saves it; the same again is written as it was. */
async function hold(back: number, change: object = {}): Promise<void> {
  const saved = await browser.call('saveMeeting', heldForm(back, change));
  if (!saved.ok) throw new Error(saved.failure.message);
}

const lastTime = () => sidebar.locator('details.last-time');
const unfold = () => lastTime().locator('summary').first().click();
const status = () => sidebar.locator('.save-bar').getByRole('status');
const alert = () => sidebar.locator('.save-bar').getByRole('alert');
const notes = () => sidebar.getByLabel('Notes', { exact: true });
const title = () => sidebar.locator('#form-title').textContent();
const save = () => sidebar.getByRole('button', { name: /^Save/ }).click();
const correctLast = async () => {
  await unfold();
  await lastTime()
    .getByRole('button', { name: /^Correct this 1:1/ })
    .first()
    .click();
};

test('P79 the last 1:1 is folded, unfolds to its whole text, and loads earlier ones 20 at a time', async () => {
  expect(await lastTime().getByText('Held 1 weeks ago').isVisible()).toBe(false);
  await unfold();
  for (const text of ['4 of 5', '+1', 'Good week', 'Reviews are slow', 'Meeting 1', 'Held 1 weeks ago']) {
    await lastTime().getByText(text, { exact: true }).first().waitFor();
  }
  const more = () => lastTime().getByRole('button', { name: 'Show earlier 1:1s' });
  await more().click();
  await lastTime().locator('details').nth(19).waitFor();
  expect(await lastTime().locator('details').count()).toBe(20);
  await more().click();
  await lastTime().locator('details').nth(22).waitFor();
  await more().waitFor({ state: 'detached' });
  expect(await lastTime().locator('details').count()).toBe(23);
});

test('P80 a corrected 1:1 is named in the title and gets the focus, and back is the new one with its words', async () => {
  await notes().fill('About today');
  await correctLast();
  expect(await title()).toMatch(
    /^Correcting the 1:1 of \w+ \d+, \d{4}$|^Correcting the 1:1 of \d+ \w+ \d{4}$/,
  );
  expect(await notes().inputValue()).toBe('Held 1 weeks ago');
  const date = sidebar.getByLabel('Date of the 1:1');
  expect(await date.evaluate((input) => input === document.activeElement)).toBe(true);
  await sidebar.getByRole('button', { name: 'Back to the new 1:1' }).click();
  expect(await title()).toBe('1:1 with Ada Lovelace');
  expect(await notes().inputValue()).toBe('About today');
});

test('P82 a saved correction names its row, changes no other, and the new 1:1 returns', async () => {
  const before = await rowsOf(browser, ada);
  await notes().fill('About today');
  await correctLast();
  await notes().fill('Better wording');
  await save();
  await status()
    .getByText(/^Corrected in row \d+$/)
    .waitFor();
  expect(await notes().inputValue()).toBe('About today');
  expect(await rowsOf(browser, ada)).toBe(before);
  await lastTime().getByText('Better wording').waitFor();
});

test('P83 Undo takes the 1:1 out of the sheet and puts it back into the form', async () => {
  const before = await rowsOf(browser, ada);
  await notes().fill('Saved too early');
  await save();
  await status()
    .getByText(/^Saved in row/)
    .waitFor();
  await sidebar.getByRole('button', { name: 'Undo', exact: true }).click();
  await status().getByText('Save undone.').waitFor();
  expect(await rowsOf(browser, ada)).toBe(before);
  expect(await notes().inputValue()).toBe('Saved too early');
  await save();
  await status()
    .getByText(/^Saved in row/)
    .waitFor();
  expect(await rowsOf(browser, ada)).toBe(before + 1);
  await sidebar.getByRole('button', { name: 'Undo', exact: true }).click();
  await status().getByText('Save undone.').waitFor();
});

test('P88 both values of a 1:1 that two have changed are shown above Save, and mine can be kept', async () => {
  await correctLast();
  await notes().fill('Mine');
  await hold(1, { notes: 'Theirs' });
  await save();
  await alert().getByText('Notes: yours “Mine”, theirs “Theirs”').waitFor();
  expect(await notes().inputValue()).toBe('Mine');
  await alert().getByRole('button', { name: 'Keep mine: Notes' }).click();
  await status()
    .getByText(/^Corrected in row/)
    .waitFor();
  await unfoldedNotes('Mine');
});

test('P88 theirs can be taken, which leaves nothing to save', async () => {
  await correctLast();
  await notes().fill('Mine');
  await hold(1, { notes: 'Theirs' });
  await save();
  await alert().getByRole('button', { name: 'Take theirs: Notes' }).click();
  await status().getByText('nothing is left to save').waitFor();
  await unfoldedNotes('Theirs');
});

test('P87 a change that another user made elsewhere in the same 1:1 is kept and reported', async () => {
  await correctLast();
  await sidebar.getByLabel(/blocking you/).fill('Nothing any more');
  await hold(1, { notes: 'Theirs' });
  await save();
  await status().getByText('Someone else changed “Notes” in the meantime; their change was kept.').waitFor();
  await unfoldedNotes('Theirs');
});

test('P86 a save without an answer or a note says that it added no 1:1', async () => {
  browser.network.inject('saveMeeting', { value: await savedWithoutMeeting() });
  await notes().fill('Only here so that Save has something to send');
  await save();
  await status().getByText('Saved without a 1:1').waitFor();
});

/** The answer to a save that only added an action. */
async function savedWithoutMeeting() {
  const form = meetingForm(ada.id, { meetingId: 'no-meeting', answers: [], notes: '', nextDate: null });
  const additions = [{ table: 'actions', id: 'action-1', cells: { action: 'Write the runbook' } }] as const;
  const saved = await browser.call('saveMeeting', { ...form, additions });
  expect(saved).toMatchObject({ ok: true, view: { row: null } });
  return saved;
}

async function unfoldedNotes(words: string): Promise<void> {
  await lastTime().locator(':scope > .past').getByText(words, { exact: true }).waitFor();
}
