import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { bringRows, newTopic } from '../../support/browser/rows';
import { formOf } from '../../support/browser/sidebar';
import { ada } from '../../support/workbook/team';

let browser: BrowserFixture;

beforeAll(async () => {
  browser = await openBrowser({ team: [ada] });
});
afterAll(() => browser.close());

test('P352 a win, a recurring point and a key result with hints are typed and saved by keyboard', async () => {
  const sidebar = await formOf(browser, ada);
  const { keyboard } = browser.page;
  await sidebar.getByRole('textbox', { name: 'New talking point 1' }).focus();
  await keyboard.type('Growth plan');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await sidebar.locator('select[name^="talking-points"]:focus').waitFor();
  await keyboard.press('ArrowDown');
  await sidebar.getByRole('textbox', { name: 'New win 1' }).focus();
  await keyboard.type('Shipped the importer');
  await keyboard.press('Enter');
  await sidebar.getByLabel('Objective of: Shipped the importer').selectOption({ index: 1 });
  await sidebar.getByRole('button', { name: 'Add a key result' }).focus();
  await keyboard.press('Enter');
  await sidebar.locator('textarea[name$="key-result"]:focus').waitFor();
  await keyboard.type('Ship it');
  const hints = sidebar.getByRole('list', { name: 'Hints about: Ship it' });
  expect(await hints.getByRole('listitem').allTextContents()).toEqual([
    'No number to measure: type a target',
    'No due date',
    'Too short to understand',
  ]);
  await keyboard.type(' to all customers');
  await sidebar.getByLabel('Target').fill('10');
  await sidebar.getByRole('list', { name: 'Hints about: Ship it to all customers' }).waitFor();
  await keyboard.press('Control+Enter');
  await sidebar.getByText(/^Saved/).waitFor();
  const report = await browser.call('readReport', ada.id);
  const [win] = (report.ok && report.view.source?.wins) || [];
  expect([win?.win, win?.objective]).toEqual(['Shipped the importer', 'Project Delivery']);
  const form = await browser.call('readForm', ada.id);
  const [point] = (form.ok && form.view.engineer?.talkingPoints) || [];
  expect([point?.topic, point?.repeats?.every]).toEqual(['Growth plan', 1]);
});

test('P393 an existing talking point starts to recur and stops again', async () => {
  await bringRows(browser, ada.id, newTopic('topic-pay', 'Pay'));
  const every = async () => {
    const form = await browser.call('readForm', ada.id);
    const points = (form.ok && form.view.engineer?.talkingPoints) || [];
    return points.find(({ topic }) => topic === 'Pay')?.repeats?.every;
  };
  for (const [choice, saved] of [
    ['3', 3],
    ['0', undefined],
  ] as const) {
    const sidebar = await formOf(browser, ada);
    const often = sidebar.getByRole('combobox', { name: 'How often: Pay' });
    if (saved !== undefined) {
      expect(await often.count()).toBe(0);
      await sidebar.getByRole('button', { name: 'How often they recur…' }).press('Enter');
    }
    await often.selectOption(choice);
    await often.press('Control+Enter');
    await sidebar.getByText(/^Saved/).waitFor();
    expect(await every()).toBe(saved);
  }
});

test('P356 a private talking point is added and ticked with the keyboard, in the private note alone', async () => {
  const sidebar = await formOf(browser, ada);
  const { keyboard } = browser.page;
  await sidebar.locator('summary', { hasText: 'Private note' }).press('Enter');
  await sidebar.getByRole('textbox', { name: 'New private talking point' }).focus();
  await keyboard.type('Salary band');
  await keyboard.press('Enter');
  await sidebar.getByRole('checkbox', { name: 'Salary band' }).focus();
  await keyboard.press('Space');
  await sidebar.getByText('Note saved.').waitFor();
  const note = await browser.call('readPrivateNote', ada.id);
  expect(note.ok && note.view.text).toBe('[x] Salary band');
  expect(JSON.stringify(browser.sheets.runner.executions())).not.toContain('Salary');
});
