import type { ChartSpec } from '../../protocol/charts';
import { type DomainKind, onRight, placeOf } from './axes';
import { numberIn } from './chart-cell';
import { flagOption, numberOption, optionOf, textOption } from './chart-options';
import type { ChartSeries, ChartTable } from './chart-table';

/** The default colors of series in Sheets. */
const palette = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
  '#fcd04f',
  '#71c287',
];

export type Shape = 'line' | 'area' | 'steppedArea' | 'bars' | 'scatter';

export function colorOf(spec: ChartSpec, index: number, path = 'series'): string {
  const given = optionOf(spec, 'colors');
  const colors = Array.isArray(given) && given.length > 0 ? given.map(String) : palette;
  return textOption(spec, `${path}.${index}.color`) ?? colors[index % colors.length] ?? '#4285f4';
}

export function seriesName(spec: ChartSpec, series: ChartSeries, index: number): string {
  return textOption(spec, `series.${index}.labelInLegend`) ?? (series.name || `Series ${index + 1}`);
}

/** The marks of one series; a blank cell or a text is a gap. */
export function marksOf(
  spec: ChartSpec,
  table: ChartTable,
  index: number,
  shape: Shape,
  kind: DomainKind,
  lying: boolean,
) {
  const series = table.series[index] ?? { name: '', cells: [] };
  const values = series.cells.map((cell, row) => scaled(spec, table, row, numberIn(cell)));
  const points = values.map((value, row) => {
    const cell = table.domain[row];
    const place = cell ? placeOf(cell, kind) : null;
    return kind === 'names' ? value : [place, value];
  });
  const shared = {
    name: seriesName(spec, series, index),
    data: lying ? values : points,
    itemStyle: { color: colorOf(spec, index) },
    ...(lying ? { xAxisIndex: onRight(spec, index) ? 1 : 0 } : { yAxisIndex: onRight(spec, index) ? 1 : 0 }),
    ...(isStacked(spec) ? { stack: 'all' } : {}),
  };
  if (shape === 'bars') return { ...shared, type: 'bar' as const, barMaxWidth: 60 };
  const size = numberOption(spec, `series.${index}.pointSize`, 'pointSize');
  if (shape === 'scatter')
    return { ...shared, type: 'scatter' as const, symbol: pointOf(spec, index), symbolSize: size ?? 7 };
  const alone = values.filter((value) => value !== null).length === 1;
  const filled = shape !== 'line';
  return {
    ...shared,
    type: 'line' as const,
    // A line with a single point has no length, so the point is shown.
    symbol: (size ?? 0) > 0 || alone ? pointOf(spec, index) : 'none',
    symbolSize: size || 7,
    showAllSymbol: true,
    smooth: textOption(spec, `series.${index}.curveType`, 'curveType') === 'function' ? 0.35 : false,
    connectNulls: flagOption(spec, 'interpolateNulls'),
    lineStyle: {
      color: colorOf(spec, index),
      width: numberOption(spec, `series.${index}.lineWidth`, 'lineWidth') ?? 2,
      ...dash(optionOf(spec, `series.${index}.lineDashStyle`) ?? optionOf(spec, 'lineDashStyle')),
    },
    ...(filled ? { areaStyle: { opacity: numberOption(spec, 'areaOpacity') ?? 0.3 } } : {}),
    ...(shape === 'steppedArea' ? { step: 'middle' as const } : {}),
  };
}

/** The names of point shapes in ECharts; a star is drawn as a path. */
const points: Readonly<Record<string, string>> = {
  triangle: 'triangle',
  square: 'rect',
  diamond: 'diamond',
  star: 'path://M5 0 6.2 3.8 10 3.8 6.9 6.2 8.1 10 5 7.7 1.9 10 3.1 6.2 0 3.8 3.8 3.8Z',
  polygon: 'path://M5 0 10 3.8 8.1 10 1.9 10 0 3.8Z',
};

function pointOf(spec: ChartSpec, index: number): string {
  const shape = textOption(
    spec,
    `series.${index}.pointShape.type`,
    `series.${index}.pointShape`,
    'pointShape',
  );
  return points[shape ?? ''] ?? 'circle';
}

const isStacked = (spec: ChartSpec) => {
  const stacked = optionOf(spec, 'isStacked');
  return stacked === true || stacked === 'absolute' || isPercent(spec);
};

export const isPercent = (spec: ChartSpec) => {
  const stacked = optionOf(spec, 'isStacked');
  return stacked === 'percent' || stacked === 'relative';
};

/** In a chart stacked to 100 %, each value becomes its share of the row. */
function scaled(spec: ChartSpec, table: ChartTable, row: number, value: number | null): number | null {
  if (value === null || !isPercent(spec)) return value;
  const total = table.series.reduce((sum, series) => {
    const cell = series.cells[row];
    return sum + Math.abs((cell && numberIn(cell)) ?? 0);
  }, 0);
  return total === 0 ? 0 : value / total;
}

const dash = (style: unknown) => (Array.isArray(style) ? { type: style.map(Number) } : {});
