import type { Page } from 'playwright-core';
import { area } from '../support/changes';
import { becomes, choose, openTestPage, type TestPage } from '../support/test-page';

const tomas = 'tomas.lindqvist@example.com';
let testPage: TestPage;
let page: Page;

beforeAll(async () => {
  testPage = await openTestPage({
    cells: false,
    code: `
      function onOpen() {
        var ui = SpreadsheetApp.getUi();
        ui.createMenu('Test')
          .addItem('Sidebar', 'sidebar').addItem('Modal', 'modal').addItem('Modeless', 'modeless')
          .addSeparator()
          .addItem('Ask', 'ask').addItem('Prompt', 'prompt').addItem('Toast', 'toast')
          .addSubMenu(ui.createMenu('More').addItem('Fail', 'fail').addItem('Slow', 'slow').addItem('Endless', 'endless').addItem('Who', 'who'))
          .addToUi();
      }
      function html(name) { return HtmlService.createHtmlOutputFromFile('panel').setTitle(name); }
      function sidebar() { SpreadsheetApp.getUi().showSidebar(html('The panel').setWidth(700)); }
      function modal() { SpreadsheetApp.getUi().showModalDialog(html('x').setWidth(420).setHeight(310), 'A modal box'); }
      function modeless() { SpreadsheetApp.getUi().showModelessDialog(html('x').setWidth(260).setHeight(200), 'A loose box'); }
      function note(text) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(text); }
      function ask() { var ui = SpreadsheetApp.getUi(); note(String(ui.alert('Sure?', 'There is no way back.', ui.ButtonSet.YES_NO_CANCEL))); }
      function prompt() {
        var ui = SpreadsheetApp.getUi();
        var answer = ui.prompt('Name', 'Who is it?', ui.ButtonSet.OK_CANCEL);
        note(answer.getSelectedButton() + ' ' + answer.getResponseText());
      }
      function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('Three rows were added.', 'Done', 1); }
      function fail() { console.log('about to fail'); SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); throw new TypeError('There is nothing to do.'); }
      function slow() { while (SpreadsheetApp.getActiveSheet().getRange('C9').getValue() !== 'seen') Utilities.sleep(50); }
      function endless() { for (var n = 1; ; n += 1) { note(n); Utilities.sleep(50); } }
      function who() { note(Session.getActiveUser().getEmail()); }`,
    pages: { panel: '<p>Here is the panel.</p>' },
  });
  page = testPage.page;
});
afterAll(() => testPage.close());

const a1 = async () => (await testPage.sheets.book.values(area(1, 1)))[0]?.[0];
const sizeOf = (locator: ReturnType<Page['locator']>) => locator.boundingBox();

test("H331 the add-on's menus need no mouse", async () => {
  await page.getByRole('menuitem', { name: 'Test' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=menuitem]:focus', { hasText: 'Sidebar' }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.locator('[role=menuitem]:focus', { hasText: 'Fail' }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('menuitem', { name: 'Fail' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.getByRole('menuitem', { name: 'Test' }).press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'The panel' }).waitFor();
});

test('H332 the sidebar is 300 pixels wide, whatever width it sets, and its button closes it', async () => {
  await choose(page, 'Test', 'Sidebar');
  const sidebar = page.getByRole('complementary', { name: 'The panel' });
  await page.frameLocator('iframe[title="The panel"]').getByText('Here is the panel.').waitFor();
  expect((await sizeOf(sidebar))?.width).toBe(300);
  await page.getByRole('heading', { name: 'The panel' }).waitFor();
  await page.getByRole('button', { name: 'Close sidebar' }).click();
  await sidebar.waitFor({ state: 'detached' });
});

test('H333 a modal dialog has the size it asked for, covers the grid, and Escape closes it', async () => {
  await choose(page, 'Test', 'Modal');
  const dialog = page.getByRole('dialog', { name: 'A modal box' });
  const frame = page.locator('iframe[title="A modal box"]');
  await frame.waitFor();
  expect(await sizeOf(frame)).toMatchObject({ width: 420, height: 310 });
  expect(await dialog.evaluate((box) => box.matches(':modal'))).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('H333 a modeless dialog leaves the grid usable, and moves with its title', async () => {
  await choose(page, 'Test', 'Modeless');
  const dialog = page.getByRole('dialog', { name: 'A loose box' });
  const title = dialog.getByRole('heading', { name: 'A loose box' });
  expect(await dialog.evaluate((box) => box.matches(':modal'))).toBe(false);
  const before = await title.boundingBox();
  if (!before) throw new Error('The dialog has no title.');
  await page.mouse.move(before.x + 5, before.y + 5);
  await page.mouse.down();
  await page.mouse.move(before.x + 65, before.y + 45, { steps: 3 });
  await page.mouse.up();
  expect(await title.boundingBox()).toMatchObject({ x: before.x + 60, y: before.y + 40 });
  await page.getByRole('button', { name: 'Close dialog' }).click();
});

test('H334 an alert shows its buttons, and the script gets the one that was pressed', async () => {
  await choose(page, 'Test', 'Ask');
  const box = page.getByRole('dialog', { name: 'Sure?' });
  await box.getByText('There is no way back.').waitFor();
  expect(await box.getByRole('button').allTextContents()).toEqual(['', 'No', 'Cancel', 'Yes']);
  await box.getByRole('button', { name: 'No' }).click();
  await becomes(a1, 'NO');
  await choose(page, 'Test', 'Ask');
  await box.waitFor();
  await page.keyboard.press('Escape');
  await becomes(a1, 'CLOSE');
});

test('H334 a prompt gives the script what was typed', async () => {
  await choose(page, 'Test', 'Prompt');
  const box = page.getByRole('dialog', { name: 'Name' });
  await box.getByRole('textbox', { name: 'Who is it?' }).fill('Ada');
  await page.keyboard.press('Enter');
  await becomes(a1, 'OK Ada');
});

test('H335 a toast appears at the bottom right and disappears after its seconds', async () => {
  const toast = page.getByText('Three rows were added.');
  // It shows for a second only, so the page measures it as soon as it is there.
  const measured = page.waitForFunction(() => {
    const found = [...document.querySelectorAll('p, div, span')].find(
      ({ textContent, childElementCount }) =>
        childElementCount === 0 && textContent === 'Three rows were added.',
    );
    return found?.getBoundingClientRect().toJSON() as DOMRect | undefined;
  });
  await choose(page, 'Test', 'Toast');
  const place = await (await measured).jsonValue();
  if (!place) throw new Error('There is no toast.');
  expect(place.x).toBeGreaterThan(1440 / 2);
  expect(place.y).toBeGreaterThan(900 / 2);
  await toast.waitFor({ state: 'detached' });
});

async function chooseMore(item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Test' }).click();
  await page.getByRole('menuitem', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('H336 a script that takes its time is shown as running, then as finished', async () => {
  await chooseMore('Slow');
  await page.getByText('Running script').waitFor();
  // It shows for a moment only, so the wait begins before the script ends.
  const finished = page.getByText('Finished script').waitFor();
  testPage.sheets.book.setValues(area(9, 3), [['seen']]);
  await finished;
  await page.getByText('Finished script').waitFor({ state: 'detached' });
});

test('H366 a script that is canceled ends, and is canceled in the Executions', async () => {
  await chooseMore('Endless');
  // It shows for a moment only, so the wait begins before the click.
  const canceled = page.getByText('Canceled script').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await canceled;
  await page.getByRole('button', { name: 'Executions' }).click();
  await page
    .getByRole('row', { name: /endless/ })
    .getByText('Canceled')
    .waitFor();
  await page.getByRole('button', { name: 'Close executions' }).click();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('H336 a script that fails shows its error until it is dismissed', async () => {
  await chooseMore('Fail');
  await page.getByRole('alert').getByText('TypeError: There is nothing to do.').waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
});

test('H338 from the error of a script one gets to its run: user, calls, log and stack', async () => {
  await chooseMore('Fail');
  await page.getByRole('button', { name: 'Details' }).click();
  const executions = page.getByRole('region', { name: 'Executions' });
  const row = executions.getByRole('row', { name: /^fail/ }).first();
  await row.waitFor();
  expect((await row.getByRole('cell').allTextContents()).slice(1, 3)).toEqual([
    'Menu',
    'maya.hartono@example.com',
  ]);
  expect((await row.getByRole('cell').allTextContents()).at(-1)).toBe('Failed');
  await row.getByRole('button').click();
  await executions.getByText('about to fail').waitFor();
  await executions.locator('.stack').getByText('There is nothing to do.').waitFor();
  await executions.getByText('Range.getValue').first().waitFor();
  await page.getByRole('button', { name: 'Close executions' }).click();
});

test('H337 "Signed in as" changes whom scripts find signed in', async () => {
  await page.getByLabel('Signed in as').selectOption({ label: 'Tomas Lindqvist (manager)' });
  await page.waitForURL(/user=tomas/);
  await page.getByRole('menuitem', { name: 'Test' }).waitFor();
  await chooseMore('Who');
  await becomes(a1, tomas);
  await page.getByLabel('Signed in as').selectOption({ label: 'Human Resources (viewer)' });
  await page.getByText('View only').waitFor();
  expect(await page.getByRole('menuitem', { name: 'Test' }).count()).toBe(0);
  await page.getByLabel('Signed in as').selectOption({ label: 'Sari Wulandari (commenter)' });
  await page.getByText('Comment only').waitFor();
  expect(await page.getByRole('menuitem', { name: 'File' }).count()).toBe(0);
});

test('H346 the page asked nothing outside this machine, and complained of nothing', () => {
  expect(testPage.window.outside).toEqual([]);
  expect(testPage.window.complaints).toEqual([]);
});
