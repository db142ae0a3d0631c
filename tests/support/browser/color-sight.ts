type Triple = readonly [number, number, number];

/**
 * How people with a color vision deficiency of full severity see linear RGB. Machado, Oliveira and Fernandes (2009),
 * doi:10.1109/TVCG.2009.113; numbers from https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html
 */
export const sights: Readonly<Record<string, readonly Triple[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How far apart two colors (#rrggbb) are to this sight: 2.3 is just noticeable (CIE 1976, D65). */
export function distanceSeen(one: string, other: string, sight: readonly Triple[]): number {
  const [a, b] = [one, other].map((color) => lab(seen(linear(color), sight)));
  return Math.hypot(...[0, 1, 2].map((index) => (a?.[index] ?? 0) - (b?.[index] ?? 0)));
}

/** The contrast of a color with white, as WCAG reckons it. */
export function contrastWithWhite(color: string): number {
  return 1.05 / (weighed(linear(color), [0.2126, 0.7152, 0.0722]) + 0.05);
}

function linear(color: string): Triple {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return [red, green, blue];
}

function seen(color: Triple, sight: readonly Triple[]): Triple {
  const [red = 0, green = 0, blue = 0] = sight.map((row) => Math.min(1, Math.max(0, weighed(color, row))));
  return [red, green, blue];
}

function lab(color: Triple): Triple {
  const part = (row: Triple, white: number) => {
    const share = weighed(color, row) / white;
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  };
  const x = part([0.4124564, 0.3575761, 0.1804375], 0.95047);
  const y = part([0.2126729, 0.7151522, 0.072175], 1);
  const z = part([0.0193339, 0.119192, 0.9503041], 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const weighed = (color: Triple, row: Triple) => row[0] * color[0] + row[1] * color[1] + row[2] * color[2];
