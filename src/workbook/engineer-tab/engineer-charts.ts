import { columnRanges, shareAxis } from '../charts/chart-parts';
import { blue, green, purple, vermilion } from '../charts/palette';
import type { ChartRange, ChartSpecification } from '../charts/sync-charts';
import { type ColumnKey, letters, panelColumns } from '../grid/layout';
import { positionOf } from '../grid/table';
import type { TaggedTab } from '../grid/tagged-tab';

/**
 * The specifications of the charts on an engineer tab (W13, W68). `cap` is the highest score, as a fraction: 1 is 100 %.
 */
export function engineerCharts(tab: TaggedTab, cap: number): ChartSpecification[] {
  const most = Math.max(1, cap);
  return [
    {
      ...placed(tab, 'workload-note', 10),
      key: 'feeling',
      title: 'Feeling and workload',
      type: 'Line',
      ranges: overTime(tab, ['feeling', 'workload']),
      headers: 1,
      options: {
        ...dated,
        series: {
          0: { targetAxisIndex: 0, color: blue, pointSize: 8 },
          // Differs in more than color (W70), and is smaller, so that both points are visible where they coincide.
          1: {
            targetAxisIndex: 1,
            color: vermilion,
            pointSize: 6,
            pointShape: 'diamond',
            lineDashStyle: [6, 4],
          },
        },
        vAxes: {
          0: { title: 'Feeling (1 to 5)', ...between(1, 5) },
          1: { title: 'Workload (-2 under, +2 over)', ...between(-2, 2) },
        },
        legend: { position: 'bottom' },
      },
    },
    {
      ...placed(tab, 'top-of-mind', 200),
      key: 'score',
      title: 'Score over time',
      type: 'Line',
      ranges: overTime(tab, ['score']),
      headers: 1,
      options: {
        ...dated,
        series: { 0: { color: blue, pointSize: 6 } },
        vAxes: { 0: shareAxis('Score', most) },
        legend: { position: 'none' },
      },
    },
    {
      ...placed(tab, 'feedback', 110),
      key: 'objectives',
      title: 'Score by objective against its weight',
      type: 'Column',
      ranges: ofPanel(tab, ['objective', 'score', 'weight'], 1),
      headers: 1,
      options: {
        series: { 0: { targetAxisIndex: 0, color: blue }, 1: { targetAxisIndex: 1, color: vermilion } },
        hAxis: { title: 'Objective' },
        // Weights have a separate axis without a maximum, because they can be 40 or 40 %.
        vAxes: {
          0: shareAxis('Score (left column)', most),
          1: { title: 'Weight (right column)', viewWindow: { min: 0 } },
        },
        legend: { position: 'bottom' },
      },
    },
    {
      ...placed(tab, 'notes', 260),
      key: 'weightage',
      title: 'Objective weights',
      formerTitles: ['Weightage of the objectives'],
      type: 'Pie',
      ranges: ofPanel(tab, ['objective', 'weight'], 0),
      headers: 0,
      options: {
        pieHole: 0.5,
        colors: [blue, vermilion, green, purple],
        // Each slice has its name and share as a label, so that no color has to be looked up (W70).
        // If Sheets ignores this, slices contain their shares, and the legend their names (W192).
        legend: { position: 'labeled' },
      },
    },
  ];
}

/** A 1:1 without an answer does not interrupt the line. */
const dated = { hAxis: { title: 'Date' }, interpolateNulls: true };

/** Gridlines at each number of the scale, so that those of the two axes coincide. */
function between(min: number, max: number) {
  return { viewWindow: { min, max }, format: '0', gridlines: { count: max - min + 1 } };
}

/** Columns of the table by date. */
function overTime(tab: TaggedTab, keys: readonly ColumnKey<'meetings'>[]): ChartRange[] {
  return columnRanges('meetings', tab, ['date', ...keys]);
}

function ofPanel(
  tab: TaggedTab,
  names: readonly (keyof typeof panelColumns)[],
  headers: 0 | 1,
): ChartRange[] {
  const first = (tab.rows.get('panel') ?? 0) + 1 - headers;
  const last = (tab.rows.get('total') ?? 2) - 1;
  return names.map((name) => {
    const of = panelColumns[name];
    const letter = letters(positionOf('meetings', tab, of));
    return { sheet: tab.sheet, of, a1: `${letter}${first}:${letter}${last}` };
  });
}

/** Side by side above the table and to the right of the panel, so that a chart covers no text (W29). */
function placed(
  tab: TaggedTab,
  beside: ColumnKey<'meetings'>,
  offsetX: number,
): Pick<ChartSpecification, 'place' | 'size'> {
  return { place: [1, positionOf('meetings', tab, beside), offsetX, 6], size: [380, 300] };
}
