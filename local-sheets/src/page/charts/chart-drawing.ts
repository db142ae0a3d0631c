import type { EChartsCoreOption } from 'echarts/core';
import type { ChartSpec } from '../../protocol/charts';
import { domainAxis, domainKind, onRight, shown, valueAxis } from './axes';
import { numberIn } from './chart-cell';
import { numberOption, optionOf, textOption } from './chart-options';
import { type ChartTable, isEmpty } from './chart-table';
import { frameOf, roundCenter } from './frame';
import { colorOf, isPercent, marksOf, type Shape, seriesName } from './series';

/** What ECharts draws for a chart, and the sentence to show if it draws only a title; otherwise ''. */
export interface Drawing {
  readonly option: EChartsCoreOption;
  readonly sentence: string;
}

/** `width` in pixels includes a legend beside the chart. */
export function chartDrawing(spec: ChartSpec, table: ChartTable, width: number): Drawing {
  const draw = drawings[spec.type];
  const frame = frameOf(spec, [], width);
  if (!draw) return { option: frame, sentence: `Charts of type ${spec.type} are not drawn here.` };
  if (isEmpty(table)) return { option: frame, sentence: 'No data' };
  return { option: draw(spec, table, width), sentence: '' };
}

type Draw = (spec: ChartSpec, table: ChartTable, width: number) => EChartsCoreOption;

const drawings: Readonly<Record<string, Draw>> = {
  LINE: (spec, table, width) => plane(spec, table, width, 'line'),
  AREA: (spec, table, width) => plane(spec, table, width, 'area'),
  STEPPED_AREA: (spec, table, width) => plane(spec, table, width, 'steppedArea'),
  COLUMN: (spec, table, width) => plane(spec, table, width, 'bars'),
  COMBO: (spec, table, width) =>
    plane(spec, table, width, shapeNamed(optionOf(spec, 'seriesType')) ?? 'line'),
  SCATTER: (spec, table, width) => plane(spec, table, width, 'scatter'),
  BAR: bars,
  PIE: pie,
  RADAR: radar,
};

const shapes: readonly Shape[] = ['line', 'area', 'steppedArea', 'bars', 'scatter'];
const shapeNamed = (name: unknown) => shapes.find((shape) => shape === name);

/** Charts with the domain along the bottom and values upwards. */
function plane(spec: ChartSpec, table: ChartTable, width: number, usual: Shape): EChartsCoreOption {
  const shapeOf = (index: number) => shapeNamed(optionOf(spec, `series.${index}.type`)) ?? usual;
  const indexes = table.series.map((_, index) => index);
  const kind = domainKind(
    table,
    indexes.some((index) => shapeOf(index) === 'bars'),
  );
  const right = indexes.some((index) => onRight(spec, index));
  const percent = isPercent(spec);
  const names = namesOf(spec, table);
  const lines = names.filter((_, index) => shapeOf(index) === 'line');
  // An estimate of the width of the axes and their labels.
  const plot = width - (right ? 155 : 95);
  return {
    ...frameOf(spec, names, width, 'axis', lines),
    xAxis: domainAxis(spec, table, kind, 'hAxis', plot),
    yAxis: [
      valueAxis(spec, only(spec, table, false), ['vAxes.0', 'vAxis'], percent),
      ...(right
        ? [{ ...valueAxis(spec, only(spec, table, true), ['vAxes.1'], percent), splitLine: { show: false } }]
        : []),
    ],
    series: indexes.map((index) => marksOf(spec, table, index, shapeOf(index), kind, false)),
  };
}

/** Bar charts: the domain runs downwards, the values to the right. */
function bars(spec: ChartSpec, table: ChartTable, width: number): EChartsCoreOption {
  return {
    ...frameOf(spec, namesOf(spec, table), width),
    xAxis: valueAxis(spec, table, ['hAxis', 'hAxes.0'], isPercent(spec)),
    yAxis: { ...domainAxis(spec, table, 'names', 'vAxis', width * 0.35), inverse: true },
    series: table.series.map((_, index) => marksOf(spec, table, index, 'bars', 'names', true)),
  };
}

function pie(spec: ChartSpec, table: ChartTable, width: number): EChartsCoreOption {
  const [series] = table.series;
  const hole = Math.min(0.9, Math.max(0, numberOption(spec, 'pieHole') ?? 0));
  const text = textOption(spec, 'pieSliceText') ?? 'percentage';
  const slices = (series?.cells ?? []).flatMap((cell, row) => {
    const value = numberIn(cell);
    // As in Sheets, a negative or missing value has no slice.
    if (value === null || value <= 0) return [];
    return [
      { name: table.domain[row]?.shown ?? '', value, itemStyle: { color: colorOf(spec, row, 'slices') } },
    ];
  });
  const names = slices.map((slice) => slice.name);
  const labeled = textOption(spec, 'legend.position') === 'labeled';
  const radius = labeled ? 44 : 68;
  const wording: Readonly<Record<string, string>> = { percentage: '{d}%', value: '{c}', label: '{b}' };
  return {
    ...frameOf(spec, names, width, 'item'),
    series: [
      {
        type: 'pie',
        name: series ? seriesName(spec, series, 0) : '',
        radius: [`${hole * radius}%`, `${radius}%`],
        center: roundCenter(spec, names, width),
        data: slices,
        itemStyle: { borderColor: '#fff', borderWidth: 1 },
        labelLine: { length: 26, length2: 4 },
        // The labels of narrow slices would overlap.
        minShowLabelAngle: 12,
        label: labeled
          ? { ...besideSlice, width: width * 0.22 }
          : {
              show: text !== 'none',
              position: 'inside',
              color: '#fff',
              formatter: wording[text] ?? '{d}%',
            },
      },
    ],
  };
}

/** The name and the share of each slice, instead of a legend. */
const besideSlice = {
  position: 'outside',
  color: '#3c4043',
  fontSize: 11,
  lineHeight: 14,
  formatter: ({ name, percent }: { name: string; percent: number }) =>
    `${name.length > 26 ? `${name.slice(0, 25)}…` : name}\n${percent}%`,
  overflow: 'break',
};

function radar(spec: ChartSpec, table: ChartTable, width: number): EChartsCoreOption {
  const numbers = table.series
    .flatMap((series) => series.cells.map(numberIn))
    .filter((value) => value !== null);
  const max = numberOption(spec, 'vAxis.viewWindow.max', 'vAxis.maxValue') ?? Math.max(...numbers);
  const min = numberOption(spec, 'vAxis.viewWindow.min', 'vAxis.minValue') ?? Math.min(0, ...numbers);
  return {
    ...frameOf(spec, namesOf(spec, table), width, 'item'),
    radar: {
      indicator: table.domain.map((cell) => ({ name: cell.shown, max: max === min ? min + 1 : max, min })),
      center: roundCenter(spec, namesOf(spec, table), width),
      radius: '62%',
      axisName: { color: '#5f6368' },
    },
    series: table.series.map((series, index) => ({
      type: 'radar',
      name: seriesName(spec, series, index),
      lineStyle: { color: colorOf(spec, index) },
      itemStyle: { color: colorOf(spec, index) },
      data: [
        {
          name: seriesName(spec, series, index),
          value: series.cells.map((cell) => numberIn(cell) ?? '-'),
        },
      ],
      tooltip: { valueFormatter: (value: number) => shown(series.cells[0]?.format ?? '', value) },
    })),
  };
}

const namesOf = (spec: ChartSpec, table: ChartTable) =>
  table.series.map((series, index) => seriesName(spec, series, index));

/** The series of one axis, so that the axis takes the number format of their cells. */
function only(spec: ChartSpec, table: ChartTable, right: boolean): ChartTable {
  return { ...table, series: table.series.filter((_, index) => onRight(spec, index) === right) };
}
