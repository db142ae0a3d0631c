import type { ChartSpec } from '../../protocol/charts';
import { numberOption, optionOf, textOption } from './chart-options';

/**
 * Title, legend, tooltip and margins, the same for every type of chart. The legend shows `names`, those of `lines` with a
 * sample of their line.
 */
export function frameOf(
  spec: ChartSpec,
  names: readonly string[],
  width: number,
  trigger: 'axis' | 'item' = 'axis',
  lines: readonly string[] = [],
) {
  const top = titleHeight(spec);
  const legend = legendOf(spec, names, width);
  const { place } = legend;
  return {
    animation: false,
    useUTC: true,
    backgroundColor: textOption(spec, 'backgroundColor', 'backgroundColor.fill') ?? '#ffffff',
    textStyle: { fontFamily: 'Roboto, Arial, sans-serif' },
    ...title(spec),
    ...(place === 'none'
      ? {}
      : { legend: { ...legendLook(place, top, legend.width), ...legendItems(names, lines) } }),
    tooltip: { trigger, confine: true, textStyle: { fontSize: 12 } },
    grid: {
      left: 18 + (place === 'left' ? legend.width : 0),
      right: 22 + (place === 'right' ? legend.width : 0),
      top: top + (place === 'top' || place === 'in' ? 26 : 6),
      bottom: 14 + (place === 'bottom' ? 30 : 0),
      outerBoundsMode: 'same' as const,
      outerBoundsContain: 'all' as const,
    },
  };
}

/** The center of a round chart beside its legend. */
export function roundCenter(spec: ChartSpec, names: readonly string[], width: number): [number, string] {
  const legend = legendOf(spec, names, width);
  const free = width - legend.width;
  const left = legend.place === 'left' ? legend.width : 0;
  return [left + free / 2, legend.place === 'bottom' ? '50%' : '55%'];
}

function title(spec: ChartSpec): object {
  const text = textOption(spec, 'title');
  const subtext = textOption(spec, 'subtitle');
  if (text === undefined) return {};
  return {
    title: {
      text,
      ...(subtext === undefined ? {} : { subtext }),
      left: 14,
      top: 10,
      itemGap: 10,
      textStyle: {
        color: textOption(spec, 'titleTextStyle.color') ?? '#757575',
        fontSize: numberOption(spec, 'titleTextStyle.fontSize') ?? 16,
        fontWeight: optionOf(spec, 'titleTextStyle.bold') === true ? 'bold' : 'normal',
      },
      subtextStyle: { color: '#9aa0a6', fontSize: 12 },
    },
  };
}

function titleHeight(spec: ChartSpec): number {
  if (textOption(spec, 'title') === undefined) return 16;
  return textOption(spec, 'subtitle') === undefined ? 48 : 70;
}

const places = ['top', 'in', 'bottom', 'left', 'right'] as const;
type Place = (typeof places)[number];

interface Legend {
  readonly place: Place | 'none';
  /** The width in pixels that it takes beside the chart. */
  readonly width: number;
}

/** A single series has a legend only if the script requested one. */
function legendOf(spec: ChartSpec, names: readonly string[], width: number): Legend {
  const asked = textOption(spec, 'legend.position', 'legend');
  const usual = names.length > 1 ? 'right' : 'none';
  const place =
    asked === 'none' || asked === 'labeled' ? 'none' : (places.find((known) => known === asked) ?? usual);
  if (place !== 'left' && place !== 'right') return { place, width: 0 };
  const longest = Math.max(0, ...names.map((name) => name.length));
  return { place, width: Math.min(width * 0.42, 40 + 6.4 * longest) };
}

function legendItems(names: readonly string[], lines: readonly string[]): object {
  const data = names.map((name) => (lines.includes(name) ? { name } : { name, icon: 'circle' }));
  return { data, itemWidth: lines.length > 0 ? 28 : 10 };
}

function legendLook(place: Place, top: number, width: number): object {
  const look = { type: 'scroll', itemHeight: 10, textStyle: { color: '#5f6368' } };
  if (place === 'top' || place === 'in') return { ...look, top: top - 6, left: 14 };
  if (place === 'bottom') return { ...look, bottom: 8, left: 'center' };
  const words = { ...look.textStyle, width: width - 36, overflow: 'truncate' };
  return { ...look, orient: 'vertical', top: top + 8, [place]: 10, textStyle: words };
}
