import type { FrameLocator } from 'playwright-core';
import type { Cell } from '../../../local-sheets/src/protocol/cells';
import { areaOf } from '../../../local-sheets/tests/support/a1';
import { becomes } from '../../../local-sheets/tests/support/test-page';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { chooseColors } from '../../support/browser/colors';
import { measureContrast } from '../../support/browser/contrast';
import { colorSchemes } from '../../support/browser/looks';
import { daysFromNow } from '../../support/forms';
import { ada, budi, layla } from '../../support/workbook/team';

let browser: BrowserFixture;
let dialog: FrameLocator;
const title = 'Start a new cycle';
const team = [ada, budi, layla];

beforeAll(async () => {
  browser = await openBrowser({ team: [ada, { ...budi, manager: 'Tomas Lindqvist' }, layla] });
  book().insert(goalsTab().sheetId, 'rows', 3, 90);
});
afterAll(() => browser.close());
beforeEach(() => {
  typeGoals([
    goal(ada.name, 'Ship', 0, 10, 4),
    goal(ada.name, 'Mentor', 0, 10, 10),
    goal(budi.name, 'Write', '', '', 'no', 'binary'),
    goal(layla.name, 'Talk', 0, 5, ''),
  ]);
});
afterEach(async () => {
  const close = browser.page.getByRole('button', { name: 'Close dialog' });
  if (await close.isVisible()) await close.click();
});

const book = () => browser.sheets.book;
function goalsTab() {
  const tab = book()
    .tabs()
    .find(({ name }) => name === 'Goals');
  if (!tab) throw new Error('There is no tab Goals.');
  return tab;
}
const at = (a1: string) => areaOf(goalsTab(), a1);

/** A row of Goals from Engineer to Current. */
function goal(
  engineer: string,
  name: string,
  start: Cell,
  target: Cell,
  current: Cell,
  type = 'metric',
): Cell[] {
  return [engineer, 'Project Delivery', name, type, '', start, target, current];
}

/** All there is on the tab Goals; what an earlier test left goes. */
function typeGoals(rows: Cell[][]): void {
  book().clear(at('A2:H90'), { contents: true });
  book().clear(at('J2:P90'), { contents: true });
  if (rows.length > 0) book().setValues(at(`A2:H${rows.length + 1}`), rows);
}

/** Key results with their Closed and Cycle, where they have one. */
async function rows(): Promise<string[]> {
  const cells = await book().values(at('A2:Q90'));
  return cells
    .filter(([engineer]) => engineer !== '')
    .map((row) => `${row[2]} ${row[14] === '' ? 'open' : 'closed'} ${row[15]}`.trim());
}

async function openDialog(): Promise<void> {
  await browser.menu(`${title}…`);
  dialog = browser.page.frameLocator(`iframe[title="${title}"]`);
}

const nameField = () => dialog.getByLabel('Cycle name');
const startButton = () => dialog.getByRole('button', { name: /^Start / });
const choice = (name: string) => dialog.getByLabel(name, { exact: true });

test('P156 the page begins with a quarter, whose days follow its name', async () => {
  await openDialog();
  await nameField().fill('2026 Q4');
  expect(await dialog.getByLabel('First day').inputValue()).toBe('10/01/2026');
  expect(await dialog.getByLabel('Last day').inputValue()).toBe('12/31/2026');
  expect(await startButton().textContent()).toBe('Start 2026 Q4');
});

test('P158 each open goal appears under its engineer with the fitting choice', async () => {
  await openDialog();
  await choice('Ship').waitFor();
  expect(await dialog.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
    team.map(({ name }) => name),
  );
  const chosen = (name: string) => choice(name).locator('option:checked').textContent();
  expect(await chosen('Ship')).toBe('Continues from current value');
  expect(await chosen('Mentor')).toBe('Ends');
  expect(await chosen('Write')).toBe('Continues');
  expect(await chosen('Talk')).toBe('Continues');
  await dialog.getByText('3 goals continue, one ends.').waitFor();
  await dialog.getByLabel('Continued goals start from their current value').uncheck();
  expect(await chosen('Ship')).toBe('Continues from its start');
});

test('P160 starting closes the goals, adds those that continue, and reports both', async () => {
  await openDialog();
  await choice('Ship').waitFor();
  const cycle = await nameField().inputValue();
  await choice('Talk').selectOption('Ends');
  await startButton().click();
  await dialog.getByRole('heading', { name: `${cycle} has started` }).waitFor();
  await dialog.getByText('2 goals continue at the end of the tab Goals; 2 have ended.').waitFor();
  expect(await rows()).toEqual([
    ...['Ship closed', 'Mentor closed', 'Write closed', 'Talk closed'],
    ...[`Ship open ${cycle}`, `Write open ${cycle}`],
  ]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await browser.page.locator(`iframe[title="${title}"]`).waitFor({ state: 'detached' });
});

test('P160 a start whose answer was lost and that is tried again is there once', async () => {
  browser.network.inject('startCycle', new Error('Service Spreadsheets timed out.'));
  await openDialog();
  await choice('Ship').waitFor();
  await startButton().click();
  await dialog.getByRole('alert').getByText('Service Spreadsheets timed out.').waitFor();
  await dialog.getByRole('button', { name: 'Retry' }).click();
  await dialog.getByRole('heading', { name: /has started$/ }).waitFor();
  expect(await rows()).toHaveLength(4 + 3);
});

test('P157 the cycle starts for one manager’s engineers or for single ones alone', async () => {
  await openDialog();
  await choice('Ship').waitFor();
  await dialog.getByLabel('Engineers', { exact: true }).selectOption('Engineers of Tomas Lindqvist');
  expect(await dialog.getByRole('heading', { level: 2 }).allTextContents()).toEqual([budi.name]);
  await dialog.getByLabel('Engineers', { exact: true }).selectOption('Selected engineers…');
  await dialog.getByText('None of the selected engineers has a goal').waitFor();
  await dialog.getByRole('checkbox', { name: layla.name }).check();
  const cycle = await nameField().inputValue();
  await startButton().click();
  await dialog.getByRole('heading', { name: `${cycle} has started` }).waitFor();
  expect(await rows()).toEqual([
    ...['Ship open', 'Mentor open', 'Write open', 'Talk closed', `Talk open ${cycle}`],
  ]);
});

test('P159 a goal whose start would be its target is marked, gets the focus, and nothing starts', async () => {
  await openDialog();
  await choice('Mentor').selectOption('Continues from current value');
  await dialog.getByText('One goal cannot continue like this').waitFor();
  await startButton().click();
  const field = choice('Mentor');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.evaluate((select) => select === document.activeElement)).toBe(true);
  await dialog.getByText('Its start would equal its target.').waitFor();
  expect(browser.network.called.at(-1)).toBe('readCycle');
  await field.selectOption('Continues from its start');
  await dialog.getByText('4 goals continue, 0 end.').waitFor();
});

test('P161 goals that changed meanwhile are named, and the list is the new one', async () => {
  await openDialog();
  await choice('Talk').selectOption('Ends');
  book().setValues(at('H2'), [[10]]);
  await startButton().click();
  await dialog.getByRole('alert').getByText('“Ship” (changed)').waitFor();
  await becomes(() => choice('Ship').locator('option:checked').textContent(), 'Ends');
  expect(await choice('Talk').locator('option:checked').textContent()).toBe('Ends');
  expect(await rows()).toEqual(['Ship open', 'Mentor open', 'Write open', 'Talk open']);
  await startButton().click();
  await dialog.getByRole('heading', { name: /has started$/ }).waitFor();
});

test('P162 without open goals the page says what to do', async () => {
  typeGoals([]);
  await openDialog();
  await dialog.getByRole('heading', { name: 'No open goals' }).waitFor();
  await dialog.getByText('Enter goals there first').waitFor();
});

test('P164 the keyboard alone starts a cycle, and an incomplete date is reported at its field', async () => {
  await openDialog();
  await choice('Ship').waitFor();
  expect(await nameField().evaluate((input) => input === document.activeElement)).toBe(true);
  await nameField().fill('');
  await browser.page.keyboard.press('Enter');
  await dialog.locator('#error-name').getByText('The cycle has no name').waitFor();
  expect(await nameField().evaluate((input) => input === document.activeElement)).toBe(true);
  await browser.page.keyboard.type('Autumn');
  await dialog.getByLabel('First day').fill('10/32');
  await browser.page.keyboard.press('Enter');
  await dialog.locator('#error-from').getByText('incomplete').waitFor();
  await dialog.getByLabel('First day').fill(daysFromNow(0));
  await choice('Talk').focus();
  await browser.page.keyboard.press('E');
  await dialog.getByText('2 goals continue, 2 end.').waitFor();
  await nameField().focus();
  await browser.page.keyboard.press('Enter');
  await dialog.getByRole('heading', { name: 'Autumn has started' }).waitFor();
  expect(await rows()).toHaveLength(6);
});

test.each(colorSchemes)('P27 every text of the page is readable in %s', async (colorScheme) => {
  await openDialog();
  await chooseColors(dialog, colorScheme);
  await choice('Mentor').selectOption('Continues from current value');
  await dialog.getByLabel('Engineers', { exact: true }).selectOption('Selected engineers…');
  await dialog.getByRole('checkbox', { name: ada.name }).check();
  await dialog.getByText('Its start would equal its target.').waitFor();
  const { measured, faint } = await measureContrast(await browser.frame(title));
  expect(measured).toBeGreaterThan(15);
  expect(faint).toEqual([]);
});
