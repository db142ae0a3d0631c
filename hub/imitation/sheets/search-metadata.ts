import { type Json, objectsAt } from '../http/json-body';
import { metadataOf } from './data-filter';
import { metadataResource } from './metadata-resource';
import type { Metadata, Spreadsheet } from './spreadsheet';

/** The answer of developerMetadata.search: each entry once, with the filters that select it; {} if there is none. */
export function searchMetadata(spreadsheet: Spreadsheet, body: Json): unknown {
  const found = new Map<Metadata, Json[]>();
  for (const filter of objectsAt(body, 'dataFilters')) {
    for (const one of metadataOf(spreadsheet, filter)) found.set(one, [...(found.get(one) ?? []), filter]);
  }
  if (found.size === 0) return {};
  return {
    matchedDeveloperMetadata: Array.from(found, ([one, dataFilters]) => ({
      developerMetadata: metadataResource(one),
      dataFilters,
    })),
  };
}
