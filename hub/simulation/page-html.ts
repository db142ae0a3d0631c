import { costTable, departmentTable, type FigureTable, managerTable } from './figure-tables';
import type { Simulation } from './simulate';
import { count, megabytes, minutes } from './written-numbers';

/** The page of a simulation, without its script and its style sheet. */
export function pageHtml(simulation: Simulation): string {
  const { options, figures, passes, stored } = simulation;
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
${tableHtml(departmentTable(figures))}
${tableHtml(managerTable(figures))}
${tableHtml(costTable(passes))}
</main>
<footer>Feeling (1 to 5) and workload (−2 to 2) are means. BigQuery returns them only for five people or more.</footer>
<script type="application/json" id="figures">${JSON.stringify(figures).replaceAll('<', '\\u003c')}</script>
<script src="/page.js"></script>
</html>`;
}

function tableHtml({ title, columns, rows }: FigureTable): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell, at) => `<${tag}${columns[at]?.isText ? ' class="text"' : ''}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const head = line(
    columns.map(({ header }) => header),
    'th',
  );
  const body = rows.map((row) => line(row, 'td')).join('');
  return `<section class="wide"><h2>${escaped(title)}</h2><table><thead>${head}</thead><tbody>${body}</tbody></table></section>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
