import { billedBytes } from './bytes-processed';
import type { Job } from './job';

/** A job as the API answers it at this time (milliseconds). */
export function jobResource(project: string, job: Job, now: number): unknown {
  const { jobId, user, location, configuration, start, end, errors, load, query } = job;
  const isDone = now >= end;
  const failure = isDone && errors.length > 0 ? { errorResult: errors[0], errors } : {};
  return {
    kind: 'bigquery#job',
    id: `${project}:${location}.${jobId}`,
    jobReference: jobReference(project, jobId, location),
    user_email: user,
    configuration,
    status: { state: isDone ? 'DONE' : 'RUNNING', ...failure },
    statistics: {
      creationTime: String(start),
      startTime: String(start),
      ...(isDone && { endTime: String(end) }),
      ...(isDone && load && errors.length === 0 && { load: loadStatistics(load) }),
      ...(isDone && query && queryStatistics(query)),
    },
  };
}

export function jobReference(projectId: string, jobId: string, location: string): unknown {
  return { projectId, jobId, location };
}

function loadStatistics({ rows, inputBytes }: NonNullable<Job['load']>): unknown {
  return { inputFiles: '1', inputFileBytes: String(inputBytes), outputRows: String(rows), badRecords: '0' };
}

function queryStatistics({ statement, processed, changedRows }: NonNullable<Job['query']>): object {
  const totalBytesProcessed = String(processed.bytes);
  const changed = changedRows === null ? {} : { numDmlAffectedRows: String(changedRows) };
  return {
    totalBytesProcessed,
    query: {
      statementType: statement,
      totalBytesProcessed,
      totalBytesBilled: String(billedBytes(processed)),
      cacheHit: false,
      ...changed,
    },
  };
}
