import { isObject, type Json, objectAt, textAt } from '../../http/json-body';
import { invalidRequest } from '../query-error';
import { analyzedQuery } from '../sql/analyze';
import type { ThresholdPolicy } from '../sql/threshold';
import { tokensOf } from '../sql/tokens';
import type { Catalog, Table } from './catalog';
import { contextOf } from './query-context';
import { columnsSql, type Field, readSchema, typeOfDuckdb } from './schema';

/** What a table or view is made of, whether a resource or a statement describes it. */
export interface TablePlan {
  readonly dataset: string;
  readonly name: string;
  readonly more: Json;
}

/** Creates a table. Throws GoogleError if it exists, or if a column of partitions or clusters does not. */
export async function createTable(
  catalog: Catalog,
  plan: TablePlan & Pick<Table, 'fields' | 'partitionedBy' | 'clusteredBy'>,
  createdAt: number,
): Promise<Table> {
  const { fields, partitionedBy, clusteredBy } = plan;
  const field = (name: string) => fields.find((one) => one.name === name);
  if (partitionedBy !== null && !['DATE', 'TIMESTAMP'].includes(field(partitionedBy)?.type ?? '')) {
    throw invalidRequest(
      `The field specified for partitioning must be a DATE or a TIMESTAMP: ${partitionedBy}`,
    );
  }
  const missing = clusteredBy.find((name) => !field(name));
  if (missing !== undefined)
    throw invalidRequest(`The field specified for clustering cannot be found in the schema: ${missing}`);
  if (clusteredBy.length > 4) throw invalidRequest('Too many fields for clustering. At most 4 are allowed.');
  const table: Table = { ...plan, view: null, createdAt };
  await catalog.addTable(table, (path) => `CREATE TABLE ${path} (${columnsSql(fields)})`);
  return table;
}

/** Creates a view. Throws GoogleError if it exists, or if its query is refused. */
export async function createView(
  catalog: Catalog,
  plan: TablePlan & {
    readonly query: string;
    readonly policy: ThresholdPolicy | null;
    /** Whether a view of this name is replaced. */
    readonly isReplacing: boolean;
    readonly described: readonly Pick<Field, 'name' | 'description'>[];
  },
  createdAt: number,
): Promise<Table> {
  const { query, policy, described } = plan;
  const { location } = catalog.dataset(plan.dataset);
  const sql = await analyzedQuery(catalog.database, tokensOf(query), contextOf(catalog, location));
  const result = await catalog.database.read(`DESCRIBE ${sql}`);
  const fields = result.getRowsJson().map(
    ([name, type], index): Field => ({
      name: described[index]?.name ?? String(name),
      type: typeOfDuckdb(String(type)),
      isRequired: false,
      description: described[index]?.description ?? '',
    }),
  );
  if (policy && !fields.some(({ name }) => name === policy.unit)) {
    throw invalidRequest(`The privacy unit column ${policy.unit} is not a column of the view.`);
  }
  const { dataset, name, more } = plan;
  const view = { query, policy };
  const table: Table = { dataset, name, fields, view, partitionedBy: null, clusteredBy: [], createdAt, more };
  if (plan.isReplacing && catalog.hasTable(dataset, name)) await catalog.removeTable(dataset, name);
  const columns = fields.map((field) => `"${field.name}"`).join(', ');
  await catalog.addTable(table, (path) => `CREATE VIEW ${path} (${columns}) AS ${sql}`);
  return table;
}

/** Creates what the resource of tables.insert describes. Throws GoogleError. */
export function createFromResource(
  catalog: Catalog,
  dataset: string,
  body: Json,
  createdAt: number,
): Promise<Table> {
  const { tableReference, schema, view, timePartitioning, clustering, ...more } = body;
  const name = textAt(objectAt({ tableReference }, 'tableReference'), 'tableId');
  if (!/^[\w-]{1,1024}$/.test(name)) throw invalidRequest(`Invalid table ID "${name}".`);
  if (isObject(view)) {
    if (view.useLegacySql !== false) throw invalidRequest('A view in legacy SQL; set useLegacySql to false.');
    const policy = readPolicy(objectAt(view, 'privacyPolicy'));
    return createView(
      catalog,
      { dataset, name, query: textAt(view, 'query'), policy, described: [], isReplacing: false, more },
      createdAt,
    );
  }
  const partitions = isObject(timePartitioning) ? timePartitioning : null;
  if (partitions && textAt(partitions, 'type') !== 'DAY')
    throw invalidRequest('Only partitions by DAY are known.');
  const clusters = objectAt({ clustering }, 'clustering').fields;
  const plan = {
    dataset,
    name,
    more,
    fields: readSchema(objectAt({ schema }, 'schema')),
    partitionedBy: partitions && textAt(partitions, 'field'),
    clusteredBy: Array.isArray(clusters) ? clusters.map(String) : [],
  };
  return createTable(catalog, plan, createdAt);
}

function readPolicy(policy: Json): ThresholdPolicy | null {
  if (!isObject(policy.aggregationThresholdPolicy)) return null;
  const { threshold, privacyUnitColumns } = policy.aggregationThresholdPolicy;
  const [unit, ...others] = Array.isArray(privacyUnitColumns) ? privacyUnitColumns.map(String) : [];
  if (unit === undefined || others.length > 0)
    throw invalidRequest('A privacy policy has one privacy unit column.');
  return { threshold: Number(threshold), unit };
}
