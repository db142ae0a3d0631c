import type { Metadata, SheetResource, SpreadsheetResource } from './spreadsheet-resource';

/** A tab of the add-on, with the 1-based positions of its tagged columns and rows by name. */
export interface TaggedSheet {
  /** "engineers", "goals", "engineer:<id>" and so on, as the add-on tags it. */
  readonly key: string;
  readonly title: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

export interface Tagged {
  /** The version of the layout; 1 if none is stored. */
  readonly layout: number;
  readonly sheets: readonly TaggedSheet[];
}

/** The tabs of the add-on in a workbook; no sheets if there are none. Of several tabs with one tag, the original counts. */
export function readTags({ developerMetadata, sheets = [] }: SpreadsheetResource): Tagged {
  const layouts = values(developerMetadata).flatMap((value) => /^layout=(\d+)$/.exec(value)?.[1] ?? []);
  const byKey = new Map<string, Candidate>();
  for (const sheet of sheets) {
    for (const value of values(sheet.developerMetadata)) {
      const [, key = '', taggedId] = /^([^=]*?)(?:@(\d+))?$/.exec(value) ?? [];
      if (key === '' || key.startsWith('making:') || /^[a-z-]+\./.test(key)) continue;
      const candidate = { sheet, isOriginal: Number(taggedId) === (sheet.properties?.sheetId ?? 0) };
      const known = byKey.get(key);
      if (known === undefined || isBefore(candidate, known)) byKey.set(key, candidate);
    }
  }
  return {
    layout: Number(layouts[0] ?? 1),
    sheets: Array.from(byKey, ([key, { sheet }]) => taggedSheet(key, sheet)),
  };
}

interface Candidate {
  readonly sheet: SheetResource;
  /** Whether the tag names this tab, so that the tab is not a copy. */
  readonly isOriginal: boolean;
}

function isBefore(one: Candidate, other: Candidate): boolean {
  if (one.isOriginal !== other.isOriginal) return one.isOriginal;
  return (one.sheet.properties?.index ?? 0) < (other.sheet.properties?.index ?? 0);
}

function taggedSheet(key: string, { properties, data = [] }: SheetResource): TaggedSheet {
  // On the tab of an engineer, tags of layout 1 begin with the key of the tab.
  const owners = key.startsWith('engineer:') ? ['meetings', key] : [key];
  const columns = new Map<string, number>();
  const rows = new Map<string, number>();
  const place = (places: Map<string, number>, entries: readonly Metadata[] | undefined, position: number) => {
    for (const value of values(entries)) {
      const end = value.lastIndexOf('.');
      if (owners.includes(value.slice(0, end))) places.set(value.slice(end + 1), position);
    }
  };
  for (const { startRow = 0, startColumn = 0, rowMetadata = [], columnMetadata = [] } of data) {
    rowMetadata.forEach((row, index) => {
      place(rows, row.developerMetadata, startRow + index + 1);
    });
    columnMetadata.forEach((column, index) => {
      place(columns, column.developerMetadata, startColumn + index + 1);
    });
  }
  return { key, title: properties?.title ?? '', columns, rows };
}

/** The values of the add-on's entries. Workbooks of layout 1 have other keys for columns and rows, with the same values. */
function values(entries: readonly Metadata[] = []): string[] {
  const own = entries.filter(({ metadataKey }) => /^oneonones\.(tab|column|row)$/.test(metadataKey ?? ''));
  return own.map(({ metadataValue }) => metadataValue ?? '');
}
