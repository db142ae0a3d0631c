import { alreadyExists, notFound } from '../query-error';
import type { Processed } from './bytes-processed';
import type { QueryResult } from './query-result';

/** A job that was carried out when it arrived. */
export interface Job {
  readonly jobId: string;
  readonly user: string;
  readonly location: string;
  readonly configuration: unknown;
  /** Milliseconds. Until `end`, the job says that it is running. */
  readonly start: number;
  readonly end: number;
  /** The first is the one that ended the job; [] if it worked. */
  readonly errors: readonly JobError[];
  readonly load: { readonly rows: number; readonly inputBytes: number } | null;
  readonly query: FinishedQuery | null;
}

export interface JobError {
  readonly reason: string;
  readonly message: string;
}

export interface FinishedQuery {
  readonly statement: string;
  readonly processed: Processed;
  readonly changedRows: number | null;
  readonly result: (isInt64Timestamp: boolean) => QueryResult;
}

/** The jobs of a project by their ids, each of which is used once, whether the job works or fails. */
export class Jobs {
  private readonly jobs = new Map<string, Job>();
  private readonly taken = new Set<string>();

  constructor(readonly project: string) {}

  /** Reserves an id, a new one for ''. Throws GoogleError if it is taken. */
  take(jobId: string, location: string): string {
    const id = jobId || `job_${this.taken.size + 1}`;
    if (this.taken.has(id)) throw alreadyExists('Job', `${this.project}:${location}.${id}`);
    this.taken.add(id);
    return id;
  }

  /** Gives back an id whose job BigQuery did not accept. */
  giveBack(jobId: string): void {
    this.taken.delete(jobId);
  }

  add(job: Job): Job {
    this.jobs.set(job.jobId, job);
    return job;
  }

  /** Throws GoogleError if there is none in this location; without a location, BigQuery looks in US and EU only. */
  get(jobId: string, location: string | null): Job {
    const job = this.jobs.get(jobId);
    const isThere =
      location === null ? ['US', 'EU'].includes(job?.location ?? '') : job?.location === location;
    if (!job || !isThere) throw notFound('Job', `${this.project}:${jobId}`);
    return job;
  }
}
