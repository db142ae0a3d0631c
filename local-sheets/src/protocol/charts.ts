import type { Area } from './cells';

/** A chart as the add-on specified it; the page draws only from this and from the cells (H341). */
export interface ChartSpec extends FloatingSpec {
  /** 'LINE', 'COLUMN', 'BAR', 'PIE', 'COMBO', 'AREA', 'SCATTER', …: Charts.ChartType. */
  readonly type: string;
  readonly headerRows: number;
  readonly mergeStrategy: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  readonly transposed: boolean;
  readonly hiddenDimensions: string | null;
  /** Options by dotted path as given to setOption ("vAxis.title", "series"); values are plain JSON. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** The part of a specification that charts and slicers share. */
export interface FloatingSpec {
  /** The given ranges; `toEnd` marks an open range such as A12:A, which grows with the tab. */
  readonly ranges: readonly ChartRange[];
  readonly position: ChartPosition;
}

export interface ChartRange extends Area {
  readonly toEnd: boolean;
}

/** Anchor cell (1-based) with offsets in pixels; size in pixels. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

/** An object over the cells of a tab: a chart or a slicer. */
export interface Floating<Spec> {
  readonly chartId: number;
  readonly sheetId: number;
  readonly spec: Spec;
}

export type Chart = Floating<ChartSpec>;
