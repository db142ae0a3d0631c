import { unknownToImitation } from '../http/google-error';
import { applyMask, type FieldMask, readFieldMask } from './field-mask';
import { metadataResource } from './metadata-resource';
import type { Metadata, MetadataLocation, Sheet, Spreadsheet } from './spreadsheet';

/**
 * The answer of spreadsheets.get; without a mask, everything but the grid data. Of the grid, the imitation knows the metadata of rows
 * and columns, which a mask can choose without any cell.
 */
export function getSpreadsheet(spreadsheet: Spreadsheet, query: URLSearchParams): unknown {
  const mask = readFieldMask(query.get('fields') || '*');
  if (query.get('includeGridData') === 'true' && mask === true)
    throw unknownToImitation('cells in spreadsheets.get');
  const { sheets } = mask === true ? { sheets: true } : mask;
  const hasGrid = typeof sheets === 'object' && 'data' in sheets;
  if (hasGrid && (sheets.data === true || 'rowData' in (sheets.data ?? {}))) {
    throw unknownToImitation('cells in spreadsheets.get');
  }
  return applyMask(resourceOf(spreadsheet, hasGrid), mask, knownFields);
}

function resourceOf(spreadsheet: Spreadsheet, hasGrid: boolean): unknown {
  const { spreadsheetId, title, locale, timeZone, sheets, metadata } = spreadsheet;
  const on = (isIt: (location: MetadataLocation) => boolean) => {
    const found = metadata.filter(({ location }) => isIt(location)).map(metadataResource);
    return found.length === 0 ? {} : { developerMetadata: found };
  };
  return {
    spreadsheetId,
    properties: { title, locale, autoRecalc: 'ON_CHANGE', timeZone },
    sheets: sheets.map((sheet, index) => ({
      properties: {
        sheetId: sheet.sheetId,
        title: sheet.title,
        index,
        sheetType: 'GRID',
        gridProperties: { rowCount: sheet.rowCount, columnCount: sheet.columnCount },
        ...(sheet.hidden && { hidden: true }),
      },
      ...(hasGrid && { data: [gridResource(sheet, metadata)] }),
      ...on((location) => location.type === 'SHEET' && location.sheetId === sheet.sheetId),
    })),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
    ...on(({ type }) => type === 'SPREADSHEET'),
  };
}

/** Every row and column of the grid, most of them without metadata. */
function gridResource({ sheetId, rowCount, columnCount }: Sheet, metadata: readonly Metadata[]): unknown {
  const rowMetadata: { developerMetadata?: unknown[] }[] = Array.from({ length: rowCount }, () => ({}));
  const columnMetadata: typeof rowMetadata = Array.from({ length: columnCount }, () => ({}));
  for (const one of metadata) {
    const { location } = one;
    if (location.type !== 'ROW' && location.type !== 'COLUMN') continue;
    const line = (location.type === 'ROW' ? rowMetadata : columnMetadata)[location.index0];
    if (line && location.sheetId === sheetId)
      line.developerMetadata = [...(line.developerMetadata ?? []), metadataResource(one)];
  }
  return { rowMetadata, columnMetadata };
}

const metadataFields: FieldMask = {
  metadataId: true,
  metadataKey: true,
  metadataValue: true,
  location: { locationType: true, spreadsheet: true, sheetId: true, dimensionRange: true },
  visibility: true,
};

/** The fields of the resource that the imitation knows (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets). */
const knownFields: FieldMask = {
  spreadsheetId: true,
  properties: { title: true, locale: true, autoRecalc: true, timeZone: true },
  sheets: {
    properties: {
      sheetId: true,
      title: true,
      index: true,
      sheetType: true,
      gridProperties: { rowCount: true, columnCount: true },
      hidden: true,
    },
    data: {
      startRow: true,
      startColumn: true,
      rowMetadata: { developerMetadata: metadataFields },
      columnMetadata: { developerMetadata: metadataFields },
    },
    developerMetadata: metadataFields,
  },
  spreadsheetUrl: true,
  developerMetadata: metadataFields,
};
