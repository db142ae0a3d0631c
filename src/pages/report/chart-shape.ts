/** A value on a day; null if there is none. */
export interface ChartPoint {
  readonly day: number;
  readonly value: number | null;
}

/** The axes: days from left to right, values from bottom to top. */
export interface ChartFrame {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface ChartShape {
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** The path of the line, interrupted at missing values; '' for a single value. */
  readonly path: string;
  /** The radius of a dot. */
  readonly radius: number;
}

/** The position of the plot within the picture, in units of its viewBox. */
export const plot = { left: 34, top: 8, width: 180, height: 72 } as const;

/** The dots and the line of one series. */
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

/** The x coordinate of a day; a single day is centered. */
function across(day: number, { firstDay, lastDay }: ChartFrame): number {
  const share = lastDay > firstDay ? (day - firstDay) / (lastDay - firstDay) : 0.5;
  return rounded(plot.left + plot.width * share);
}

/** The y coordinate of a value. */
export function upTo(value: number, { lowest, highest }: ChartFrame): number {
  const share = highest > lowest ? (value - lowest) / (highest - lowest) : 0.5;
  return rounded(plot.top + plot.height * (1 - share));
}

function rounded(place: number): number {
  return Math.round(place * 10) / 10;
}
