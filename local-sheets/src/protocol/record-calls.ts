import type { Area } from './cells';
import type { Chart, ChartSpec } from './charts';
import type { Slicer, SlicerSpec } from './slicers';

/** Where developer metadata is attached; `index` is the 1-based row or column, `length` the number of cells in it. */
export type MetadataLocation =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: number }
  | {
      readonly type: 'ROW' | 'COLUMN';
      readonly sheetId: number;
      readonly index: number;
      readonly length: number;
    };

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: MetadataLocation;
}

/** A location that a script requests; an area must be one whole row or column. */
export type WantedLocation = MetadataLocation | { readonly area: Area };

export type MetadataChange = Partial<Omit<Metadata, 'id' | 'location'> & { location: WantedLocation }>;

/** What a finder looks for; a missing key matches everything. */
export interface MetadataQuery {
  readonly id?: number;
  readonly key?: string;
  readonly value?: string;
  readonly visibility?: string;
  readonly locationType?: string;
  /** The whole file, a tab, the whole rows and columns within an area, or exactly one object. */
  readonly scope:
    | { readonly within: 'spreadsheet' }
    | { readonly within: 'sheet'; readonly sheetId: number }
    | { readonly within: 'area'; readonly area: Area }
    | { readonly within: 'exactly'; readonly location: MetadataLocation };
}

export interface Protection {
  readonly id: number;
  readonly sheetId: number;
  /** Null protects the whole tab. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly domainEdit: boolean;
  /** Without the owner, who can always edit. */
  readonly editors: readonly string[];
  /** Areas of a protected tab that all editors of the file can edit. */
  readonly unprotected: readonly Area[];
}

/** What a script can change in a protection. */
export type ProtectionChange = Partial<Omit<Protection, 'id' | 'sheetId'>>;

/** A protection as one user sees it; `owner` can always edit. */
export interface ProtectionView {
  readonly protection: Protection;
  readonly owner: string;
  readonly canEdit: boolean;
}

/** Calls about what the workbook contains besides its cells. */
export interface RecordCalls {
  'metadata.find': (args: MetadataQuery) => Metadata[];
  'metadata.add': (args: Omit<Metadata, 'id' | 'location'> & { location: WantedLocation }) => Metadata;
  'metadata.change': (args: { id: number; change: MetadataChange }) => Metadata;
  'metadata.remove': (args: { id: number }) => void;

  'protections.list': (args: { sheetId: number | null; type: 'RANGE' | 'SHEET' }) => ProtectionView[];
  'protections.add': (args: { sheetId: number; area: Area | null }) => ProtectionView;
  'protections.change': (args: { id: number; change: ProtectionChange }) => ProtectionView;
  'protections.remove': (args: { id: number }) => void;

  'charts.list': (args: { sheetId: number }) => Chart[];
  'charts.insert': (args: { sheetId: number; spec: ChartSpec }) => number;
  'charts.update': (args: { sheetId: number; spec: ChartSpec; chartId: number }) => void;
  'charts.remove': (args: { chartId: number }) => void;

  'slicers.list': (args: { sheetId: number }) => Slicer[];
  'slicers.insert': (args: { sheetId: number; spec: SlicerSpec }) => number;
  'slicers.update': (args: Slicer) => void;
  'slicers.remove': (args: { sheetId: number; chartId: number }) => void;

  /** The address of the form whose responses this tab, or with null any tab, receives; null if there is none. */
  'forms.url': (args: { sheetId: number | null }) => string | null;
}
