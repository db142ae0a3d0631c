import { numfmt } from '@univerjs/core';
import type { ChartSpec } from '../../protocol/charts';
import { type ChartCell, numberIn } from './chart-cell';
import { numberOption, optionOf, textOption } from './chart-options';
import type { ChartTable } from './chart-table';

const gray = '#5f6368';
const line = '#dadce0';
const dayMs = 86_400_000;
/** Serial 25569 is 1970-01-01. */
const serialToMs = (serial: number) => (serial - 25569) * dayMs;
const msToSerial = (ms: number) => ms / dayMs + 25569;

export type DomainKind = 'names' | 'numbers' | 'days';

/** Columns and bars are arranged by name; lines and points are placed at their number or day. */
export function domainKind(table: ChartTable, hasBars: boolean): DomainKind {
  const filled = table.domain.filter((cell) => cell.value !== null && cell.value !== '');
  if (hasBars || filled.length === 0 || filled.some((cell) => numberIn(cell) === null)) return 'names';
  return filled.every((cell) => cell.isDate) ? 'days' : 'numbers';
}

/** The position of a domain cell on an axis of this kind; null for a gap. */
export function placeOf(cell: ChartCell, kind: DomainKind): string | number | null {
  if (kind === 'names') return cell.shown;
  const number = numberIn(cell);
  return number === null || kind === 'numbers' ? number : serialToMs(number);
}

/** `width` in pixels is the space that all names along the bottom share, or that one name beside bars can take. */
export function domainAxis(
  spec: ChartSpec,
  table: ChartTable,
  kind: DomainKind,
  path: 'hAxis' | 'vAxis',
  width = 0,
) {
  const format =
    textOption(spec, `${path}.format`) ?? table.domain.find((cell) => cell.format !== '')?.format ?? '';
  const shared = {
    ...axisLook(textOption(spec, `${path}.title`), path === 'hAxis' ? 30 : undefined),
    ...bounds(spec, [path]),
  };
  if (kind === 'names') {
    const names = table.domain.map((cell) => cell.shown);
    const look = path === 'hAxis' ? namesBelow(names, width) : namesBeside(width);
    return { ...shared, ...look, type: 'category' as const, data: names };
  }
  if (kind === 'numbers') {
    return {
      ...shared,
      type: 'value' as const,
      scale: true,
      axisLabel: label((value) => shown(format, value)),
    };
  }
  const days = table.domain.map(numberIn).filter((day) => day !== null);
  const lonely = new Set(days).size === 1 ? days[0] : undefined;
  return {
    ...shared,
    type: 'time' as const,
    minInterval: dayMs,
    // A single day would have no width.
    ...(lonely === undefined ? {} : { min: serialToMs(lonely - 1), max: serialToMs(lonely + 1) }),
    axisLabel: { ...label((ms) => shown(format, msToSerial(ms))), hideOverlap: true },
    splitLine: { show: false },
  };
}

/** A few names are all shown, wrapped if necessary; many or long names are slanted, and some are left out. */
function namesBelow(names: readonly string[], width: number) {
  const room = Math.max(40, width / Math.max(1, names.length));
  const words = names.flatMap((name) => name.split(/\s+/));
  if (names.length > 8 || words.some((word) => pixels(word) > room)) return slanted(names);
  const lines = Math.min(3, Math.max(1, ...names.map((name) => Math.ceil(pixels(name) / room))));
  const most = Math.floor((lines * room) / letterWidth);
  const formatter = (name: string) => (name.length > most ? `${name.slice(0, most - 1)}…` : name);
  return {
    axisLabel: { ...small, formatter, interval: 0, width: room - 4, overflow: 'break' as const },
    nameGap: 17 + small.lineHeight * lines,
  };
}

function namesBeside(width: number) {
  // If ECharts leaves out the first or the last name, it draws the chart lower than necessary.
  const ends = { showMinLabel: true, showMaxLabel: true, hideOverlap: true };
  return { axisLabel: { ...small, ...ends, width, overflow: 'truncate' as const } };
}

function slanted(names: readonly string[]) {
  // Wide enough for wide letters: a name that is slightly wider would be cut off.
  const width = Math.min(90, Math.max(1, ...names.map(pixels)) * 1.2);
  const all = names.length > 8 ? { hideOverlap: true } : { interval: 0 };
  return {
    axisLabel: { ...small, ...all, rotate: 30, width, overflow: 'truncate' as const },
    nameGap: 24 + width / 2,
  };
}

const small = { color: gray, fontSize: 11, lineHeight: 13 };
/** An estimate, for the small font of names. */
const letterWidth = 6;
const pixels = (text: string) => text.length * letterWidth;

/** A value axis: number `index` of vAxes (0 left, 1 right), or the horizontal one of a bar chart. */
export function valueAxis(spec: ChartSpec, table: ChartTable, paths: readonly string[], percent: boolean) {
  const format =
    textOption(spec, ...paths.map((path) => `${path}.format`)) ??
    (percent
      ? '0%'
      : (table.series.flatMap((series) => series.cells).find((cell) => cell.format !== '')?.format ?? ''));
  return {
    ...axisLook(
      textOption(spec, ...paths.map((path) => `${path}.title`)),
      paths[0] === 'hAxis' ? 30 : undefined,
    ),
    type: 'value' as const,
    ...bounds(spec, paths),
    axisLabel: label((value) => shown(format, value)),
    splitLine: { lineStyle: { color: '#e8eaed' } },
  };
}

function bounds(
  spec: ChartSpec,
  paths: readonly string[],
): { min?: number; max?: number; interval?: number } {
  const all = (key: string) => paths.map((path) => `${path}.${key}`);
  const min = numberOption(spec, ...all('viewWindow.min'), ...all('minValue'));
  const max = numberOption(spec, ...all('viewWindow.max'), ...all('maxValue'));
  const lines = numberOption(spec, ...all('gridlines.count'));
  const interval =
    min !== undefined && max !== undefined && lines !== undefined && lines > 1
      ? (max - min) / (lines - 1)
      : undefined;
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(interval === undefined ? {} : { interval }),
  };
}

function axisLook(title: string | undefined, gap?: number) {
  return {
    ...(title === undefined ? {} : { name: title }),
    nameLocation: 'middle' as const,
    // The labels below an axis are always one line high.
    ...(gap === undefined ? { nameMoveOverlap: true } : { nameGap: gap, nameMoveOverlap: false }),
    nameTextStyle: { color: gray, fontStyle: 'italic' as const, fontSize: 12 },
    axisLine: { lineStyle: { color: line } },
    axisTick: { show: false },
    axisLabel: { color: gray },
  };
}

const label = (formatter: (value: number) => string) => ({ color: gray, formatter });

/** A number in the format of the cells. */
export function shown(format: string, value: number): string {
  if (format === '' || format === '@' || format.toLowerCase() === 'general') {
    return String(Number(value.toPrecision(12)));
  }
  try {
    return numfmt.format(format, value);
  } catch {
    return String(value);
  }
}

/** True if the series uses the right-hand axis. */
export const onRight = (spec: ChartSpec, index: number) =>
  optionOf(spec, `series.${index}.targetAxisIndex`) === 1;
