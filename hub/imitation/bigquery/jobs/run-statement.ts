import { isObject, jsonBody } from '../../http/json-body';
import { invalidQuery } from '../query-error';
import { analyzedQuery, type QueryContext } from '../sql/analyze';
import type { Create, Statement } from '../sql/ddl';
import type { ThresholdPolicy } from '../sql/threshold';
import type { Token } from '../sql/tokens';
import { type Catalog, pathOfTable } from '../store/catalog';
import { createTable, createView } from '../store/create-table';
import { typeCalled } from '../store/schema';

/** Carries out a statement that is not a query; returns how many rows it changed, null if it changes none. Throws GoogleError. */
export async function runStatement(
  catalog: Catalog,
  statement: Statement,
  sql: string,
  context: QueryContext,
  now: number,
): Promise<number | null> {
  const [dataset, name] =
    statement.path.length > 1 ? statement.path : [context.defaultDataset ?? '', ...statement.path];
  if (statement.kind === 'CREATE_SCHEMA') {
    const schema = statement.path[0] ?? '';
    const isThere = catalog.allDatasets().some((one) => one.name === schema);
    if (statement.isConditional && isThere) return null;
    await catalog.addDataset({
      name: schema,
      location: context.location,
      createdAt: now,
      more: {},
      tables: new Map(),
    });
    return null;
  }
  if (dataset === undefined || name === undefined) throw invalidQuery('A table needs a dataset.');
  catalog.dataset(dataset, context.location);
  const isThere = catalog.hasTable(dataset, name);
  switch (statement.kind) {
    case 'DELETE':
      return deleteRows(catalog, { dataset, name }, statement.condition, context);
    case 'DROP_TABLE':
    case 'DROP_VIEW':
      if (isThere || !statement.isConditional) await catalog.removeTable(dataset, name);
      return null;
    default:
      if (isThere && statement.isConditional) return null;
      await create(catalog, { dataset, name }, statement, sql, now);
      return null;
  }
}

async function create(
  catalog: Catalog,
  place: { readonly dataset: string; readonly name: string },
  { kind, isReplacing, columns, partitionedBy, clusteredBy, options, query: [begin] }: Create,
  sql: string,
  now: number,
): Promise<void> {
  const { privacy_policy: policy, description } = options;
  const plan = { ...place, more: description === undefined ? {} : { description } };
  const described = columns.map((column) => ({
    name: column.name,
    description: column.options.description ?? '',
  }));
  if (kind === 'CREATE_VIEW') {
    const query = sql.slice(begin?.at);
    const view = { query, policy: policy === undefined ? null : readPolicy(policy), described, isReplacing };
    await createView(catalog, { ...plan, ...view }, now);
    return;
  }
  const fields = columns.map(({ name, type, isRequired }, index) => ({
    name,
    type: typeCalled(type),
    isRequired,
    description: described[index]?.description ?? '',
  }));
  if (isReplacing && catalog.hasTable(plan.dataset, plan.name)) {
    await catalog.removeTable(plan.dataset, plan.name);
  }
  await createTable(catalog, { ...plan, fields, partitionedBy, clusteredBy }, now);
}

function readPolicy(text: string): ThresholdPolicy {
  const { aggregation_threshold_policy: policy } = jsonBody(text);
  if (!isObject(policy)) throw invalidQuery('Invalid privacy_policy.');
  return { threshold: Number(policy.threshold), unit: String(policy.privacy_unit_column) };
}

async function deleteRows(
  catalog: Catalog,
  place: { readonly dataset: string; readonly name: string },
  condition: readonly Token[],
  context: QueryContext,
): Promise<number> {
  const target = catalog.table(place.dataset, place.name);
  if (target.view) throw invalidQuery(`${place.dataset}.${place.name} is a view, and DELETE needs a table.`);
  const table = pathOfTable(target);
  const words = (text: string): Token[] =>
    text.split(' ').map((word) => ({ kind: 'word', text: word, at: 0 }));
  const from: Token = { kind: 'path', text: `${place.dataset}.${place.name}`, at: 0 };
  // DuckDB describes queries only, so the condition is translated as that of a query.
  const query = await analyzedQuery(
    catalog.database,
    [
      ...words('SELECT'),
      { kind: 'number', text: '1', at: 0 },
      ...words('FROM'),
      from,
      ...words('WHERE'),
      ...condition,
    ],
    context,
  );
  const where = query.slice(query.indexOf(' WHERE '));
  const [row] = (await catalog.database.read(`SELECT count(*) FROM ${table}${where}`)).getRowsJson();
  await catalog.database.run(`DELETE FROM ${table}${where}`);
  return Number(row?.[0]);
}
