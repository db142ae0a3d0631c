import type { ComponentChild } from 'preact';
import { dayNumber, dayText } from '../../domain/cells/day';
import { useLocalization, useStrings } from '../shell/page-context';
import { type ChartFrame, type ChartPoint, chartShape, plot, upTo } from './chart-shape';
import { type ReportStrings, reportStrings } from './strings-report';

/** One series; the second one has squares and a dashed line, so that they differ without color. */
interface ChartRow {
  readonly name: string;
  readonly points: readonly ChartPoint[];
  /** Only if its values are written in another way than the grid lines. */
  readonly show?: (value: number) => string;
}

interface ReportChartProps {
  readonly title: string;
  /** Above the names of several series. */
  readonly heading?: string;
  readonly rows: readonly ChartRow[];
  readonly from: string;
  readonly to: string;
  /** The values of the grid lines; the first and the last one are within the axis. */
  readonly marks: readonly number[];
  readonly show: (value: number) => string;
}

/** A chart over time, with a text alternative. */
export function ReportChart({ title, heading, rows, from, to, marks, show }: ReportChartProps) {
  const strings = useStrings(reportStrings);
  const { shortDay } = useLocalization().formats;
  const values = rows.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  if (values.length === 0) {
    return (
      <figure>
        <figcaption>{title}</figcaption>
        <p class="quiet">{strings.noFigures}</p>
      </figure>
    );
  }
  const frame: ChartFrame = {
    firstDay: dayNumber(from) ?? 0,
    lastDay: dayNumber(to) ?? 0,
    lowest: Math.min(...marks, ...values),
    highest: Math.max(...marks, ...values),
  };
  const bottom = plot.top + plot.height;
  return (
    <figure>
      <figcaption>
        {heading !== undefined && <bdi class="heading">{heading}</bdi>}
        {rows.length === 1
          ? title
          : rows.map(({ name }, index) => (
              <span class={`row-${index}`} key={name}>
                <svg viewBox="0 0 22 10" aria-hidden="true">
                  <path d="M0 5L22 5" />
                  <Dot x={11} y={5} radius={3} isSquare={index > 0} />
                </svg>
                {name}
              </span>
            ))}
      </figcaption>
      <svg
        class="plot"
        viewBox="0 0 224 98"
        role="img"
        aria-label={rows.map((row) => described(row, row.show ?? show, strings)).join('. ')}
      >
        {marks.map((mark) => (
          <g key={mark}>
            <path class="mark" d={`M${plot.left} ${upTo(mark, frame)}h${plot.width}`} />
            <text x={plot.left - 5} y={upTo(mark, frame) + 3} text-anchor="end">
              {show(mark)}
            </text>
          </g>
        ))}
        <text x={plot.left} y={bottom + 14}>
          {shortDay(from)}
        </text>
        <text x={plot.left + plot.width} y={bottom + 14} text-anchor="end">
          {shortDay(to)}
        </text>
        {rows.map(({ name, points }, index) => {
          const { path, dots, radius } = chartShape(points, frame);
          return (
            <g class={`row-${index}`} key={name}>
              {path !== '' && <path d={path} />}
              {dots.map(
                ({ x, y }, at): ComponentChild => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: dots have no other name, and never move.
                  <Dot key={at} x={x} y={y} radius={radius} isSquare={index > 0} />
                ),
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

function Dot(props: {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isSquare: boolean;
}) {
  const { x, y, radius, isSquare } = props;
  if (!isSquare) return <circle cx={x} cy={y} r={radius} />;
  return <rect x={x - radius} y={y - radius} width={radius * 2} height={radius * 2} />;
}

/** "Feeling: 12 figures, from 3 on 1 Jun 2026 to 4 on 20 Nov 2026, between 2 and 5". */
function described(
  { name, points }: ChartRow,
  show: (value: number) => string,
  strings: ReportStrings,
): string {
  const known = points.flatMap(({ day, value }) => (value === null ? [] : [{ day: dayText(day), value }]));
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined) return `${name}: ${strings.noFigures}`;
  const values = known.map(({ value }) => value);
  const course =
    known.length === 1
      ? strings.drawnOne(show(first.value), first.day)
      : strings.drawnMany(
          show(first.value),
          first.day,
          show(last.value),
          last.day,
          show(Math.min(...values)),
          show(Math.max(...values)),
        );
  return `${strings.drawn(name, known.length)}, ${course}`;
}
