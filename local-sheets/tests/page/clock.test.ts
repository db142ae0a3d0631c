import { choose, openTestPage, type TestPage } from '../support/test-page';

const code = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Clock').addItem('Show', 'show').addToUi(); }
  function show() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setFormula('=TODAY()');
    const now = new Date();
    const html = '<p>' + now.getTime() + '</p><p></p><p></p><script>'
      + 'const lines = document.querySelectorAll("p"); lines[1].textContent = Date.now();'
      + 'lines[2].textContent = Intl.DateTimeFormat().resolvedOptions().timeZone;</script>';
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('Clock'));
  }`;
const timeZone = 'Asia/Jakarta';

let testPage: TestPage;
beforeAll(async () => {
  testPage = await openTestPage({ code, cells: false });
});
afterAll(() => testPage.close());

test('B30 formulas, scripts and pages read the clock that the workbook was opened with', async () => {
  await choose(testPage.page, 'Clock', 'Show');
  const lines = testPage.page.frameLocator('iframe[title="Clock"]').locator('p');
  await lines.nth(2).filter({ hasText: /./ }).waitFor();
  const [script, page, zone] = await lines.allTextContents();
  // Date is the test file's own here, at the same time (B31), which is not the machine's.
  for (const time of [script, page]) expect(Math.abs(Date.now() - Number(time))).toBeLessThan(600_000);
  expect(zone).toBe(process.env.TEST_BROWSER_ZONE ?? timeZone);
  const { book } = testPage.sheets;
  const [[today]] = await book.displayValues({ sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 });
  expect(today).toBe(new Date().toLocaleDateString('en-US', { timeZone }));
});
