import type { QueryContext } from '../sql/analyze';
import type { Catalog } from './catalog';

/** What a query can read in this project. */
export function contextOf(
  catalog: Catalog,
  location: string,
  more: Partial<Pick<QueryContext, 'defaultDataset' | 'parameters'>> = {},
): QueryContext {
  return {
    project: catalog.project,
    location,
    defaultDataset: null,
    parameters: {},
    policyOf: (dataset, table) => catalog.table(dataset, table, location).view?.policy ?? null,
    ...more,
  };
}
