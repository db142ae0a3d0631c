/** A row of a query; numbers are text, as BigQuery writes them. */
export type QueryRow = Readonly<Record<string, string | null>>;

/** BigQuery as HR asks it, by its REST API. */
export interface BigQueryReader {
  rows(query: string): Promise<QueryRow[]>;
  /** The bytes of the queries so far, as BigQuery would scan them. */
  scannedBytes(): number;
}

export function bigQueryReader(origin: string, project: string): BigQueryReader {
  let scanned = 0;
  return {
    scannedBytes: () => scanned,
    rows: async (query) => {
      const response = await fetch(`${origin}/bigquery/v2/projects/${project}/queries`, {
        method: 'POST',
        headers: { authorization: 'Bearer hr@acme.example', 'content-type': 'application/json' },
        body: JSON.stringify({ query, useLegacySql: false, maxResults: 100_000 }),
      });
      const body = (await response.json()) as QueryResponse;
      if (body.error) throw new Error(`${body.error.message}\n${query}`);
      scanned += Number(body.totalBytesProcessed ?? 0);
      const names = body.schema?.fields.map(({ name }) => name) ?? [];
      return (body.rows ?? []).map(({ f }) =>
        Object.fromEntries(names.map((name, index) => [name, f[index]?.v ?? null])),
      );
    },
  };
}

interface QueryResponse {
  readonly error?: { readonly message: string };
  readonly totalBytesProcessed?: string;
  readonly schema?: { readonly fields: readonly { readonly name: string }[] };
  readonly rows?: readonly { readonly f: readonly { readonly v: string | null }[] }[];
}
