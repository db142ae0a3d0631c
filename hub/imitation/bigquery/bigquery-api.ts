import { GoogleError, unknownToImitation } from '../http/google-error';
import { jsonBody, objectAt, textAt } from '../http/json-body';
import {
  type ApiRequest,
  type LoopbackApi,
  type LoopbackOptions,
  startLoopbackApi,
} from '../http/loopback-api';
import { Jobs } from './jobs/job';
import { insertJob, type JobRunner, queryNow, queryResults } from './jobs/job-requests';
import { jobResource } from './jobs/job-resource';
import { readMultipart } from './jobs/multipart';
import { invalidRequest } from './query-error';
import { Catalog } from './store/catalog';
import { createFromResource } from './store/create-table';
import { openDatabase } from './store/database';
import { datasetResource, tableResource } from './store/resources';

export interface BigQueryApiOptions extends LoopbackOptions {
  readonly project: string;
  /** Milliseconds; CURRENT_DATE and the times of jobs are by this clock. */
  readonly now: () => number;
  /** How long a job says that it is running after it was inserted, in milliseconds; 0 by default. */
  readonly jobDuration?: number;
}

/** Google's BigQuery API, v2, on 127.0.0.1, with an empty project in memory (U47-U60). */
export async function startBigQueryApi(options: BigQueryApiOptions): Promise<LoopbackApi> {
  const { project, now, jobDuration = 0 } = options;
  const database = await openDatabase(now);
  const runner = { catalog: new Catalog(project, database), jobs: new Jobs(project), now, jobDuration };
  // Requests take turns, because the database has one connection.
  let last: Promise<unknown> = Promise.resolve();
  const api = await startLoopbackApi((request) => {
    const answer = last.then(() => route(runner, request));
    last = answer.catch(() => null);
    return answer;
  }, options);
  return {
    ...api,
    close: async () => {
      await api.close();
      await last;
      database.close();
    },
  };
}

async function route(runner: JobRunner, request: ApiRequest): Promise<unknown> {
  const { project } = runner.catalog;
  const found = /^(\/upload)?\/bigquery\/v2\/projects\/([^/]+)\/(.+)$/.exec(request.path);
  if (!found?.[3]) throw new GoogleError(404, 'Not Found', { reason: 'notFound' });
  if (found[2] !== project) {
    throw new GoogleError(403, `Access Denied: Project ${found[2]}`, { reason: 'accessDenied' });
  }
  const path = `${found[1] ?? ''}/${found[3]}`;
  for (const [method, pattern, answer] of routes) {
    const [, first = '', second = ''] = (request.method === method && pattern.exec(path)) || [];
    if (request.method === method && pattern.test(path)) return answer(runner, request, first, second);
  }
  throw unknownToImitation(`${request.method} ${request.path}`);
}

type Answer = (runner: JobRunner, request: ApiRequest, first: string, second: string) => unknown;

const routes: readonly (readonly [method: string, pattern: RegExp, answer: Answer])[] = [
  [
    'GET',
    /^\/datasets$/,
    ({ catalog }) => ({ datasets: catalog.allDatasets().map((one) => datasetResource(catalog, one)) }),
  ],
  ['POST', /^\/datasets$/, insertDataset],
  ['GET', /^\/datasets\/([^/]+)$/, ({ catalog }, _, name) => datasetResource(catalog, catalog.dataset(name))],
  [
    'PATCH',
    /^\/datasets\/([^/]+)$/,
    ({ catalog }, { body }, name) => datasetResource(catalog, catalog.changeDataset(name, jsonBody(body))),
  ],
  [
    'GET',
    /^\/datasets\/([^/]+)\/tables$/,
    async ({ catalog }, _, dataset) => ({
      tables: await Promise.all(
        Array.from(catalog.dataset(dataset).tables.values(), (table) => tableResource(catalog, table)),
      ),
    }),
  ],
  [
    'POST',
    /^\/datasets\/([^/]+)\/tables$/,
    async ({ catalog, now }, { body }, dataset) =>
      tableResource(catalog, await createFromResource(catalog, dataset, jsonBody(body), now())),
  ],
  [
    'GET',
    /^\/datasets\/([^/]+)\/tables\/([^/]+)$/,
    ({ catalog }, _, dataset, name) => tableResource(catalog, catalog.table(dataset, name)),
  ],
  [
    'DELETE',
    /^\/datasets\/([^/]+)\/tables\/([^/]+)$/,
    async ({ catalog }, _, dataset, name) => {
      await catalog.removeTable(dataset, name);
      return {};
    },
  ],
  ['POST', /^\/jobs$/, (runner, { body, user }) => insertJob(runner, jsonBody(body), null, user)],
  ['POST', /^\/upload\/jobs$/, insertUpload],
  [
    'GET',
    /^\/jobs\/([^/]+)$/,
    ({ jobs, now }, { query }, id) => jobResource(jobs.project, jobs.get(id, query.get('location')), now()),
  ],
  ['POST', /^\/queries$/, (runner, { body, user }) => queryNow(runner, jsonBody(body), user)],
  ['GET', /^\/queries\/([^/]+)$/, (runner, { query }, id) => queryResults(runner, id, query)],
];

async function insertDataset({ catalog, now }: JobRunner, { body }: ApiRequest): Promise<unknown> {
  const { datasetReference, location, ...more } = jsonBody(body);
  const name = textAt(objectAt({ datasetReference }, 'datasetReference'), 'datasetId');
  if (!/^\w{1,1024}$/.test(name)) throw invalidRequest(`Invalid dataset ID "${name}".`);
  const place = typeof location === 'string' ? location : 'US';
  const dataset = { name, location: place, createdAt: now(), more, tables: new Map() };
  await catalog.addDataset(dataset);
  return datasetResource(catalog, dataset);
}

function insertUpload(runner: JobRunner, { body, contentType, query, user }: ApiRequest): Promise<unknown> {
  if (query.get('uploadType') !== 'multipart') throw unknownToImitation('an upload that is not multipart');
  const { resource, data } = readMultipart(body, contentType);
  return insertJob(runner, jsonBody(resource), data, user);
}
