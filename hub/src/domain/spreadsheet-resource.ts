/** What `spreadsheets.get` returns of a workbook for the fields in `layoutFields`; Google omits what is empty. */
export interface SpreadsheetResource {
  readonly properties?: { readonly title?: string };
  readonly developerMetadata?: readonly Metadata[];
  readonly sheets?: readonly SheetResource[];
}

export interface SheetResource {
  readonly properties?: { readonly sheetId?: number; readonly title?: string; readonly index?: number };
  readonly developerMetadata?: readonly Metadata[];
  readonly data?: readonly GridResource[];
}

/** A part of a tab, with its first row and column (0-based; 0 is omitted). */
interface GridResource {
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly rowMetadata?: readonly Dimension[];
  readonly columnMetadata?: readonly Dimension[];
}

interface Dimension {
  readonly developerMetadata?: readonly Metadata[];
}

export interface Metadata {
  readonly metadataKey?: string;
  readonly metadataValue?: string;
}

const metadata = 'developerMetadata(metadataKey,metadataValue)';

/**
 * The field mask for `spreadsheets.get`: titles and tags, and no cell. `developerMetadata:search` would need permission to
 * write.
 */
export const layoutFields = [
  'properties(title)',
  metadata,
  `sheets(properties(sheetId,title,index),${metadata},data(startRow,startColumn,rowMetadata(${metadata}),columnMetadata(${metadata})))`,
].join();
