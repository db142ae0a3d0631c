import { type BigQueryApiOptions, startBigQueryApi } from '../../../imitation/bigquery/bigquery-api';
import type { LoopbackApi } from '../../../imitation/http/loopback-api';
import { type Answer, send } from './requests';

/** A project of the imitation, and how tests talk to it. */
export interface BigQueryProject {
  readonly api: LoopbackApi;
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<Answer>;
  /** The answer of jobs.query in GoogleSQL. */
  query(sql: string, more?: object): Promise<Answer>;
  /** The rows of a query; throws if it is refused. */
  rows(sql: string): Promise<(string | null)[][]>;
  /** A load job with these lines, as an upload of two parts. */
  load(table: string, jobId: string, lines: readonly unknown[], more?: object): Promise<Answer>;
}

/** Starts the project acme with an empty dataset, people, at 2026-10-14T03:00Z. */
export async function openProject(options: Partial<BigQueryApiOptions> = {}): Promise<BigQueryProject> {
  const now = () => Date.UTC(2026, 9, 14, 3);
  const api = await startBigQueryApi({ project: 'acme', now, ...options });
  const prefix = '/bigquery/v2/projects/acme';
  const request: BigQueryProject['send'] = (method, path, body) =>
    send(api.origin, method, `${prefix}${path}`, { body });
  const query: BigQueryProject['query'] = (sql, more = {}) =>
    request('POST', '/queries', { query: sql, useLegacySql: false, ...more });
  await request('POST', '/datasets', { datasetReference: { projectId: 'acme', datasetId: 'people' } });
  return {
    api,
    send: request,
    query,
    rows: async (sql) => {
      const { status, body } = await query(sql);
      if (status !== 200) throw new Error(body.error.message);
      return body.rows.map(({ f }: { f: { v: string | null }[] }) => f.map(({ v }) => v));
    },
    load: (table, jobId, lines, more = {}) => {
      const load = {
        sourceFormat: 'NEWLINE_DELIMITED_JSON',
        destinationTable: { projectId: 'acme', datasetId: 'people', tableId: table },
        ...more,
      };
      const resource = { jobReference: { projectId: 'acme', jobId }, configuration: { load } };
      const data = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
      return send(api.origin, 'POST', `/upload${prefix}/jobs?uploadType=multipart`, {
        body: multipart(JSON.stringify(resource), data),
        contentType: 'multipart/related; boundary=part',
      });
    },
  };
}

function multipart(resource: string, data: string): string {
  const part = (type: string, content: string) => `--part\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`;
  return `${part('application/json; charset=UTF-8', resource)}${part('application/octet-stream', data)}--part--`;
}
