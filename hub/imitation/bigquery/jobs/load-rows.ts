import {
  BIGINT,
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBTimestampValue,
  type DuckDBType,
  type DuckDBValue,
  TIMESTAMP,
  VARCHAR,
} from '@duckdb/node-api';
import type { Table } from '../store/catalog';
import type { Database } from '../store/database';
import type { FieldType } from '../store/schema';
import type { Cell } from './json-rows';

/** Appends the rows to the table. */
export async function appendRows(
  { connection }: Database,
  { dataset, name, fields }: Table,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const appender = await connection.createAppender(name, dataset);
  const types = fields.map(({ type }) => duckdbTypes[type]);
  for (let first = 0; first < rows.length; first += chunkSize) {
    const some = rows.slice(first, first + chunkSize);
    const chunk = DuckDBDataChunk.create(types, some.length);
    chunk.setColumns(
      fields.map(({ type }, column) => some.map((row) => storedValue(row[column] ?? null, type))),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** As many rows as DuckDB takes at once. */
const chunkSize = 2048;

const duckdbTypes: Readonly<Record<FieldType, DuckDBType>> = {
  STRING: VARCHAR,
  INT64: BIGINT,
  FLOAT64: DOUBLE,
  BOOL: BOOLEAN,
  DATE,
  TIMESTAMP,
};

const dayInMs = 86_400_000;

function storedValue(cell: Cell, type: FieldType): DuckDBValue {
  if (cell === null || typeof cell !== 'string') return cell;
  if (type === 'DATE') return new DuckDBDateValue(Date.parse(`${cell}T00:00Z`) / dayInMs);
  return type === 'TIMESTAMP' ? new DuckDBTimestampValue(BigInt(Date.parse(`${cell}Z`)) * 1000n) : cell;
}
