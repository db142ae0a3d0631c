import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { measureContrast } from '../../support/browser/contrast';
import { colorSchemes } from '../../support/browser/looks';
import { bringRows, newGoal } from '../../support/browser/rows';
import { formOf } from '../../support/browser/sidebar';
import { ada, budi, maximilian } from '../../support/workbook/team';

let browser: BrowserFixture;
let objective: string;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada, budi, maximilian] });
  const view = await browser.call('readForm', ada.id);
  objective = (view.ok && view.view.engineer?.goals.objectiveWeights[0]?.name) || '';
  await bringRows(
    browser,
    ada.id,
    newGoal('goal-deploy', 'Deploy daily', { objective, weight: 60, current: 5 }),
    newGoal('goal-lead', 'Lead time', { objective, weight: 30, start: 14, target: 3, current: '' }),
    newGoal('goal-paper', 'Decision written', { objective, weight: 10, type: 'binary', current: '' }),
  );
  const many = Array.from({ length: 40 }, (_, index) =>
    newGoal(`goal-many-${index}`, `Key result ${index}`, { objective, current: index % 11 }),
  );
  await bringRows(browser, maximilian.id, ...many);
});
afterAll(() => browser.close());

const engineerOf = async (id: string) => {
  const answer = await browser.call('readForm', id);
  return answer.ok ? answer.view.engineer : null;
};

test('P107 the score moves while one types, to the figure that the sheet has once it is saved', async () => {
  const sidebar = await formOf(browser, ada);
  const total = async () =>
    (await sidebar.locator('.goal-total strong').textContent())?.replace(/\u00a0/g, ' ');
  expect(await total()).toBe('30 %, from 60 % reported');
  const deploy = sidebar.locator('.key-result', { hasText: 'Deploy daily' });
  expect(await deploy.textContent()).toContain('worth 60 of 100, 30 still open');
  await sidebar.getByLabel('Current value of: Deploy daily').fill('7.5');
  expect(await total()).toBe('45 %, from 60 % reported');
  expect(await deploy.textContent()).toContain('worth 60 of 100, 15 still open');
  await sidebar.getByLabel('Reached: Decision written').check();
  expect(await total()).toBe('55 %, from 70 % reported');
  await browser.page.keyboard.press('Control+Enter');
  await sidebar.getByText(/^Saved/).waitFor();
  const saved = await engineerOf(ada.id);
  expect(saved?.score).toBeCloseTo(0.55);
  expect(saved?.goals.keyResults[0]?.current).toBe(7.5);
});

test('P106 a word instead of a number is rejected at its field, which gets the focus; the message disappears once it is corrected', async () => {
  const sidebar = await formOf(browser, ada);
  const field = sidebar.getByLabel('Current value of: Lead time');
  await field.fill('soon');
  await browser.page.keyboard.press('Control+Enter');
  await sidebar.getByText('“soon” is not a number. Enter a number such as 3.5, or leave it blank.').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  await field.fill('8');
  await browser.page.keyboard.press('Control+Enter');
  await sidebar.getByText(/^Saved/).waitFor();
});

test('P391 a confidence is typed below the current value by keyboard alone, and one out of range is refused at its field', async () => {
  const sidebar = await formOf(browser, ada);
  const { keyboard } = browser.page;
  const confidence = (keyResult: string) => sidebar.getByLabel(`Confidence from 0 to 10: ${keyResult}`);
  await sidebar.getByLabel('Current value of: Deploy daily').focus();
  await keyboard.press('Enter');
  const focused = sidebar.locator(':focus');
  expect(await focused.getAttribute('aria-label')).toBe('Current value of: Lead time');
  await confidence('Deploy daily').focus();
  await keyboard.type('8');
  await keyboard.press('Enter');
  expect(await focused.getAttribute('aria-label')).toBe('Confidence from 0 to 10: Lead time');
  await keyboard.type('11');
  await keyboard.press('Control+Enter');
  await sidebar.getByText('A confidence of 11 cannot be used.').waitFor();
  expect(await focused.getAttribute('aria-label')).toBe('Confidence from 0 to 10: Lead time');
  await confidence('Lead time').fill('0');
  await keyboard.press('Control+Enter');
  await sidebar.getByText(/^Saved/).waitFor();
  const saved = (await engineerOf(ada.id))?.goals.keyResults.map((one) => one.confidence);
  expect(saved).toEqual([8, 0, '']);
});

test('P109 a key result is added, edited and retired, and the weights are checked on the way', async () => {
  const sidebar = await formOf(browser, budi);
  const { keyboard } = browser.page;
  await sidebar.getByText('No key results yet.').waitFor();
  for (const [words, weight] of [
    ['Ship the beta', '60'],
    ['Write it up', '30'],
  ] as const) {
    await sidebar.getByRole('button', { name: 'Add a key result' }).click();
    await sidebar.locator('textarea:focus').waitFor();
    await keyboard.type(words);
    const group = sidebar.getByRole('group', { name: words });
    await group.getByLabel('Weight').fill(weight);
    await group.getByLabel('Target').fill('4');
    await sidebar.getByLabel(`Current value of: ${words}`).fill('1');
  }
  await keyboard.press('Control+Enter');
  await sidebar.getByText('Weights add up to 90 %.').waitFor();
  expect((await engineerOf(budi.id))?.goals.keyResults).toMatchObject([
    { keyResult: 'Ship the beta', objective, type: 'metric', weight: 60, target: 4, current: 1 },
    { keyResult: 'Write it up', weight: 30 },
  ]);

  await sidebar.getByRole('button', { name: 'Edit: Write it up' }).click();
  await sidebar.getByRole('group', { name: 'Write it up' }).getByLabel('Weight').fill('40');
  expect(await sidebar.getByText('Weights add up to').count()).toBe(0);
  await sidebar.getByRole('button', { name: 'Retire this key result' }).click();
  await sidebar.getByText('Will be retired when you save.').waitFor();
  await sidebar.getByRole('button', { name: 'Keep, do not retire: Write it up' }).click();
  await sidebar.getByRole('button', { name: 'Edit: Write it up' }).click();
  await sidebar.getByRole('button', { name: 'Retire this key result' }).click();
  await keyboard.press('Control+Enter');
  await sidebar.getByRole('button', { name: 'Edit: Write it up' }).waitFor({ state: 'detached' });
  await sidebar.getByText('Will be retired when you save.').waitFor({ state: 'detached' });
  expect((await engineerOf(budi.id))?.goals.keyResults.map(({ keyResult }) => keyResult)).toEqual([
    'Ship the beta',
  ]);
});

test('P402 a percentage reads as in the sheet, and a number without a sign says how it is read until it is saved', async () => {
  await bringRows(
    browser,
    budi.id,
    newGoal('goal-adopt', 'Adoption', { objective, target: 1, current: 0.5 }),
  );
  const { book } = browser.sheets;
  const sheetId = book.tabs().find(({ name }) => name === 'Goals')?.sheetId ?? 0;
  const rows = book.peek({ sheetId, row: 1, column: 3, rows: 60, columns: 1 });
  const row = rows.findIndex(([keyResult]) => keyResult === 'Adoption') + 1;
  book.setNumberFormats({ sheetId, row, column: 8, rows: 1, columns: 1 }, [['0%']]);
  const sidebar = await formOf(browser, budi);
  const field = sidebar.getByLabel('Current value of: Adoption');
  expect(await field.inputValue()).toBe('50\u00a0%');
  await field.fill('69');
  const shown = sidebar.locator('.key-result', { hasText: 'Adoption' }).locator('.of');
  expect(await shown.textContent()).toBe('= 69\u00a0% of 100\u00a0%');
  expect(await field.getAttribute('aria-describedby')).toBe(await shown.locator('[id]').getAttribute('id'));
  await browser.page.keyboard.press('Control+Enter');
  await sidebar.getByText(/^Saved/).waitFor();
  expect(await field.inputValue()).toBe('69\u00a0%');
  expect(await book.displayValues({ sheetId, row, column: 8, rows: 1, columns: 1 })).toEqual([['69%']]);
});

test('P105 40 key results are folded by objective, and unfold to fields one can type in', async () => {
  const sidebar = await formOf(browser, maximilian);
  await sidebar.getByText('40 key results').waitFor();
  expect(await sidebar.locator('.key-result').count()).toBe(0);
  await sidebar.locator('summary', { hasText: objective }).press('Enter');
  await sidebar.getByLabel('Current value of: Key result 39').fill('9');
  expect(await sidebar.locator('.key-result').count()).toBe(40);
  const frame = await browser.frame('1:1');
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});

test.each(colorSchemes)('P27 goals and their fields are readable in %s', async (colorScheme) => {
  const sidebar = await formOf(browser, ada);
  await chooseColors(sidebar, colorScheme);
  await sidebar.getByRole('button', { name: 'Edit: Lead time' }).click();
  await sidebar.getByText('Ask another question…').click();
  await sidebar.locator('summary', { hasText: 'Private note' }).click();
  await sidebar.getByLabel(`Private note on ${ada.name}`).waitFor();
  const { measured, faint } = await measureContrast(await browser.frame('1:1'));
  expect(measured).toBeGreaterThan(60);
  expect(faint).toEqual([]);
});
