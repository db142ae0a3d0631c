import { GoogleError } from '../../http/google-error';
import { type Json, objectAt, textAt } from '../../http/json-body';
import { invalidRequest } from '../query-error';
import type { Catalog } from '../store/catalog';
import { billedBytes } from './bytes-processed';
import type { FinishedQuery, Job, Jobs } from './job';
import { jobReference, jobResource } from './job-resource';
import { runLoad } from './run-load';
import { runQuery } from './run-query';

/** Where jobs run, and for how long they say that they are running (milliseconds). */
export interface JobRunner {
  readonly catalog: Catalog;
  readonly jobs: Jobs;
  readonly now: () => number;
  readonly jobDuration: number;
}

/** jobs.insert: a load job with its data, or a query. Throws GoogleError if the id is taken. */
export async function insertJob(
  runner: JobRunner,
  body: Json,
  data: Buffer | null,
  user: string,
): Promise<unknown> {
  const { catalog, jobs, now } = runner;
  const configuration = objectAt(body, 'configuration');
  const reference = objectAt(body, 'jobReference');
  const location = textAt(reference, 'location') || catalog.location;
  const start = now();
  const isDryRun = configuration.dryRun === true;
  const jobId = jobs.take(textAt(reference, 'jobId'), location);
  const common = { jobId, user, location, configuration, start, end: start + runner.jobDuration };
  let job: Job;
  try {
    if (data) {
      const load = objectAt(configuration, 'load');
      job = { ...common, query: null, ...(await runLoad(catalog, load, data, { location, now: start })) };
    } else if (configuration.query === undefined) {
      throw invalidRequest('Job configuration must contain exactly one job-specific configuration object.');
    } else {
      const query = objectAt(configuration, 'query');
      job = { ...common, load: null, ...(await queryJob(catalog, query, start, { location, isDryRun })) };
    }
  } catch (error) {
    jobs.giveBack(jobId);
    throw error;
  }
  if (isDryRun) jobs.giveBack(jobId);
  else jobs.add(job);
  return jobResource(jobs.project, job, isDryRun ? job.end : start - 1);
}

/** jobs.query: runs the query and answers its first rows. Throws GoogleError. */
export async function queryNow(
  { catalog, jobs, now, ...runner }: JobRunner,
  body: Json,
  user: string,
): Promise<unknown> {
  const start = now();
  const isDryRun = body.dryRun === true;
  const location = textAt(body, 'location') || catalog.location;
  const query = await runQuery(catalog, body, start, { location, isDryRun });
  const configuration = { jobType: 'QUERY', query: { query: body.query, useLegacySql: false } };
  const jobId = jobs.take('', location);
  const end = start + runner.jobDuration;
  const job = { jobId, user, location, configuration, start, end, errors: [], load: null, query };
  if (isDryRun) jobs.giveBack(jobId);
  else jobs.add(job);
  return queryAnswer(jobs.project, job, query, optionsIn(body));
}

/** jobs.getQueryResults. Throws GoogleError if the query failed or the job is none. */
export function queryResults({ jobs }: JobRunner, jobId: string, query: URLSearchParams): unknown {
  const job = jobs.get(jobId, query.get('location'));
  const [error] = job.errors;
  if (error) throw new GoogleError(400, error.message, { reason: error.reason });
  if (!job.query) throw invalidRequest(`Job ${jobId} is not a query.`);
  return queryAnswer(jobs.project, job, job.query, query);
}

async function queryJob(
  catalog: Catalog,
  query: Json,
  start: number,
  how: { readonly location: string; readonly isDryRun: boolean },
): Promise<Pick<Job, 'errors' | 'query'>> {
  try {
    return { errors: [], query: await runQuery(catalog, query, start, how) };
  } catch (error) {
    // A query that fails is a job that failed; only what the imitation does not know is none.
    if (!(error instanceof GoogleError) || error.code === 501 || how.isDryRun) throw error;
    return { errors: [{ reason: error.more.reason ?? 'invalidQuery', message: error.message }], query: null };
  }
}

function optionsIn(body: Json): URLSearchParams {
  const options = new URLSearchParams();
  if (body.maxResults !== undefined) options.set('maxResults', String(body.maxResults));
  const { useInt64Timestamp } = objectAt(body, 'formatOptions');
  if (useInt64Timestamp === true) options.set('formatOptions.useInt64Timestamp', 'true');
  return options;
}

/** One page of a result; the token of the next page is the number of its first row. */
function queryAnswer(
  project: string,
  { jobId, location }: Job,
  finished: FinishedQuery,
  query: URLSearchParams,
): unknown {
  const { schema, rows } = finished.result(query.get('formatOptions.useInt64Timestamp') === 'true');
  const first = Number(query.get('pageToken') ?? query.get('startIndex') ?? 0);
  const last = Math.min(rows.length, first + Number(query.get('maxResults') ?? 10_000));
  return {
    kind: 'bigquery#queryResponse',
    schema,
    jobReference: jobReference(project, jobId, location),
    totalRows: String(rows.length),
    ...(last < rows.length && { pageToken: String(last) }),
    rows: rows.slice(first, last),
    totalBytesProcessed: String(finished.processed.bytes),
    totalBytesBilled: String(billedBytes(finished.processed)),
    jobComplete: true,
    cacheHit: false,
    ...(finished.changedRows !== null && { numDmlAffectedRows: String(finished.changedRows) }),
  };
}
