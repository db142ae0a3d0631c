import { openPage } from '../support/page-client';
import { openTestSheets } from '../support/test-sheets';

const code = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Test').addItem('Ask', 'ask').addItem('Show', 'show').addToUi();
  }
  function ask() { SpreadsheetApp.getUi().alert('Sure?'); }
  function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel')); }
  function onlyCalled() {}
`;

test('H720 the first page opens a tab and runs a menu item, and the next one does not', async () => {
  const opened = await openTestSheets({
    code,
    pages: { panel: '<p>Panel</p>' },
    opening: { tab: 'Sheet1', functionName: 'show' },
  });
  const first = await openPage(opened.url);
  expect((await first.next('activate')).area).toMatchObject({ row: 1, column: 1 });
  await first.next('sidebar');
  const second = await openPage(opened.url);
  await second.next('menus');
  second.say({ type: 'menu', run: 1, functionName: 'ask' });
  await second.next('question');
  expect(second.heard.map(({ type }) => type)).not.toContain('sidebar');
  for (const one of [first, second]) await one.vanish();
  await opened.close();
});

test.each(['nothing', 'onlyCalled'])(
  'H720 a function that no menu offers does not run: %s',
  async (functionName) => {
    const opened = await openTestSheets({ code, opening: { tab: 'No such tab', functionName } });
    const first = await openPage(opened.url);
    await first.next('menus');
    first.say({ type: 'menu', run: 1, functionName: 'ask' });
    await first.next('question');
    expect(
      opened.runner
        .executions()
        .map((execution) => execution.function)
        .sort(),
    ).toEqual(['ask', 'onOpen']);
    await first.vanish();
    await opened.close();
  },
);
