import type { FrameLocator } from 'playwright-core';
import type { EngineerForm } from '../../../src/contract/engineer-form';
import { daysFromNow, meetingForm } from '../forms';
import type { BrowserFixture } from './browser-fixture';
import { bringRows, newAction, newGoal, newTopic } from './rows';

/** Two earlier 1:1s of somebody, two open actions, two talking points and goals of every type. */
export async function bringHistory(browser: BrowserFixture, { id }: EngineerForm): Promise<void> {
  const view = await browser.call('readForm', id);
  const [first = '', second = ''] =
    (view.ok && view.view.engineer?.goals.objectiveWeights.map(({ name }) => name)) || [];
  await bringRows(
    browser,
    id,
    newAction(`act-late-${id}`, 'Write the plan', daysFromNow(-3)),
    newAction(`act-soon-${id}`, 'Ask for a budget', daysFromNow(soon())),
    newTopic(`topic-rota-${id}`, 'The on-call rota'),
    newTopic(`topic-leave-${id}`, 'Parental leave'),
    newGoal(`goal-deploy-${id}`, 'Deploy daily', { objective: first, weight: 60 }),
    newGoal(`goal-lead-${id}`, 'Lead time', { objective: first, weight: 30, start: 14, target: 3 }),
    newGoal(`goal-pages-${id}`, 'Pages a week', { objective: second, type: 'at most', target: 5 }),
    newGoal(`goal-move-${id}`, 'Move to the new cluster', {
      objective: second,
      start: { day: daysFromNow(-40) },
      target: { day: daysFromNow(40) },
      current: { day: daysFromNow(-1) },
    }),
    newGoal(`goal-paper-${id}`, 'Decision written', { objective: second, type: 'binary', current: '' }),
  );
  for (const weeksAgo of [4, 2]) {
    const form = meetingForm(id, {
      meetingId: `meeting-${weeksAgo}-weeks-ago`,
      date: daysFromNow(-7 * weeksAgo),
      further: [{ question: 'What should we stop doing?', text: 'Friday releases' }],
    });
    const saved = await browser.call('saveMeeting', form);
    if (!saved.ok) throw new Error(saved.failure.message);
  }
}

/** Days from today to the due date of the open action; the day after it is in the same month, so that one key can set it. */
export const soon = () => (daysFromNow(4).endsWith('-01') ? 4 : 3);

/** Opens all there is to open in a form about somebody with a history, by what it is and not by its words. */
export async function unfoldAll(sidebar: FrameLocator): Promise<void> {
  await sidebar.locator('.last-time > summary').click();
  const earlier = sidebar.locator('.last-time > details > summary').first();
  if ((await earlier.count()) === 0) await sidebar.locator('.last-time > button').click();
  await earlier.click();
  await sidebar.locator('[name^="talking-points"][aria-label]').fill('Holidays');
  await sidebar.locator('[name^="wins"]').fill('Shipped the importer');
  await sidebar.locator('.bank > summary').click();
  await sidebar.locator('.pickable').first().click();
  await sidebar.locator('.bank > summary').click();
  await sidebar.locator('.step input').first().check({ force: true });
  await sidebar.locator('.key-result .link').first().click();
  await sidebar.locator('.goals > button').click();
  await sidebar.locator('.new-line input[name^="actions"]').fill('Book a course');
  await sidebar.locator('.private > summary').click();
  await sidebar.locator('[name="private-note"]:not([readonly])').fill('For my eyes');
  await sidebar.locator('.under .link').last().click();
  await sidebar.locator('.under input:focus').waitFor();
}
