import type { FrameLocator } from 'playwright-core';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { downloaded } from '../../support/browser/downloaded';
import { chooseLocale, type LocaleBook, localeBook } from '../../support/browser/locale-book';
import { reportPage } from '../../support/browser/report-page';
import { formOf } from '../../support/browser/sidebar';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';

const name = 'Ada Lovelace';
const ada = engineerForm(name);
/** A day as a cell has it. */
const day = (text: string) => ({ serial: Date.parse(text) / 86_400_000 + 25_569 });

describe.each([
  ['in_ID', '/'],
  ['de_DE', '.'],
])('W130 in a spreadsheet with the locale %s', (locale, separator) => {
  let browser: BrowserFixture;
  let book: LocaleBook;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    browser = await openBrowser();
    book = localeBook(browser, separator);
    await chooseLocale(browser, locale);
    await browser.menu('Set up this workbook');
    await browser.page.getByText(/^Added the tabs Engineers, Dashboard, Charts, Managers, Goals/).waitFor();
    expect(await browser.call('addEngineer', ada)).toMatchObject({ ok: true });
    await book.typeBelow('Goals', 'Key result', {
      Engineer: name,
      Objective: 'System Stability',
      'Key result': 'Uptime',
      Start: '99,5',
      Target: '99,9',
      Current: '99,8',
    });
    expect(await browser.call('saveMeeting', meetingForm(ada.id))).toMatchObject({ ok: true });
  });
  afterEach(() => closeDialog());
  afterAll(() => browser.close());

  const openDialog = async (title: string, submenu?: string): Promise<FrameLocator> => {
    for (const item of ['1:1s', submenu, `${title}…`]) {
      if (item) await browser.page.getByRole('menuitem', { name: item, exact: true }).click();
    }
    return browser.page.frameLocator(`iframe[title="${title}"]`);
  };
  const expectSoundFormulas = async () => {
    const formulas = await book.formulas();
    expect(formulas.length).toBeGreaterThan(60);
    expect(formulas.filter(({ value }) => String(value).startsWith('#'))).toEqual([]);
    const stored = JSON.stringify(browser.sheets.book.page().workbook);
    expect(stored).not.toContain('UNREADABLE_FORMULA');
  };
  const closeDialog = async () => {
    const close = browser.page.getByRole('button', { name: 'Close dialog' });
    if (await close.isVisible()) await close.click();
  };
  const button = (text: string | RegExp) => sidebar.getByRole('button', { name: text });
  const fillCurrent = (text: string) => sidebar.getByLabel('Current value of: Uptime').fill(text);

  test('W130 all formulas are read by the locale, and none is in error', () => expectSoundFormulas());

  test('W130 decimals are scored, shown and averaged as numbers', async () => {
    expect(await book.firstRow('Goals', 'Key result')).toMatchObject({ Start: '99,5', Current: '99,8' });
    expect(await book.firstRow(name, 'Top of mind')).toMatchObject({ Score: '75%', Coverage: '100%' });
    expect(await book.firstRow('Dashboard', 'Needs attention')).toMatchObject({
      Engineer: name,
      Score: '75%',
      Feeling: '4',
    });
  });

  test('W130 the growth report has the decimals of the goal, in the dialog and on its tab', async () => {
    const report = reportPage(browser);
    await report.open(name);
    // The goal and the 1:1 are from this quarter, and the dialog begins with the two before it.
    await report.chooseHalfYear();
    await report.dialog
      .getByText(/99[.,]8/)
      .first()
      .waitFor();
    await report.dialog.getByRole('button', { name: 'Save as a tab' }).click();
    await report.dialog.getByText('which is open behind this dialog').waitFor();
    const tab = browser.sheets.book.tabs().find((one) => one.name.startsWith(`Report ${name}`));
    const cells = await book.texts(tab?.name ?? '');
    expect(cells.slice(cells.indexOf('Uptime')).slice(1, 5)).toEqual(['99,8', '99,8', '99,9', '75%']);
  });

  test('W130 a decimal typed into the sidebar is the same number in Goals, in the goal log and in the score', async () => {
    sidebar = await formOf(browser, ada);
    expect(await sidebar.getByLabel('Current value of: Uptime').inputValue()).toBe('99,8');
    await fillCurrent('99,74');
    await sidebar.getByLabel('Notes', { exact: true }).fill('Better');
    await button('Save').click();
    await sidebar.getByText(/^Saved in row/).waitFor();
    expect(await book.firstRow('Goals', 'Key result')).toMatchObject({ Current: '99,74' });
    expect(await book.texts('Goal log')).toContain('99,74');
    expect(await book.firstRow('Dashboard', 'Needs attention')).toMatchObject({ Score: '60%' });
  });

  test('W130 an undo writes the number back', async () => {
    await button('Undo').click();
    await sidebar.getByText('Save undone.').waitFor();
    expect(await book.rows('Goals', 'Key result')).toMatchObject([{ Current: 99.8 }]);
    expect(await book.firstRow('Dashboard', 'Needs attention')).toMatchObject({ Score: '75%' });
    await button('Save').click();
    await sidebar.getByText(/^Saved in row/).waitFor();
    expect(await book.rows('Goals', 'Key result')).toMatchObject([{ Current: 99.74 }]);
  });

  test('W130 an earlier 1:1 is corrected to the day that is typed as the spreadsheet shows it', async () => {
    const lastTime = sidebar.locator('details.last-time');
    await lastTime.locator('summary').first().click();
    await button('Show earlier 1:1s').click();
    const earlier = lastTime.locator('details');
    await earlier.locator('summary').click();
    await earlier.getByRole('button', { name: /^Correct this 1:1/ }).click();
    const date = sidebar.getByLabel('Date of the 1:1');
    expect(await date.inputValue()).toBe(book.typed(daysFromNow(-7)));
    await date.fill(book.typed(daysFromNow(-9)));
    await button(/^Save/).click();
    await sidebar.getByText(/^Corrected in row/).waitFor();
    expect(await book.rows(name, 'Date')).toMatchObject([
      {
        Date: day(daysFromNow(-9)),
        'Next 1:1': day(daysFromNow(5)),
        Score: expect.closeTo(0.75),
        Coverage: 1,
      },
      { Date: day(daysFromNow(0)), Score: expect.closeTo(0.6) },
    ]);
    expect(await book.rows('Changes', 'Field')).toMatchObject([{ '1:1 of': day(daysFromNow(-9)) }]);
  });

  test('W130 trackers in other tabs are imported with their decimals and days', async () => {
    const [start, end] = [book.typed('2026-02-03'), book.typed('2026-12-11')];
    book.addTab('Old goals', [
      ['Name', 'Key result', 'Start', 'Target', 'Current', 'From', 'Due'],
      ['Ada', 'Error budget', '99,5', '100', "'99,75", start, end],
      ['Ada', 'Latency', '1.250,5', "'800,25", "'1.025,375", '', ''],
    ]);
    book.addTab('Old 1:1s', [
      ['Date', 'Name', 'Mood', 'Score', 'Notes', 'Next 1:1'],
      [start, 'Ada', '4', '87,5%', 'Shipped', book.typed('2026-03-02')],
      [book.typed('2026-03-02'), 'Ada', '3', "'62,5 %", 'Slower', ''],
    ]);
    for (const tab of ['Old goals', 'Old 1:1s']) {
      const dialog = await openDialog('Import from a tracker you already use');
      await dialog.getByLabel('Tab', { exact: true }).selectOption({ label: tab });
      await dialog.getByRole('button', { name: 'Import 2 rows' }).click();
      await dialog.getByText('2 entries are imported.').waitFor();
      await closeDialog();
    }
    expect((await book.rows('Goals', 'Key result')).slice(1)).toMatchObject([
      {
        Start: 99.5,
        Target: 100,
        Current: 99.75,
        Progress: 0.5,
        From: day('2026-02-03'),
        Due: day('2026-12-11'),
      },
      { Start: 1250.5, Target: 800.25, Current: 1025.375, Progress: 0.5, From: '', Due: '' },
    ]);
    expect((await book.rows(name, 'Date')).slice(2)).toMatchObject([
      { Date: day('2026-02-03'), Feeling: 4, Score: 0.875, 'Next 1:1': day('2026-03-02') },
      { Date: day('2026-03-02'), Feeling: 3, Score: 0.625, 'Next 1:1': '' },
    ]);
  });

  test('W130 a new cycle has the days that are typed, and its goals begin with their decimals', async () => {
    const dialog = await openDialog('Start a new cycle');
    await dialog.getByLabel('Cycle name').fill('2027 Q4');
    expect(await dialog.getByLabel('First day').inputValue()).toBe(book.typed('2027-10-01'));
    await dialog.getByLabel('Cycle name').fill('Next');
    await dialog.getByLabel('First day').fill(book.typed(daysFromNow(0)));
    await dialog.getByLabel('Last day').fill(book.typed(daysFromNow(80)));
    await dialog.getByRole('button', { name: 'Start Next' }).click();
    await dialog.getByRole('heading', { name: 'Next has started' }).waitFor();
    const goals = await book.rows('Goals', 'Key result');
    expect(goals.map(({ Closed }) => Closed)).toEqual([...Array(3).fill(day(daysFromNow(-1))), '', '', '']);
    const cycle = { Cycle: 'Next', From: day(daysFromNow(0)), Due: day(daysFromNow(80)), Progress: 0 };
    expect(goals.slice(3)).toMatchObject([
      { ...cycle, Start: 99.74, Target: 99.9, Current: 99.74 },
      { ...cycle, Start: 99.75, Target: 100, Current: 99.75 },
      { ...cycle, Start: 1025.375, Target: 800.25, Current: 1025.375 },
    ]);
  });

  test('W130 an event of the calendar begins on the day of the next 1:1', async () => {
    const dialog = await openDialog('Put my 1:1s into my calendar');
    const link = dialog.getByRole('link', { name: `Add to calendar: ${name}` });
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '');
    const date = searchParams.get('dates')?.replace(/^(....)(..)(..)T.*/, '$1-$2-$3') ?? '';
    expect((await book.rows(name, 'Date'))[1]).toMatchObject({ 'Next 1:1': day(date) });
    expect(searchParams.get('recur')).toBe('RRULE:FREQ=WEEKLY;INTERVAL=2');
  });

  test('W130 P437 an export has numbers and days, and its page has the decimals of the spreadsheet', async () => {
    const dialog = await openDialog('Export one person', 'Export and delete');
    await dialog.getByLabel('Who').selectOption(ada.id);
    const json = await downloaded(browser, dialog, 'Download as JSON');
    const { goals, meetings } = JSON.parse(json.text).tables;
    expect(goals.rows[4]).toMatchObject({ Start: 99.75, Current: 99.75, From: daysFromNow(0) });
    expect(meetings.rows[2]).toMatchObject({ Date: '2026-02-03', Score: 0.875 });
    const csv = await downloaded(browser, dialog, 'Download as CSV files');
    expect(csv.text).toContain(`,Latency,,,1250.5,800.25,1025.375,0.5,,,,`);
    const { text } = await downloaded(browser, dialog, 'Download as a page');
    expect(text).toContain('<dt>Start</dt><dd>1250,5</dd><dt>Target</dt><dd>800,25</dd>');
    expect(text).toContain('<dt>Date</dt><dd>2026-02-03</dd>');
  });

  test('W130 afterwards, no formula is in error', () => expectSoundFormulas());
});
