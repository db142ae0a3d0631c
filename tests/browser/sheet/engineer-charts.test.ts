import { areaOf } from '../../../local-sheets/tests/support/a1';
import { marks, misplaced, words } from '../../../local-sheets/tests/support/chart-page';
import { becomes } from '../../../local-sheets/tests/support/test-page';
import { type BrowserFixture, openBrowser } from '../../support/browser/browser-fixture';
import { engineerForm } from '../../support/forms';

let browser: BrowserFixture;
beforeAll(async () => {
  browser = await openBrowser({ grid: true, team: [engineerForm('Ada Lovelace')] });
  await browser.page.setViewportSize({ width: 2700, height: 900 });
  await browser.page.getByText('Ada Lovelace', { exact: true }).last().click();
  browser.sheets.book.insert(tab('Ada Lovelace').sheetId, 'rows', 20, 60);
});
afterAll(() => browser.close());

function tab(name: string) {
  const found = browser.sheets.book.tabs().find((one) => one.name === name);
  if (!found) throw new Error(`No tab ${name}`);
  return found;
}
const chart = (title: string) => browser.page.getByRole('img', { name: title, exact: true });
const titles = [
  'Feeling and workload',
  'Score over time',
  'Score by objective against its weight',
  'Objective weights',
];

test('W74 without a 1:1 the charts over time say "No data", and the weights are drawn', async () => {
  await chart('Feeling and workload').getByText('No data').waitFor();
  await chart('Score over time').getByText('No data').waitFor();
  await becomes(
    async () => (await words(chart('Objective weights'))).filter((word) => word.endsWith('%')),
    ['40%', '20%', '25%', '15%'],
  );
});

test.each([1, 5, 60])('W74 each of %d 1:1s has its point, and no text is cut off', async (count) => {
  const rows = Array.from({ length: count }, (_, index) => [
    ...[{ serial: 46_000 + 14 * index }, 1 + ((index * 7) % 5), '', ((index * 3) % 5) - 2],
    ...['', '', '', '', '', '', 0.1 + ((index * 13) % 80) / 100, 1],
  ]);
  const area = { ...areaOf(tab('Ada Lovelace'), 'A15:A15'), rows: count, columns: 12 };
  browser.sheets.book.setValues(area, rows);
  await becomes(() => marks(chart('Score over time'), 'fill', '#0072b2').count(), count);
  // Each line has a further point in the legend.
  await becomes(() => marks(chart('Feeling and workload'), 'fill', '#0072b2').count(), count + 1);
  expect(await marks(chart('Feeling and workload'), 'fill', '#d55e00').count()).toBe(count + 1);
  for (const title of titles) {
    expect(await words(chart(title))).toContain(title);
    expect((await misplaced(chart(title))).outside).toEqual([]);
  }
});
