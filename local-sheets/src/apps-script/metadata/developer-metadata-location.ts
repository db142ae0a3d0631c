import type { MetadataLocation } from '../../protocol/record-calls';
import type { RangeOfCall } from '../../protocol/sheet-calls';
import { enumeration } from '../enumeration';
import { make } from '../make';
import { whole } from '../partial-class';

type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const DeveloperMetadataLocationType = enumeration<
  typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType
>('SpreadsheetApp.DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);

/** Where an entry is, as the reply to its finder said; no method sends a message to the workbook. */
class LocationPart implements Partial<Location> {
  constructor(private readonly location: MetadataLocation) {}

  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return DeveloperMetadataLocationType[this.location.type];
  }
  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.location.type === 'SPREADSHEET' ? make.spreadsheet() : null;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return 'sheetId' in this.location ? make.sheet(this.location.sheetId) : null;
  }
  getRow(): Range | null {
    return this.line('ROW', (index, size) => ({ row: index, column: 1, rows: 1, columns: size }));
  }
  getColumn(): Range | null {
    return this.line('COLUMN', (index, size) => ({ row: 1, column: index, rows: size, columns: 1 }));
  }

  private line(
    type: 'ROW' | 'COLUMN',
    area: (index: number, size: number) => Omit<RangeOfCall, 'sheetId' | 'toEnd'>,
  ): Range | null {
    const { location } = this;
    if (location.type !== type) return null;
    const toEnd = type === 'COLUMN';
    return make.range({ sheetId: location.sheetId, ...area(location.index, location.length), toEnd });
  }
}

export const newLocation = whole<Location, [MetadataLocation]>('DeveloperMetadataLocation', LocationPart);
