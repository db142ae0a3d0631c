import type { Metadata, MetadataLocation } from './spreadsheet';

/** An entry of developer metadata as the API answers it. */
export function metadataResource({ metadataId, key, value, location }: Metadata): unknown {
  return {
    metadataId,
    metadataKey: key,
    metadataValue: value,
    location: locationResource(location),
    visibility: 'DOCUMENT',
  };
}

function locationResource(location: MetadataLocation): unknown {
  switch (location.type) {
    case 'SPREADSHEET':
      return { locationType: location.type, spreadsheet: true };
    case 'SHEET':
      return { locationType: location.type, sheetId: location.sheetId };
    default:
      return {
        locationType: location.type,
        dimensionRange: {
          sheetId: location.sheetId,
          dimension: `${location.type}S`,
          startIndex: location.index0,
          endIndex: location.index0 + 1,
        },
      };
  }
}
