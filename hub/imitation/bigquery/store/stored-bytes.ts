import { identifier } from '../sql/dialect';
import { pathOfTable, type Table } from './catalog';
import type { Database } from './database';
import type { FieldType } from './schema';

/**
 * The size of these columns in BigQuery, in bytes (cloud.google.com/bigquery/pricing#data): 8 for a number, a date or a time, 1
 * for a BOOL, 2 and its UTF-8 bytes for a text, 0 for NULL. `condition` limits the rows; '' is all.
 */
export async function storedBytes(
  database: Database,
  table: Table,
  columns: readonly string[],
  condition: string,
): Promise<number> {
  const sizes = table.fields
    .filter(({ name }) => columns.includes(name))
    .map(({ name, type }) => sizeOf(type, identifier(name)));
  if (sizes.length === 0) return 0;
  const where = condition === '' ? '' : ` WHERE ${condition}`;
  const result = await database.read(
    `SELECT coalesce(sum(${sizes.join(' + ')}), 0) FROM ${pathOfTable(table)}${where}`,
  );
  return Number(result.getRowsJson()[0]?.[0]);
}

function sizeOf(type: FieldType, column: string): string {
  if (type === 'STRING') return `coalesce(2 + strlen(${column}), 0)`;
  return `CASE WHEN ${column} IS NULL THEN 0 ELSE ${type === 'BOOL' ? 1 : 8} END`;
}
