/** A figure of a day; null where there is none. */
export interface ChartPoint {
  readonly day: number;
  readonly value: number | null;
}

/** What is drawn: the days from left to right, the values from bottom to top. */
export interface ChartFrame {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface ChartShape {
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** The path of the line; it is broken where a figure is missing, and '' for a single one. */
  readonly path: string;
  /** Of a dot. */
  readonly radius: number;
}

/** Where the plot lies in the picture, in its own units. */
export const plot = { left: 34, top: 8, width: 180, height: 72 } as const;

/** Dots and line of one row of figures, by their days. */
export function chartShape(points: readonly ChartPoint[], frame: ChartFrame): ChartShape {
  const dots: { x: number; y: number }[] = [];
  let path = '';
  let isOn = false;
  for (const { day, value } of points) {
    if (value === null) {
      isOn = false;
      continue;
    }
    const dot = { x: across(day, frame), y: upTo(value, frame) };
    dots.push(dot);
    path += `${isOn ? 'L' : 'M'}${dot.x} ${dot.y}`;
    isOn = true;
  }
  return { dots, path: path.includes('L') ? path : '', radius: dots.length > 30 ? 1.6 : 2.8 };
}

/** The place of a day from the left; a single day stands in the middle. */
function across(day: number, { firstDay, lastDay }: ChartFrame): number {
  const share = lastDay > firstDay ? (day - firstDay) / (lastDay - firstDay) : 0.5;
  return rounded(plot.left + plot.width * share);
}

/** The place of a value from the top. */
export function upTo(value: number, { lowest, highest }: ChartFrame): number {
  const share = highest > lowest ? (value - lowest) / (highest - lowest) : 0.5;
  return rounded(plot.top + plot.height * (1 - share));
}

function rounded(place: number): number {
  return Math.round(place * 10) / 10;
}
