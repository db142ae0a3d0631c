import { GoogleError, unknownToImitation } from '../http/google-error';
import { isObject, type Json, objectAt } from '../http/json-body';
import { rangeOfA1 } from './a1-range';
import { type GridRange, type Metadata, type Spreadsheet, wholeSheet } from './spreadsheet';

/** The entries of developer metadata that the filter selects; [] if there are none. Throws GoogleError. */
export function metadataOf({ metadata }: Spreadsheet, filter: Json): readonly Metadata[] {
  if (!isObject(filter.developerMetadataLookup)) throw unknownToImitation('a search of metadata by a range');
  const lookup = filter.developerMetadataLookup;
  const tests: ((one: Metadata) => boolean)[] = [];
  for (const [field, wanted] of Object.entries(lookup)) {
    if (field === 'metadataId') tests.push(({ metadataId }) => metadataId === Number(wanted));
    else if (field === 'metadataKey') tests.push(({ key }) => key === wanted);
    else if (field === 'metadataValue') tests.push(({ value }) => value === wanted);
    else if (field === 'locationType') tests.push(({ location }) => location.type === wanted);
    else if (field === 'visibility') tests.push(() => wanted === 'DOCUMENT');
    else if (field === 'metadataLocation') tests.push(isOnSheet(objectAt(lookup, field)));
    else throw unknownToImitation(`the field ${field} of a DeveloperMetadataLookup`);
  }
  return metadata.filter((one) => tests.every((isIt) => isIt(one)));
}

/** The ranges that the filter selects; [] if there are none. Throws GoogleError. */
export function rangesOf(spreadsheet: Spreadsheet, filter: Json): readonly GridRange[] {
  if (typeof filter.a1Range === 'string') return [rangeOfA1(spreadsheet, filter.a1Range)];
  if (isObject(filter.gridRange)) return [rangeOfGrid(spreadsheet, filter.gridRange)];
  return metadataOf(spreadsheet, filter).flatMap(({ location }) => {
    if (location.type === 'SPREADSHEET') throw unknownToImitation('the values of a whole spreadsheet');
    const range = wholeSheet(sheetOf(spreadsheet, location.sheetId));
    if (location.type === 'SHEET') return [range];
    const { index0 } = location;
    return [
      location.type === 'COLUMN'
        ? { ...range, startColumn0: index0, endColumn0: index0 + 1 }
        : { ...range, startRow0: index0, endRow0: index0 + 1 },
    ];
  });
}

function isOnSheet({ sheetId, ...others }: Json): (one: Metadata) => boolean {
  if (typeof sheetId !== 'number' || Object.keys(others).length > 0) {
    throw unknownToImitation('a metadataLocation other than a sheet');
  }
  return ({ location }) => location.type !== 'SPREADSHEET' && location.sheetId === sheetId;
}

function rangeOfGrid(spreadsheet: Spreadsheet, range: Json): GridRange {
  const { sheet, endRow0, endColumn0 } = wholeSheet(sheetOf(spreadsheet, Number(range.sheetId ?? 0)));
  const start = (field: string) => Number(range[field] ?? 0);
  const end = (field: string, most: number) => Math.min(Number(range[field] ?? most), most);
  return {
    sheet,
    startRow0: start('startRowIndex'),
    endRow0: end('endRowIndex', endRow0),
    startColumn0: start('startColumnIndex'),
    endColumn0: end('endColumnIndex', endColumn0),
  };
}

function sheetOf({ sheets }: Spreadsheet, sheetId: number) {
  const sheet = sheets.find((one) => one.sheetId === sheetId);
  if (!sheet) throw new GoogleError(400, `No grid with id: ${sheetId}`);
  return sheet;
}
