import type { Metadata, MetadataChange } from '../../protocol/record-calls';
import { ask } from '../ask';
import { enumeration } from '../enumeration';
import { whole } from '../partial-class';
import { areaOf } from '../spreadsheet/places';
import { newLocation } from './developer-metadata-location';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

export const DeveloperMetadataVisibility = enumeration<
  typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility
>('SpreadsheetApp.DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);

/** One entry, with everything from the reply to its finder; only changes send messages to the workbook. */
class DeveloperMetadataPart implements Partial<DeveloperMetadata> {
  constructor(private metadata: Metadata) {}

  getId(): number {
    return this.metadata.id;
  }
  getKey(): string {
    return this.metadata.key;
  }
  getValue(): string | null {
    return this.metadata.value;
  }
  getVisibility(): Visibility {
    return DeveloperMetadataVisibility[this.metadata.visibility];
  }
  getLocation(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
    return newLocation(this.metadata.location);
  }
  setKey(key: string): DeveloperMetadata {
    return this.change('setKey', { key });
  }
  setValue(value: string): DeveloperMetadata {
    return this.change('setValue', { value: String(value) });
  }
  setVisibility(visibility: Visibility): DeveloperMetadata {
    return this.change('setVisibility', { visibility: String(visibility) as 'DOCUMENT' | 'PROJECT' });
  }
  moveToColumn(column: Range): DeveloperMetadata {
    return this.change('moveToColumn', { location: { area: areaOf(column) } });
  }
  moveToRow(row: Range): DeveloperMetadata {
    return this.change('moveToRow', { location: { area: areaOf(row) } });
  }
  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): DeveloperMetadata {
    return this.change('moveToSheet', { location: { type: 'SHEET', sheetId: sheet.getSheetId() } });
  }
  moveToSpreadsheet(): DeveloperMetadata {
    return this.change('moveToSpreadsheet', { location: { type: 'SPREADSHEET' } });
  }
  remove(): void {
    ask('metadata.remove', 'DeveloperMetadata.remove', { id: this.metadata.id });
  }

  private change(method: string, change: MetadataChange): DeveloperMetadata {
    const { id } = this.metadata;
    this.metadata = ask('metadata.change', `DeveloperMetadata.${method}`, { id, change });
    return this as unknown as DeveloperMetadata;
  }
}

export const newMetadata = whole<DeveloperMetadata, [Metadata]>('DeveloperMetadata', DeveloperMetadataPart);

/** (key), (key, visibility), (key, value) or (key, value, visibility). */
export type MetadataArguments =
  | [key: string]
  | [key: string, valueOrVisibility: string | Visibility]
  | [key: string, value: string, visibility: Visibility];

export function metadataArguments([key, second, third]: MetadataArguments): Omit<
  Metadata,
  'id' | 'location'
> {
  const value = typeof second === 'string' ? second : null;
  const visibility = typeof second === 'string' ? third : (second ?? third);
  return { key, value, visibility: visibility === undefined ? 'DOCUMENT' : visibilityName(visibility) };
}

function visibilityName(visibility: Visibility): 'DOCUMENT' | 'PROJECT' {
  return String(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
}
