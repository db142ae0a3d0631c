import { unknownToImitation } from '../../http/google-error';
import { type Json, objectAt, textAt } from '../../http/json-body';
import { invalidRequest } from '../query-error';
import { type Catalog, pathOfTable, type Table } from '../store/catalog';
import { createFromResource } from '../store/create-table';
import { readSchema } from '../store/schema';
import type { Job, JobError } from './job';
import { readJsonRows } from './json-rows';
import { appendRows } from './load-rows';

type Loaded = Pick<Job, 'errors' | 'load'>;

/** Loads lines of JSON into a table: all rows or, with more bad ones than the job allows, none. Throws GoogleError. */
export async function runLoad(
  catalog: Catalog,
  load: Json,
  data: Buffer,
  { location, now }: { readonly location: string; readonly now: number },
): Promise<Loaded> {
  if (textAt(load, 'sourceFormat') !== 'NEWLINE_DELIMITED_JSON') {
    throw unknownToImitation('a sourceFormat other than NEWLINE_DELIMITED_JSON');
  }
  const { datasetId, tableId } = objectAt(load, 'destinationTable') as {
    datasetId?: string;
    tableId?: string;
  };
  if (!datasetId || !tableId) throw invalidRequest('Required parameter is missing: destinationTable');
  catalog.dataset(datasetId, location);
  if (!catalog.hasTable(datasetId, tableId)) {
    if (textAt(load, 'createDisposition') === 'CREATE_NEVER' || load.schema === undefined) {
      return failed([
        { reason: 'notFound', message: `Not found: Table ${catalog.project}:${datasetId}.${tableId}` },
      ]);
    }
    await createFromResource(catalog, datasetId, { ...load, tableReference: { tableId } }, now);
  }
  const table = catalog.table(datasetId, tableId);
  if (table.view) throw invalidRequest(`${tableId} is not allowed for this operation because it is a VIEW.`);
  const mismatch = load.schema === undefined ? null : mismatchIn(table, load);
  if (mismatch !== null) return failed([{ reason: 'invalid', message: mismatch }]);
  const { rows, errors } = readJsonRows(
    data.toString('utf8'),
    table.fields,
    load.ignoreUnknownValues === true,
  );
  const most = Number(load.maxBadRecords ?? 0);
  if (errors.length > most) return failed(badRows(rows.length + errors.length, errors, most));
  const refused = await clearFor(catalog, table, textAt(load, 'writeDisposition') || 'WRITE_APPEND');
  if (refused) return failed([refused]);
  await appendRows(catalog.database, table, rows);
  return { errors: [], load: { rows: rows.length, inputBytes: data.length } };
}

function failed(errors: readonly JobError[]): Loaded {
  return { errors, load: null };
}

/** What is wrong with the schema of the job, in BigQuery's words; null if it is that of the table, or a part of it. */
function mismatchIn({ fields, dataset, name }: Table, load: Json): string | null {
  for (const field of readSchema(objectAt(load, 'schema'))) {
    const there = fields.find((one) => one.name === field.name);
    const prefix = `Provided Schema does not match Table ${dataset}.${name}.`;
    if (!there) return `${prefix} Cannot add fields (field: ${field.name})`;
    if (there.type !== field.type)
      return `${prefix} Field ${field.name} has changed type from ${there.type} to ${field.type}`;
  }
  return null;
}

function badRows(rows: number, errors: readonly string[], most: number): JobError[] {
  const counts = `Rows: ${rows}; errors: ${errors.length}`;
  const prefix = 'Error while reading data, error message: JSON';
  return [
    `${prefix} table encountered too many errors, giving up. ${counts}. Please look into the errors[] collection for more details.`,
    `${prefix} processing encountered too many errors, giving up. ${counts}; max bad: ${most}; error percent: 0`,
    ...errors,
  ].map((message) => ({ reason: 'invalid', message }));
}

async function clearFor(
  { database, project }: Catalog,
  table: Table,
  disposition: string,
): Promise<JobError | null> {
  const path = pathOfTable(table);
  if (disposition === 'WRITE_TRUNCATE') await database.run(`DELETE FROM ${path}`);
  if (disposition !== 'WRITE_EMPTY') return null;
  const [row] = (await database.read(`SELECT count(*) FROM ${path}`)).getRowsJson();
  if (Number(row?.[0]) === 0) return null;
  return { reason: 'duplicate', message: `Already Exists: Table ${project}:${table.dataset}.${table.name}` };
}
