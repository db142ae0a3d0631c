import { departmentTotals } from './department-totals';
import type { Simulation } from './simulate';
import { count, decimal, megabytes, minutes, percent } from './written-numbers';

/** The page of a simulation, without its script and its style sheet. */
export function pageHtml(simulation: Simulation): string {
  const { options, figures, passes, stored } = simulation;
  const totals = departmentTotals(figures);
  const last = passes.at(-1);
  const tiles = [
    [count(options.workbooks), 'workbooks'],
    [count(stored.engineers), 'engineers'],
    [count(stored.oneOnOnes), '1:1s in twelve months'],
    ...(last
      ? [
          [count(last.reads), `reads, ${last.name.toLowerCase()}`],
          [
            minutes(last.elapsed),
            `on Google’s clock, in ${last.runs === 1 ? 'one run' : `${count(last.runs)} runs`}`,
          ],
          [count(last.rows), `rows loaded, ${megabytes(last.bytes)}`],
        ]
      : []),
  ];
  const feelings = new Map(figures.feeling.map((row) => [row.department, row]));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>1:1s over ${count(options.workbooks)} workbooks</title>
<link rel="stylesheet" href="/page.css">
<header>
<h1>1:1s over ${count(options.workbooks)} workbooks</h1>
<p>A simulated company on ${options.today}. The hub has collected it from an imitation of the Sheets API into an imitation of BigQuery, and this page asks the views.</p>
</header>
<div class="tiles">${tiles.map(([value = '', name = '']) => `<div class="tile"><strong>${escaped(value)}</strong><span>${escaped(name)}</span></div>`).join('')}</div>
<main>
<div id="charts"></div>
${table(
  'Departments',
  [
    'Department',
    'People',
    'Met',
    'Overdue',
    'Never met',
    'Goals',
    'Coverage',
    'Score',
    'With score',
    'Feeling',
    'Workload',
  ],
  totals.map((row) => [
    row.department,
    count(row.engineers),
    percent(row.metShare),
    count(row.overdue),
    count(row.neverMet),
    count(row.goals),
    percent(row.coverage),
    percent(row.score),
    count(row.scored),
    decimal(feelings.get(row.department)?.feeling ?? null),
    decimal(feelings.get(row.department)?.workload ?? null),
  ]),
)}
${table(
  'Managers of the most people who were not met this month',
  ['Manager', 'Department', 'People', 'Met'],
  figures.managers.map(({ manager, department, engineers, met }) => [
    manager,
    department,
    count(engineers),
    count(met),
  ]),
)}
${table(
  'What it cost, on Google’s clock',
  ['Pass', 'Reads', 'Runs', 'From start to end', 'Load jobs', 'Rows', 'Sent'],
  passes.map((pass) => [
    pass.name,
    count(pass.reads),
    count(pass.runs),
    minutes(pass.elapsed),
    count(pass.loadJobs),
    count(pass.rows),
    megabytes(pass.bytes),
  ]),
)}
</main>
<footer>Feeling (1 to 5) and workload (−2 to 2) are means. BigQuery returns them only for five people or more.</footer>
<script type="application/json" id="figures">${JSON.stringify(figures).replaceAll('<', '\\u003c')}</script>
<script src="/page.js"></script>
</html>`;
}

function table(title: string, headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<section class="wide"><h2>${escaped(title)}</h2><table><thead>${line(headers, 'th')}</thead><tbody>${rows
    .map((row) => line(row, 'td'))
    .join('')}</tbody></table></section>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
