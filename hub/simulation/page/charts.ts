import type { EChartsCoreOption } from 'echarts/core';
import type { DepartmentTotal } from '../department-totals';
import type { Figures } from '../figures';
import { count } from '../written-numbers';

/** The colors of the page, which differ in light and dark. */
export interface Colors {
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly accent: string;
  readonly warning: string;
  readonly surface: string;
}

/** A chart with the sentence that says the same to somebody who does not see it. */
export interface FigureChart {
  readonly title: string;
  readonly sentence: string;
  option(colors: Colors): EChartsCoreOption;
}

/** The four charts that HR asks for. */
export function figureCharts(figures: Figures, totals: readonly DepartmentTotal[]): FigureChart[] {
  return [participation(figures), overdue(totals), coverage(totals), scores(totals)];
}

function participation({ participation: rows }: Figures): FigureChart {
  const months = [...new Set(rows.map(({ month }) => month))];
  const departments = [...new Set(rows.map(({ department }) => department))];
  const share = (some: Figures['participation']) => {
    const engineers = some.reduce((sum, row) => sum + row.engineers, 0);
    return engineers === 0 ? null : round(some.reduce((sum, row) => sum + row.met, 0) / engineers);
  };
  const all = months.map((month) => share(rows.filter((row) => row.month === month)));
  return {
    title: 'Met within the cadence, by month',
    sentence: `At the end of ${months.at(-1)}, ${percent(all.at(-1))} of the people were met within their cadence; at the end of ${months[0]} it was ${percent(all[0])}. The thin lines are the departments.`,
    option: (colors) => ({
      ...common(colors),
      tooltip: { trigger: 'axis', order: 'valueDesc', valueFormatter: percent, ...box(colors) },
      xAxis: {
        ...{ type: 'category', data: months, boundaryGap: false, ...axis(colors) },
        axisLabel: { color: colors.text, margin: 14, interval: 0, formatter: shortMonth },
      },
      yAxis: { type: 'value', min: 0, max: 1, ...shareAxis(colors) },
      series: [
        ...departments.map((department) => ({
          name: department,
          type: 'line',
          showSymbol: false,
          lineStyle: { width: 1, color: colors.line },
          itemStyle: { color: colors.line },
          data: months.map((month) =>
            share(rows.filter((row) => row.month === month && row.department === department)),
          ),
        })),
        {
          name: 'All departments',
          type: 'line',
          symbol: 'circle',
          symbolSize: 7,
          z: 3,
          lineStyle: { width: 3, color: colors.accent },
          itemStyle: { color: colors.accent },
          endLabel: {
            show: true,
            formatter: ({ value }: { value: number }) => `All ${percent(value)}`,
            color: colors.text,
            fontWeight: 'bold',
          },
          data: all,
        },
      ],
      grid: { left: 8, right: 76, top: 16, bottom: 8, containLabel: true },
    }),
  };
}

function overdue(totals: readonly DepartmentTotal[]): FigureChart {
  const rows = [...totals].sort((one, other) => one.overdue + one.neverMet - other.overdue - other.neverMet);
  const [late, never] = [sum(rows, 'overdue'), sum(rows, 'neverMet')];
  return {
    title: 'Overdue 1:1s today, by department',
    sentence: `${count(late)} people have an overdue 1:1, and ${count(never)} have never had one. Most of them are in ${rows.at(-1)?.department}.`,
    option: (colors) => ({
      ...bars(colors, rows),
      legend: { bottom: 0, itemGap: 20, textStyle: { color: colors.text } },
      xAxis: {
        ...{ type: 'value', minInterval: 1, ...axis(colors) },
        ...{ name: 'people', nameLocation: 'middle', nameGap: 26, nameTextStyle: { color: colors.text } },
      },
      series: [
        bar(
          'Overdue',
          rows.map((row) => row.overdue),
          colors.accent,
          { stack: 'people' },
        ),
        bar(
          'Never met',
          rows.map((row) => row.neverMet),
          colors.warning,
          { stack: 'people' },
        ),
      ],
      grid: { left: 8, right: 24, top: 8, bottom: 52, containLabel: true },
    }),
  };
}

function coverage(totals: readonly DepartmentTotal[]): FigureChart {
  const rows = [...totals].sort((one, other) => (one.coverage ?? 0) - (other.coverage ?? 0));
  return {
    title: 'Coverage of goals, by department',
    sentence: `Coverage is the share of the weight of the goals that is reported. It is ${percent(rows.at(-1)?.coverage)} in ${rows.at(-1)?.department} and ${percent(rows[0]?.coverage)} in ${rows[0]?.department}.`,
    option: (colors) => ({
      ...bars(colors, rows),
      xAxis: { type: 'value', min: 0, max: 1, ...shareAxis(colors) },
      series: [
        bar(
          'Coverage',
          rows.map((row) => round(row.coverage)),
          colors.accent,
          {
            label: endLabel(colors, ({ value }) => percent(value)),
          },
        ),
      ],
    }),
  };
}

function scores(totals: readonly DepartmentTotal[]): FigureChart {
  const rows = [...totals].sort((one, other) => (one.score ?? 0) - (other.score ?? 0));
  return {
    title: 'Mean score, by department',
    sentence: `${count(sum(rows, 'scored'))} people have a score; the second number of each bar is how many they are. The mean is ${percent(rows.at(-1)?.score)} in ${rows.at(-1)?.department} and ${percent(rows[0]?.score)} in ${rows[0]?.department}.`,
    option: (colors) => ({
      ...bars(colors, rows),
      // The cap of a workbook can be above 100 %.
      xAxis: { type: 'value', min: 0, max: Math.max(1, rows.at(-1)?.score ?? 0), ...shareAxis(colors) },
      series: [
        bar(
          'Mean score',
          rows.map((row) => round(row.score)),
          colors.accent,
          {
            label: endLabel(
              colors,
              ({ value, dataIndex }) => `${percent(value)} of ${rows[dataIndex]?.scored ?? 0}`,
            ),
          },
        ),
      ],
    }),
  };
}

function common({ text }: Colors) {
  return { animation: false, textStyle: { color: text, fontFamily: 'inherit' } };
}

function bars(colors: Colors, rows: readonly DepartmentTotal[]) {
  return {
    ...common(colors),
    tooltip: { trigger: 'axis', axisPointer: { type: 'none' }, ...box(colors) },
    yAxis: {
      type: 'category',
      data: rows.map((row) => row.department),
      ...axis(colors),
      axisTick: { show: false },
    },
    grid: { left: 8, right: 88, top: 8, bottom: 8, containLabel: true },
  };
}

function bar(name: string, data: readonly (number | null)[], color: string, more: object) {
  return { name, type: 'bar', data, barMaxWidth: 22, itemStyle: { color }, ...more };
}

function endLabel({ text }: Colors, formatter: (point: { value: number; dataIndex: number }) => string) {
  return { show: true, position: 'right', color: text, formatter };
}

function axis({ text, faint }: Colors) {
  return {
    axisLabel: { color: text },
    axisLine: { lineStyle: { color: faint } },
    splitLine: { lineStyle: { color: faint } },
  };
}

function shareAxis(colors: Colors) {
  const { axisLabel, ...others } = axis(colors);
  return { ...others, axisLabel: { ...axisLabel, formatter: percent } };
}

function box({ surface, text, line }: Colors) {
  return { backgroundColor: surface, borderColor: line, textStyle: { color: text } };
}

/** "2026-10" as "Oct"; the sentence of the chart has the years. */
function shortMonth(month: string): string {
  return monthNames[Number(month.slice(5)) - 1] ?? month;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** To whole percent: a label that rounds a rounded figure would differ from the sentence. */
const round = (share: number | null) => (share === null ? null : Math.round(share * 100) / 100);

const percent = (share: number | null | undefined) =>
  share === null || share === undefined ? 'unknown' : `${Math.round(share * 100)} %`;

function sum(rows: readonly DepartmentTotal[], key: 'overdue' | 'neverMet' | 'scored'): number {
  return rows.reduce((total, row) => total + row[key], 0);
}
