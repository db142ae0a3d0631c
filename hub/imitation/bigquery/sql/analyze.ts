import { unknownToImitation } from '../../http/google-error';
import { invalidQuery } from '../query-error';
import type { Database } from '../store/database';
import { duckdbText, type Parameters } from './dialect';
import { checkCast, translatedCall } from './functions';
import { eachNode, mapNodes, type Node, trueConstant } from './syntax-tree';
import { type ThresholdPolicy, withThreshold } from './threshold';
import type { Token } from './tokens';

/** What the translation of a query needs to know of the project. */
export interface QueryContext {
  readonly project: string;
  readonly location: string;
  readonly defaultDataset: string | null;
  readonly parameters: Parameters;
  /** The policy of a table or view, null if it has none. Throws GoogleError if there is no such table. */
  readonly policyOf: (dataset: string, table: string) => ThresholdPolicy | null;
}

/** A SELECT in GoogleSQL as DuckDB runs it. Throws GoogleError for what BigQuery refuses and for what the imitation does not know. */
export async function analyzedQuery(
  database: Database,
  tokens: readonly Token[],
  context: QueryContext,
): Promise<string> {
  const parsed = await database.parse(duckdbText(tokens, context));
  const named = namesOfQueries(parsed);
  const isNamed = (table: Node) =>
    table.schema_name === '' && named.has(String(table.table_name).toLowerCase());
  const policyOf = (table: Node) =>
    isNamed(table) ? null : context.policyOf(String(table.schema_name), String(table.table_name));
  const checked = mapNodes(parsed, (node) => {
    if (node.type === 'BASE_TABLE' && !isNamed(node)) return inDataset(node, context);
    return node.type === 'SELECT_NODE' ? withThreshold(node, policyOf) : node;
  });
  return database.unparse(mapNodes(checked, translated));
}

/** The names of the queries in WITH, in lower case. */
function namesOfQueries(parsed: unknown): ReadonlySet<string> {
  const named = new Set<string>();
  eachNode(parsed, (node) => {
    for (const { key } of (node.cte_map as CteMap | undefined)?.map ?? []) named.add(key.toLowerCase());
  });
  return named;
}

interface CteMap {
  readonly map: readonly { readonly key: string }[];
}

function inDataset(table: Node, { project, defaultDataset }: QueryContext): Node {
  const { catalog_name: named } = table;
  if (named && named !== project) throw invalidQuery(`Access Denied: Project ${named}`);
  if (table.schema_name !== '') return { ...table, catalog_name: '' };
  if (defaultDataset !== null) return { ...table, schema_name: defaultDataset };
  throw invalidQuery(`Table "${table.table_name}" must be qualified with a dataset (e.g. dataset.table).`);
}

const knownClasses = new Set([
  ...[
    'COLUMN_REF',
    'CONSTANT',
    'FUNCTION',
    'COMPARISON',
    'CONJUNCTION',
    'OPERATOR',
    'CASE',
    'CAST',
    'BETWEEN',
  ],
  ...['WINDOW', 'SUBQUERY', 'STAR', 'TYPE'],
]);

function translated(node: Node): Node {
  if (node.class !== undefined && !knownClasses.has(node.class))
    throw unknownToImitation(`${node.class} in SQL`);
  if (node.filter) throw unknownToImitation('FILTER after an aggregate function');
  if (node.type === 'TABLE_FUNCTION') return unnested(node);
  // DuckDB writes a cross join as a comma, which binds less than the joins around it.
  if (node.ref_type === 'CROSS') return { ...node, ref_type: 'REGULAR', condition: trueConstant };
  if (node.class === 'CAST') checkCast(node);
  return node.class === 'FUNCTION' ? translatedCall(node) : node;
}

/** In GoogleSQL, the alias of UNNEST is the name of its column. */
function unnested(node: Node): Node {
  if ((node.function as Node).function_name !== 'unnest') throw unknownToImitation('a table function');
  return { ...node, column_name_alias: [node.alias] };
}
