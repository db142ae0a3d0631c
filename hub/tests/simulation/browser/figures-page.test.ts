import { join } from 'node:path';
import { openBrowserWindow } from '../../../../local-sheets/tests/support/browser';
import { root } from '../../../../local-sheets/tests/support/root';

const { hubSimulation } = globalThis as unknown as {
  readonly hubSimulation: typeof import('../../../simulation/index');
};
type Simulation = Parameters<typeof hubSimulation.servePage>[0];

const departments = ['Data', 'Maps & Roads', 'Payments'];
const months = ['2026-08', '2026-09', '2026-10'];
const simulation: Simulation = {
  options: { workbooks: 3, engineers: 30, nights: 0, today: '2026-10-14', port: 0 },
  figures: {
    participation: months.flatMap((month, at) =>
      departments.map((department) => ({ month, department, engineers: 10, met: 5 + at })),
    ),
    overdue: departments.map((department) => ({
      ...{ department, engineers: 10, overdue: 2, neverMet: 1, mostDays: 4 },
    })),
    coverage: departments.map((department) => ({ department, goals: 20, atRisk: 1, coverage: 0.8 })),
    scores: departments.map((department) => ({ department, engineers: 10, score: 0.6 })),
    managers: [{ manager: 'maya@example.com', department: 'Data', engineers: 10, met: 7 }],
    feeling: [],
  },
  passes: [],
  problems: [],
  stored: { engineers: 30, oneOnOnes: 400, rows: 500 },
  scannedBytes: 0,
  peakMemory: 0,
};

test('H797 the page draws the four charts in light and dark, without any request to elsewhere', async () => {
  const page = await hubSimulation.servePage(simulation, join(root, '.cache'), 0);
  const window = await openBrowserWindow();
  const opened = await window.open(page.url);
  // Not by role: the SVG inside is an image too.
  const charts = opened.locator('[role=img]');
  await charts.nth(3).locator('svg').waitFor();
  expect(await charts.count()).toBe(4);
  const names = await charts.evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
  expect(names[0]).toMatch('70 % of the people were met within their cadence');
  for (const department of departments)
    expect(await charts.nth(1).getByText(department, { exact: true }).count()).toBe(1);
  const fill = () => charts.nth(2).locator('svg path[fill="#1a66c7"]').count();
  expect(await fill()).toBe(3);
  await opened.emulateMedia({ colorScheme: 'dark' });
  await charts.nth(2).locator('svg path[fill="#6aa9f7"]').nth(2).waitFor();
  expect(await fill()).toBe(0);
  expect([window.outside, window.complaints]).toEqual([[], []]);
  await window.close();
  await page.close();
});
