import { numfmt } from '@univerjs/core';
import type { ChartSpec } from '../../wire/charts';
import { type ChartCell, numberIn } from './chart-cell';
import { numberOption, optionOf, textOption } from './chart-options';
import type { ChartTable } from './chart-table';

const grey = '#5f6368';
const line = '#dadce0';
const dayMs = 86_400_000;
/** Serial 25569 is 1970-01-01. */
export const serialToMs = (serial: number) => (serial - 25569) * dayMs;
const msToSerial = (ms: number) => ms / dayMs + 25569;

export type DomainKind = 'names' | 'numbers' | 'days';

/** Columns and bars stand beside each other by name; lines and points lie where their number or day is. */
export function domainKind(table: ChartTable, standing: boolean): DomainKind {
  const filled = table.domain.filter((cell) => cell.value !== null && cell.value !== '');
  if (standing || filled.length === 0 || filled.some((cell) => numberIn(cell) === null)) return 'names';
  return filled.every((cell) => cell.isDate) ? 'days' : 'numbers';
}

/** A domain cell's place along the axis of this kind. */
export function placeOf(cell: ChartCell, kind: DomainKind): string | number | null {
  if (kind === 'names') return cell.shown;
  const number = numberIn(cell);
  return number === null || kind === 'numbers' ? number : serialToMs(number);
}

/** `width` in pixels is what names along the bottom share. */
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
    const look = path === 'hAxis' ? namesBelow(names, width) : {};
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
    // One day alone has no width to lie in.
    ...(lonely === undefined ? {} : { min: serialToMs(lonely - 1), max: serialToMs(lonely + 1) }),
    axisLabel: { ...label((ms) => shown(format, msToSerial(ms))), hideOverlap: true },
    splitLine: { show: false },
  };
}

/** A few names are all written, on several lines where they need them; many are slanted, and some left out. */
function namesBelow(names: readonly string[], width: number) {
  if (names.length > 8) return { axisLabel: { color: grey, rotate: 30, hideOverlap: true }, nameGap: 52 };
  const room = Math.max(40, (width * 0.78) / names.length);
  const lines = Math.max(1, ...names.map((name) => linesOf(name, room)));
  return {
    axisLabel: {
      color: grey,
      fontSize: 11,
      lineHeight: 13,
      interval: 0,
      width: room,
      overflow: 'break' as const,
    },
    nameGap: 17 + 13 * lines,
  };
}

/** About how many lines a name takes where words may be broken. */
const linesOf = (name: string, room: number) => Math.ceil((name.length * 6) / room);

/** A value axis: number `index` of vAxes (0 left, 1 right), or the horizontal one of a bar chart. */
export function valueAxis(spec: ChartSpec, table: ChartTable, paths: readonly string[], percent: boolean) {
  const format =
    textOption(spec, ...paths.map((path) => `${path}.format`)) ??
    (percent
      ? '0%'
      : (table.series.flatMap((series) => series.cells).find((cell) => cell.format !== '')?.format ?? ''));
  return {
    ...axisLook(textOption(spec, ...paths.map((path) => `${path}.title`))),
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
    // Below a lower axis the labels are one line high, which leaves nothing to work out.
    ...(gap === undefined ? { nameMoveOverlap: true } : { nameGap: gap, nameMoveOverlap: false }),
    nameTextStyle: { color: grey, fontStyle: 'italic' as const, fontSize: 12 },
    axisLine: { lineStyle: { color: line } },
    axisTick: { show: false },
    axisLabel: { color: grey },
  };
}

const label = (formatter: (value: number) => string) => ({ color: grey, formatter });

/** A number as the cells show theirs. */
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

/** True where the series stands on the right-hand axis. */
export const onRight = (spec: ChartSpec, index: number) =>
  optionOf(spec, `series.${index}.targetAxisIndex`) === 1;
