import { type DuckDBConnection, DuckDBInstance, type DuckDBResultReader } from '@duckdb/node-api';
import { invalidQuery } from '../query-error';
import { quoted } from '../sql/dialect';
import { macros } from '../sql/functions';

/** The database under the imitation. */
export interface Database {
  readonly connection: DuckDBConnection;
  /** Runs statements that return nothing. */
  run(sql: string): Promise<void>;
  /** Throws GoogleError with DuckDB's message if it refuses the query. */
  read(sql: string): Promise<DuckDBResultReader>;
  /** The statement as a tree of nodes. Throws GoogleError if it is not a SELECT. */
  parse(sql: string): Promise<unknown>;
  /** A tree as a statement. */
  unparse(tree: unknown): Promise<string>;
  close(): void;
}

/** Opens a database in memory; `now` is the clock of CURRENT_DATE, in milliseconds. */
export async function openDatabase(now: () => number): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const run = async (sql: string) => void (await connection.run(sql));
  await run("SET default_null_order = 'nulls_first_on_asc_last_on_desc'");
  for (const macro of macros) await run(`CREATE MACRO ${macro}`);
  const textOf = async (sql: string, value: string) =>
    String((await connection.runAndReadAll(sql, [value])).getRowsJson()[0]?.[0]);
  return {
    connection,
    run,
    read: async (sql) => {
      await run(`SET VARIABLE bq_now = ${quoted(new Date(now()).toISOString().slice(0, -1))}`);
      try {
        return await connection.runAndReadAll(sql);
      } catch (error) {
        throw invalidQuery(error instanceof Error ? error.message : String(error));
      }
    },
    parse: async (sql) => {
      const text = await textOf('SELECT json_serialize_sql($1::VARCHAR)', sql);
      // An unknown location is 2^64 - 1, which no number of JavaScript is.
      const parsed = JSON.parse(text.replaceAll(/"query_location":\d+/g, '"query_location":0'));
      if (parsed.error) throw invalidQuery(`Syntax error: ${parsed.error_message}`);
      return parsed;
    },
    unparse: (tree) => textOf('SELECT json_deserialize_sql($1::JSON)', JSON.stringify(tree)),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
