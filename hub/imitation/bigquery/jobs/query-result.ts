import type { DuckDBResultReader } from '@duckdb/node-api';
import { type Field, type FieldType, schemaResource, typeOfDuckdb } from '../store/schema';

/** The rows of a query, in the form of the API: every value is a text. */
export interface QueryResult {
  readonly schema: unknown;
  readonly rows: readonly { readonly f: readonly { readonly v: string | null }[] }[];
}

/** `isInt64Timestamp` asks for times in microseconds; otherwise they are in seconds, as the API answers by default. */
export function queryResult(result: DuckDBResultReader): (isInt64Timestamp: boolean) => QueryResult {
  const types = result.columnTypes().map((type) => typeOfDuckdb(String(type)));
  const fields = result.columnNames().map(
    (name, index): Field => ({
      // BigQuery names a column without an alias by its position.
      name: /^[A-Za-z_]\w*$/.test(name) ? name : `f${index}_`,
      type: types[index] ?? 'STRING',
      isRequired: false,
      description: '',
    }),
  );
  const rows = result.getRowsJson();
  return (isInt64Timestamp) => ({
    schema: schemaResource(fields),
    rows: rows.map((row) => ({
      f: row.map((value, index) => ({ v: textOf(value, types[index] ?? 'STRING', isInt64Timestamp) })),
    })),
  });
}

function textOf(value: unknown, type: FieldType, isInt64Timestamp: boolean): string | null {
  if (value === null || value === undefined) return null;
  if (type !== 'TIMESTAMP') return String(value);
  const milliseconds = Date.parse(`${String(value).replace(' ', 'T')}Z`);
  return isInt64Timestamp ? String(milliseconds * 1000) : String(milliseconds / 1000);
}

/** Without rows, such as the answer of a statement that creates something. */
export const noResult: (isInt64Timestamp: boolean) => QueryResult = () => ({
  schema: { fields: [] },
  rows: [],
});
