import { request } from 'node:http';
import { join } from 'node:path';
import { root } from '../../../local-sheets/tests/support/root';
import { expectedFigures } from '../../imitation/company/expected-figures';
import { companyOn } from '../../simulation/company-on';

const { hubSimulation } = globalThis as unknown as {
  readonly hubSimulation: typeof import('../../simulation/index');
};
const { report, servePage, simulate } = hubSimulation;
type Simulation = Awaited<ReturnType<typeof simulate>>;

const place = { buildDir: join(root, 'hub/build'), hostDir: join(root, 'local-sheets/dist') };
const options = { workbooks: 6, engineers: 24, nights: 2, today: '2026-10-14', port: 0 };

let simulation: Simulation;
const printed: string[] = [];
beforeAll(async () => {
  simulation = await simulate(options, place, (line) => printed.push(line));
});

test('H796 the hub checks access, collects once, and then reads each workbook once a night', () => {
  const { passes, stored } = simulation;
  expect(printed).toEqual([
    ...['Check access…', 'First collection…', 'Night 1…', 'Night 2…'],
    'Asking the views…',
  ]);
  const nights = passes.filter(({ name }) => name.startsWith('Night'));
  expect(nights).toHaveLength(2);
  for (const { reads, refused, runs, elapsed, rows } of nights) {
    expect(reads).toBeLessThanOrEqual(options.workbooks);
    expect(reads).toBeGreaterThan(options.workbooks / 2);
    expect([refused, runs]).toEqual([0, 1]);
    // A read takes 0.55 seconds on Google's clock, and all of them fit into the quota of a minute.
    expect(elapsed).toBeGreaterThanOrEqual(reads * 550);
    expect(elapsed).toBeLessThan(60_000);
    expect(rows).toBeGreaterThan(0);
  }
  expect(passes.reduce((sum, { rows }) => sum + rows, 0)).toBe(stored.rows);
});

test('H800 what HR sees equals what is computed from the company without the hub', () => {
  // After the last night.
  const expected = expectedFigures(companyOn(options, Date.parse('2026-10-16T12:00+07:00')));
  const { participation, overdue, coverage, scores, feeling } = simulation.figures;
  const departments = [...new Set(expected.overdue.map(({ department }) => department))].sort();
  const sum = <Row extends object>(rows: readonly Row[], key: keyof Row) =>
    rows.reduce((total, row) => total + Number(row[key]), 0);
  const of = <Row extends { department: string }>(rows: readonly Row[], department: string) =>
    rows.filter((row) => row.department === department);

  expect(overdue).toEqual(
    departments.map((department) => {
      const rows = of(expected.overdue, department);
      const late = rows.flatMap((row) => row.most_days_overdue ?? []);
      return {
        ...{ department, engineers: sum(rows, 'engineers'), overdue: sum(rows, 'overdue') },
        ...{ neverMet: sum(rows, 'never_met'), mostDays: late.length > 0 ? Math.max(...late) : null },
      };
    }),
  );
  const months = [...new Set(expected.participation.map(({ month }) => month))].sort();
  expect(participation).toEqual(
    months.flatMap((month) =>
      departments.flatMap((department) => {
        const rows = of(expected.participation, department).filter((row) => row.month === month);
        const [engineers, met] = [sum(rows, 'engineers'), sum(rows, 'met')];
        return rows.length === 0 ? [] : [{ month: month.slice(0, 7), department, engineers, met }];
      }),
    ),
  );
  expect(coverage.map(({ department, goals, atRisk }) => [department, goals, atRisk])).toEqual(
    departments.map((department) => {
      const rows = of(expected.coverage, department);
      return [department, sum(rows, 'goals'), sum(rows, 'goals_at_risk')];
    }),
  );
  for (const { department, engineers, score } of scores) {
    const rows = of(expected.scores, department).filter((row) => row.mean_score !== null);
    expect(engineers).toBe(sum(rows, 'engineers'));
    const total = rows.reduce((all, row) => all + (row.mean_score ?? 0) * row.engineers, 0);
    expect(score ?? -1).toBeCloseTo(engineers === 0 ? -1 : total / engineers, 9);
  }
  expect(feeling.length).toBeGreaterThan(0);
});

test('H796 the report has a line for each department, month and pass', () => {
  const { figures, passes, stored } = simulation;
  const lines = report(simulation);
  expect(stored.engineers).toBeGreaterThan(12);
  expect(figures.overdue.length).toBeGreaterThan(3);
  for (const { department, engineers } of figures.overdue)
    expect(lines.some((line) => new RegExp(`^ {2}${department} +${engineers} `).test(line))).toBe(true);
  for (const month of new Set(figures.participation.map((row) => row.month)))
    expect(lines.filter((line) => line.startsWith(`  ${month} `))).toHaveLength(1);
  for (const { name } of passes)
    expect(lines.filter((line) => line.startsWith(`  ${name} `))).toHaveLength(1);
});

test('H797 the page is served to this machine only, and its policy allows nothing from elsewhere', async () => {
  const page = await servePage(simulation, join(root, '.cache'), 0);
  const response = await fetch(page.url);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  const html = await response.text();
  expect(html).toContain('<h1>1:1s over 6 workbooks</h1>');
  for (const { department } of simulation.figures.overdue)
    expect(html).toContain(`<td class="text">${department}</td>`);
  expect((await fetch(`${page.url}page.js`)).status).toBe(200);
  expect(await statusFor(page.url, 'hr.example.com')).toBe(404);
  await page.close();
});

/** The status of the page for a foreign domain that resolves to this machine. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });
}
