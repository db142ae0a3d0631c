import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { measureCutOff } from '../../support/browser/cut-off';
import { bringHistory, unfoldAll } from '../../support/browser/full-sidebar';
import { languages } from '../../support/browser/looks';
import { bringMeetings, bringRows, newAction, newGoal, newTopic } from '../../support/browser/rows';
import { formOf } from '../../support/browser/sidebar';
import { conflictsAnswer } from '../../support/conflicts';
import { daysFromNow, meetingForm } from '../../support/forms';
import { ada, budi, layla, maximilian } from '../../support/workbook/team';

let browser: BrowserFixture;

const oneWord = 'Produktionsumgebungsmigrationsverantwortlichkeitsübergabeprotokollierungsfrist';
const arabic = 'أحتاج إلى مراجعة أسرع';

beforeAll(async () => {
  browser = await openBrowser({ team: [ada, budi, layla, maximilian] });
});
afterAll(() => browser.close());
afterEach(() => browser.page.emulateMedia({ forcedColors: 'none' }));

const objectives = async () => {
  const answer = await browser.call('readForm', ada.id);
  return (answer.ok && answer.view.engineer?.goals.objectiveWeights.map(({ name }) => name)) || [];
};
const frame = () => browser.frame('1:1');
const zoom = async (times: string) =>
  (await frame()).evaluate((much) => {
    document.documentElement.style.zoom = much;
  }, times);

/** Fails when a text sticks out, when the page is wider than the sidebar, or when hardly anything was looked at. */
async function expectNothingCutOff(least: number): Promise<void> {
  const { measured, cutOff } = await measureCutOff(await frame());
  expect(cutOff).toEqual([]);
  expect(measured).toBeGreaterThan(least);
  const widths = await (await frame()).evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  expect(widths).toEqual([300, 300]);
}

test('P205 the measure finds a text that is cut off', async () => {
  const sidebar = await formOf(browser, ada);
  await sidebar.locator('.engineer-summary').evaluate((summary) => {
    summary.style.cssText = 'overflow: hidden; height: 30px';
  });
  const { cutOff } = await measureCutOff(await frame());
  expect(cutOff.map(({ text }) => text)).toContain('Last 1:1');
});

test('P205 long names, words and answers, and conflicts about them, are nowhere cut off', async () => {
  const [first = '', second = ''] = await objectives();
  await bringHistory(browser, maximilian);
  await bringRows(
    browser,
    maximilian.id,
    newAction('act-one-word', oneWord, daysFromNow(-1), maximilian.name),
    newTopic('topic-one-word', oneWord),
    newGoal('goal-one-word', oneWord, { objective: first, target: 123_456_789.125 }),
    newGoal('goal-unknown', 'Of no objective', { objective: oneWord }),
    newGoal('goal-odd', oneWord, { objective: second, type: 'binary', current: '' }),
  );
  const long = meetingForm(maximilian.id, {
    meetingId: 'meeting-long',
    date: daysFromNow(-1),
    notes: `${oneWord} `.repeat(200),
    further: [{ question: `${oneWord}?`, text: oneWord }],
  });
  const answers = long.answers.map((one) => ({ ...one, text: 'Again and again the same. '.repeat(100) }));
  expect(await browser.call('saveMeeting', { ...long, answers })).toMatchObject({ ok: true });

  const sidebar = await formOf(browser, maximilian);
  await unfoldAll(sidebar);
  browser.network.inject('saveMeeting', { value: conflictsAnswer(oneWord) });
  await browser.page.keyboard.press('Control+Enter');
  await sidebar.locator('.conflicts').waitFor();
  for (const language of languages) {
    await sidebar.getByRole('button', { name: language }).click();
    for (const forcedColors of ['none', 'active'] as const) {
      await browser.page.emulateMedia({ forcedColors });
      await expectNothingCutOff(150);
    }
    await zoom('2');
    await expectNothingCutOff(150);
    await zoom('1');
  }
});

test('P206 200 open actions and 40 goals under four objectives stay inside the 300 pixels', async () => {
  const four = await objectives();
  expect(four).toHaveLength(4);
  const many = <Row>(count: number, row: (index: number) => Row) =>
    Array.from({ length: count }, (_, index) => row(index));
  const goals = many(40, (index) =>
    newGoal(`goal-many-${index}`, `Key result ${index} ${index % 5 ? '' : oneWord}`, {
      objective: four[index % 4],
      current: index,
    }),
  );
  const actions = many(200, (index) =>
    newAction(`act-many-${index}`, `Action ${index}`, daysFromNow(index - 20), budi.name),
  );
  await bringRows(browser, budi.id, ...goals, ...actions);
  const sidebar = await formOf(browser, budi);
  await sidebar.getByRole('button', { name: 'Show all 200' }).click();
  for (const summary of await sidebar.locator('.goal-group > summary').all()) await summary.click();
  await sidebar.locator('.key-result').nth(39).waitFor();
  expect(await sidebar.locator('.goal-group').count()).toBe(4);
  await expectNothingCutOff(700);
});

test('P206 60 earlier 1:1s, all of them shown and one unfolded, stay inside the 300 pixels', async () => {
  const held = Array.from({ length: 61 }, (_, index) =>
    meetingForm(ada.id, {
      ...{ meetingId: `meeting-${index}`, date: daysFromNow(-7 * (index + 1)), nextDate: null },
    }),
  );
  await bringMeetings(browser, ada.id, held);
  const sidebar = await formOf(browser, ada);
  const lastTime = sidebar.locator('.last-time');
  await lastTime.locator('summary').first().click();
  for (const count of [20, 40, 60]) {
    await sidebar.getByRole('button', { name: 'Show earlier 1:1s' }).click();
    await lastTime
      .locator('details')
      .nth(count - 1)
      .waitFor();
  }
  await sidebar.getByRole('button', { name: 'Show earlier 1:1s' }).waitFor({ state: 'detached' });
  await lastTime.locator('details > summary').last().click();
  await expectNothingCutOff(120);
});

test('P207 actions, talking points, goals, answers and new lines are set from right to left where they are written so', async () => {
  const [objective = ''] = await objectives();
  await bringRows(
    browser,
    layla.id,
    newAction('act-arabic', arabic, daysFromNow(-1), layla.name),
    newTopic('topic-arabic', arabic),
    newGoal('goal-arabic', arabic, { objective }),
  );
  const held = meetingForm(layla.id, { notes: arabic, further: [{ question: arabic, text: arabic }] });
  expect(await browser.call('saveMeeting', held)).toMatchObject({ ok: true });
  const sidebar = await formOf(browser, layla);
  await sidebar.locator('.last-time > summary').click();
  await sidebar.getByRole('textbox', { name: 'New action 1' }).fill(arabic);
  await sidebar.getByLabel('Notes', { exact: true }).fill(arabic);
  const written = sidebar.getByText(arabic, { exact: true });
  const shown = await written.evaluateAll((all) => all.map((one) => one.matches(':dir(rtl)')));
  expect(shown.length).toBeGreaterThanOrEqual(6);
  expect(shown).not.toContain(false);
  for (const field of ['New action 1', 'Notes', 'Engineer']) {
    const isRtl = await sidebar
      .getByLabel(field, { exact: true })
      .evaluate((one) => one.matches(':dir(rtl)'));
    expect([field, isRtl]).toEqual([field, true]);
  }
  await expectNothingCutOff(70);
});
