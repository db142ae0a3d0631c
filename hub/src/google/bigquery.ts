import type { TableName } from '../domain/company-rows';
import { dataDataset, viewsDataset } from '../domain/statements';
import type { RunTime } from './run-time';
import { type Answer, type ApiRequest, send } from './send';

/** What a load job came to: done by this call, done by an earlier one with the same ID, or the words of BigQuery. */
type LoadOutcome = 'loaded' | 'before' | { readonly message: string };

export interface BigQueryClient {
  /** Creates both datasets, and lets the views read the tables. Returns the words of BigQuery on failure, '' otherwise. */
  ensureDatasets(): string;
  /** Runs a statement. Returns the words of BigQuery on failure, '' otherwise. */
  run(statement: string): string;
  /** Appends rows to tables, in a job for each that has this ID, and waits for all of them (U20). Returns their outcomes in order. */
  load(loads: readonly Load[]): LoadOutcome[];
}

interface Load {
  readonly table: TableName;
  readonly jobId: string;
  /** Newline-delimited JSON. */
  readonly rows: string;
}

const host = 'https://bigquery.googleapis.com';

export function bigQueryClient(
  { project, location }: { readonly project: string; readonly location: string },
  time: RunTime,
): BigQueryClient {
  const base = `/bigquery/v2/projects/${project}`;
  const call = <Body>(path: string, body?: object, method: 'post' | 'patch' = 'post') => {
    const request: ApiRequest =
      body === undefined
        ? { url: host + path }
        : {
            url: host + path,
            method,
            contentType: 'application/json',
            payload: JSON.stringify(body),
          };
    return send<Body>(request, time);
  };
  const jobPath = (id: string) => `${base}/jobs/${id}?location=${encodeURIComponent(location)}`;
  return {
    ensureDatasets: () => {
      for (const datasetId of [viewsDataset, dataDataset]) {
        const dataset = { datasetReference: { projectId: project, datasetId }, location };
        const { isOk, status, message } = call(`${base}/datasets`, dataset);
        if (!isOk && status !== 409) return message;
      }
      return authorizeViews(project, call);
    },
    run: (query) => {
      const started = call<QueryResponse>(`${base}/queries`, {
        query,
        useLegacySql: false,
        location,
        timeoutMs: 60_000,
      });
      if (!started.isOk) return started.message;
      if (started.body.jobComplete !== false) return '';
      const { message = '' } = waitForJob(jobPath(started.body.jobReference?.jobId ?? ''), call, time) ?? {};
      return message;
    },
    load: (loads) => {
      // All jobs work while this run waits for the first one.
      const started = loads.map((load) => ({ load, answer: send(upload(project, location, load), time) }));
      return started.map(({ load, answer: { status, isOk, message, failures } }) => {
        if (!isOk && status !== 409) return { message };
        const failed = waitForJob(jobPath(load.jobId), call, time);
        if (failed !== null) return failed;
        // After a failed attempt of this call, the job with this ID has exactly these rows.
        return status === 409 && failures === 0 ? 'before' : 'loaded';
      });
    },
  };
}

type Call = <Body>(path: string, body?: object, method?: 'post' | 'patch') => Answer<Partial<Body>>;

interface QueryResponse {
  readonly jobComplete: boolean;
  readonly jobReference: { readonly jobId: string };
}

interface Job {
  readonly status: { readonly state: string; readonly errorResult?: { readonly message?: string } };
}

/** Waits until the job has ended; returns what it failed of, null if it succeeded. Throws OutOfTime. */
function waitForJob(path: string, call: Call, time: RunTime): { message: string } | null {
  for (let wait = 250; ; wait = Math.min(wait * 2, 4000)) {
    const { isOk, message, body } = call<Job>(path);
    if (!isOk) return { message };
    if (body.status?.state === 'DONE') {
      const { errorResult } = body.status;
      return errorResult ? { message: errorResult.message ?? 'the job failed.' } : null;
    }
    time.sleep(wait);
  }
}

/** Lets the views read the tables, so that HR needs access to the views only. */
function authorizeViews(project: string, call: Call): string {
  const path = `/bigquery/v2/projects/${project}/datasets/${dataDataset}`;
  const { isOk, message, body } = call<{ access: readonly AccessEntry[] }>(path);
  if (!isOk) return message;
  const access = body.access ?? [];
  if (access.some((entry) => entry.dataset?.dataset?.datasetId === viewsDataset)) return '';
  const views = { dataset: { projectId: project, datasetId: viewsDataset }, targetTypes: ['VIEWS'] };
  const changed = call(path, { access: [...access, { dataset: views }] }, 'patch');
  return changed.message;
}

interface AccessEntry {
  readonly dataset?: { readonly dataset?: { readonly datasetId?: string } };
}

function upload(project: string, location: string, { table, jobId, rows }: Load): ApiRequest {
  const job = {
    jobReference: { projectId: project, jobId, location },
    configuration: {
      load: {
        destinationTable: { projectId: project, datasetId: dataDataset, tableId: table },
        sourceFormat: 'NEWLINE_DELIMITED_JSON',
        writeDisposition: 'WRITE_APPEND',
        createDisposition: 'CREATE_NEVER',
      },
    },
  };
  const boundary = `rows-${jobId}`;
  const parts = [
    `--${boundary}`,
    'Content-Type: application/json; charset=UTF-8',
    '',
    JSON.stringify(job),
    `--${boundary}`,
    'Content-Type: application/octet-stream',
    '',
    rows,
    `--${boundary}--`,
    '',
  ];
  return {
    url: `${host}/upload/bigquery/v2/projects/${project}/jobs?uploadType=multipart`,
    method: 'post',
    contentType: `multipart/related; boundary=${boundary}`,
    payload: parts.join('\r\n'),
  };
}
