import { identifier } from '../sql/dialect';
import type { Catalog, Table } from '../store/catalog';
import { storedBytes } from '../store/stored-bytes';

/** What a query reads, in bytes: the sum, and how many tables it reads. */
export interface Processed {
  readonly bytes: number;
  readonly tables: number;
}

/**
 * Estimates what BigQuery would read: the columns that the plan of the query uses, without the partitions that a comparison with a
 * constant excludes. BigQuery ignores other conditions, and reads a table once for each mention.
 */
export async function processedBy(catalog: Catalog, sql: string): Promise<Processed> {
  const plan = await catalog.database.read(`EXPLAIN (FORMAT JSON) ${sql}`);
  const scans = scansIn(JSON.parse(String(plan.getRowsJson()[0]?.[1])));
  let bytes = 0;
  for (const { table: path, columns, filters } of scans) {
    const [, dataset = '', name = ''] = path.split('.');
    const table = catalog.table(dataset, name);
    const used = table.fields
      .map((field) => field.name)
      .filter(
        (field) =>
          columns.includes(field) || filters.some((filter) => new RegExp(`\\b${field}\\b`).test(filter)),
      );
    bytes += await storedBytes(catalog.database, table, used, partitionsIn(table, filters));
  }
  return { bytes, tables: scans.length };
}

/** What BigQuery bills: at least 10 MB for each table, in steps of 1 MB (cloud.google.com/bigquery/pricing#on_demand_pricing). */
export function billedBytes({ bytes, tables }: Processed): number {
  const megabyte = 2 ** 20;
  return Math.max(Math.ceil(bytes / megabyte), 10 * tables) * megabyte;
}

interface Scan {
  readonly table: string;
  readonly columns: readonly string[];
  readonly filters: readonly string[];
}

interface PlanNode {
  readonly name: string;
  readonly children: readonly PlanNode[];
  readonly extra_info: Readonly<Record<string, string | readonly string[]>>;
}

function scansIn(nodes: readonly PlanNode[]): Scan[] {
  return nodes.flatMap(({ children, extra_info: info }) => {
    const inner = scansIn(children);
    if (typeof info.Table !== 'string') return inner;
    return [
      { table: info.Table, columns: listOf(info.Projections), filters: listOf(info.Filters) },
      ...inner,
    ];
  });
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** The condition on the column of the partitions; '' if there is none. */
function partitionsIn({ partitionedBy }: Table, filters: readonly string[]): string {
  if (partitionedBy === null) return '';
  const pattern = new RegExp(`\\b${partitionedBy}(>=|<=|=|>|<)('[^']*'::[A-Z]+)`, 'g');
  return filters
    .filter((filter) => !/\bOR\b/.test(filter))
    .flatMap((filter) => Array.from(filter.matchAll(pattern)))
    .map(([, comparison = '', constant = '']) => `${identifier(partitionedBy)} ${comparison} ${constant}`)
    .join(' AND ');
}
