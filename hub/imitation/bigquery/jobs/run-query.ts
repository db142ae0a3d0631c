import { unknownToImitation } from '../../http/google-error';
import { type Json, objectAt, objectsAt, textAt } from '../../http/json-body';
import { invalidQuery } from '../query-error';
import { analyzedQuery } from '../sql/analyze';
import { readStatement } from '../sql/ddl';
import { type Parameters, quoted } from '../sql/dialect';
import { isToken, tokensOf } from '../sql/tokens';
import type { Catalog } from '../store/catalog';
import { contextOf } from '../store/query-context';
import { processedBy } from './bytes-processed';
import type { FinishedQuery } from './job';
import { noResult, queryResult } from './query-result';
import { runStatement } from './run-statement';

/** Runs a query or another statement, or only estimates it. Throws GoogleError. */
export async function runQuery(
  catalog: Catalog,
  query: Json,
  now: number,
  { location, isDryRun }: { readonly location: string; readonly isDryRun: boolean },
): Promise<FinishedQuery> {
  // Both the API and its clients take legacy SQL for the default.
  if (query.useLegacySql !== false) throw unknownToImitation('legacy SQL; set useLegacySql to false');
  const sql = textAt(query, 'query').replace(/;\s*$/, '');
  const tokens = tokensOf(sql);
  if (tokens.length === 0) throw invalidQuery('Syntax error: Unexpected end of statement');
  if (tokens.some((token) => isToken(token, ';'))) throw unknownToImitation('several statements in a query');
  const defaultDataset = textAt(objectAt(query, 'defaultDataset'), 'datasetId') || null;
  const context = contextOf(catalog, location, { defaultDataset, parameters: parametersOf(query) });
  const statement = readStatement(tokens, catalog.project);
  if (statement) {
    const changedRows = isDryRun ? null : await runStatement(catalog, statement, sql, context, now);
    return { statement: statement.kind, processed: { bytes: 0, tables: 0 }, changedRows, result: noResult };
  }
  const translated = await analyzedQuery(catalog.database, tokens, context);
  const processed = await processedBy(catalog, translated);
  const result = isDryRun ? noResult : queryResult(await catalog.database.read(translated));
  return { statement: 'SELECT', processed, changedRows: null, result };
}

function parametersOf(query: Json): Parameters {
  return Object.fromEntries(
    objectsAt(query, 'queryParameters').map((parameter) => {
      const type = textAt(objectAt(parameter, 'parameterType'), 'type');
      const value = textAt(objectAt(parameter, 'parameterValue'), 'value');
      return [textAt(parameter, 'name'), literal(type, value)];
    }),
  );
}

function literal(type: string, value: string): string {
  if (type === 'STRING') return quoted(value);
  if (type === 'DATE') return `DATE ${quoted(value)}`;
  if (['INT64', 'FLOAT64'].includes(type) && value !== '' && !Number.isNaN(Number(value))) return value;
  throw unknownToImitation(`a parameter of the type ${type}`);
}
