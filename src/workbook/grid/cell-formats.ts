import type { Sheet } from './workbook';

/** How cells look. */
export interface CellFormats {
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  readonly fontWeight?: 'bold' | 'normal';
  readonly fontStyle?: 'italic';
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly background?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
}

/** Cells in A1 notation, and their formats. */
export type FormattedCells = readonly [a1: string, formats: CellFormats];

/**
 * Formats cells with one call for each property and value, however many ranges have it (platform fact 5.27). Where ranges
 * with different values overlap, the value that is named first in `all` is applied first.
 */
export function applyFormats(sheet: Sheet, all: readonly FormattedCells[]): void {
  const calls = new Map<string, { property: keyof CellFormats; value: unknown; ranges: string[] }>();
  for (const [a1, formats] of all) {
    for (const [property, value] of Object.entries(formats)) {
      const key = `${property} ${value}`;
      const call = calls.get(key);
      if (call) call.ranges.push(a1);
      else calls.set(key, { property: property as keyof CellFormats, value, ranges: [a1] });
    }
  }
  for (const { property, value, ranges } of calls.values()) {
    sheet.getRangeList(ranges)[setters[property]](value as never);
  }
}

const setters = {
  numberFormat: 'setNumberFormat',
  wrap: 'setWrap',
  fontWeight: 'setFontWeight',
  fontStyle: 'setFontStyle',
  fontSize: 'setFontSize',
  fontColor: 'setFontColor',
  background: 'setBackground',
  horizontal: 'setHorizontalAlignment',
  vertical: 'setVerticalAlignment',
} as const;
