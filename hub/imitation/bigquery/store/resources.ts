import type { Catalog, Dataset, Table } from './catalog';
import { pathOfTable } from './catalog';
import { schemaResource } from './schema';
import { storedBytes } from './stored-bytes';

/** A dataset as the API answers it. */
export function datasetResource({ project }: Catalog, { name, location, createdAt, more }: Dataset): unknown {
  return {
    ...more,
    kind: 'bigquery#dataset',
    id: `${project}:${name}`,
    datasetReference: { projectId: project, datasetId: name },
    location,
    creationTime: String(createdAt),
    lastModifiedTime: String(createdAt),
  };
}

/** A table or a view as the API answers it; a table with the number of its rows and bytes. */
export async function tableResource(catalog: Catalog, table: Table): Promise<unknown> {
  const { project, database } = catalog;
  const { dataset, name, fields, view, partitionedBy, clusteredBy, createdAt, more } = table;
  const common = {
    ...more,
    kind: 'bigquery#table',
    id: `${project}:${dataset}.${name}`,
    tableReference: { projectId: project, datasetId: dataset, tableId: name },
    schema: schemaResource(fields),
    location: catalog.dataset(dataset).location,
    creationTime: String(createdAt),
    lastModifiedTime: String(createdAt),
  };
  if (view) {
    const { query, policy } = view;
    const aggregationThresholdPolicy = policy && {
      threshold: String(policy.threshold),
      privacyUnitColumns: [policy.unit],
    };
    const privacyPolicy = policy && { privacyPolicy: { aggregationThresholdPolicy } };
    return { ...common, type: 'VIEW', view: { query, useLegacySql: false, ...privacyPolicy } };
  }
  const path = pathOfTable(table);
  const rows = await database.read(`SELECT count(*) FROM ${path}`);
  return {
    ...common,
    type: 'TABLE',
    numRows: String(rows.getRowsJson()[0]?.[0]),
    numBytes: String(
      await storedBytes(
        database,
        table,
        fields.map((field) => field.name),
        '',
      ),
    ),
    ...(partitionedBy !== null && { timePartitioning: { type: 'DAY', field: partitionedBy } }),
    ...(clusteredBy.length > 0 && { clustering: { fields: clusteredBy } }),
  };
}
