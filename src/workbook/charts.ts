import { letters } from './layout';
import { panelLines } from './references';
import { headerRow, positionOf } from './table';
import { type TaggedTab, tagChart } from './tags';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const titles = { feeling: 'Feeling and workload', weightage: 'Weightage of the objectives' } as const;
type ChartName = keyof typeof titles;

/** Makes the charts of an engineer's tab that are not there; one that is stays as it is, wherever it was put. */
export function ensureCharts(tab: TaggedTab): string[] {
  const { sheet } = tab;
  const made: string[] = [];
  let there = sheet.getCharts();
  for (const name of Object.keys(titles) as ChartName[]) {
    const id = tab.charts.get(name);
    if (id !== undefined && there.some((chart) => chart.getChartId() === id)) continue;
    let found = there.find((chart) => chart.getOptions().get('title') === titles[name]);
    if (found === undefined) {
      const before = there.map((chart) => chart.getChartId());
      sheet.insertChart((name === 'feeling' ? feelingChart(tab) : weightageChart(tab)).build());
      // Only an inserted chart has an id, and insertChart does not tell it.
      there = sheet.getCharts();
      found = there.find((chart) => !before.includes(chart.getChartId()));
      made.push(titles[name]);
    }
    const newId = found?.getChartId();
    if (typeof newId === 'number') tagChart(tab, name, newId);
  }
  return made;
}

/** Both scales over the dates; open columns, so that the next 1:1 is in it by itself. */
function feelingChart(tab: TaggedTab): Builder {
  const column = (key: 'date' | 'feeling' | 'workload') => {
    const letter = letters(positionOf('meetings', tab, key));
    return tab.sheet.getRange(`${letter}${headerRow(tab)}:${letter}`);
  };
  return placed(tab, 'workload-note')
    .asLineChart()
    .addRange(column('date'))
    .addRange(column('feeling'))
    .addRange(column('workload'))
    .setNumHeaders(1)
    .setOption('title', titles.feeling)
    .setOption('series', {
      0: { targetAxisIndex: 0, color: '#2f6f8f', pointSize: 5 },
      1: { targetAxisIndex: 1, color: '#c77d2e', pointSize: 5 },
    })
    .setOption('vAxes', {
      0: { title: 'Feeling (1 to 5)', viewWindow: { min: 1, max: 5 } },
      1: { title: 'Workload (-2 under, +2 over)', viewWindow: { min: -2, max: 2 } },
    })
    .setOption('hAxis', { title: 'Date' })
    .setOption('legend', { position: 'bottom' })
    .setOption('interpolateNulls', true);
}

function weightageChart(tab: TaggedTab): Builder {
  const lines = (column: 'objective' | 'weight') => tab.sheet.getRange(panelLines(tab, column));
  return placed(tab, 'blockers')
    .asPieChart()
    .addRange(lines('objective'))
    .addRange(lines('weight'))
    .setOption('title', titles.weightage)
    .setOption('pieHole', 0.5)
    .setOption('colors', ['#2f6f8f', '#7aa37a', '#c77d2e', '#8a6d9e'])
    .setOption('legend', { position: 'right' });
}

/** Above the table, right of the panel: nothing that people read lies underneath. */
function placed(tab: TaggedTab, column: 'workload-note' | 'blockers'): Builder {
  return tab.sheet
    .newChart()
    .setPosition(1, positionOf('meetings', tab, column), 10, 6)
    .setOption('width', 425)
    .setOption('height', 300);
}
