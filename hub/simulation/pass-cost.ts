import type { Exchange } from '../../local-sheets/src/index';

/** What a pass over the workbooks cost. */
export interface PassCost {
  readonly name: string;
  /** Requests to the Sheets API, refused ones included. */
  readonly reads: number;
  /** Of these, refused because of the quota. */
  readonly refused: number;
  readonly runs: number;
  /** From the start of the first run to the end of the last one, in milliseconds on Google's clock. */
  readonly elapsed: number;
  /** The sum of the runs, in milliseconds on Google's clock. */
  readonly running: number;
  readonly loadJobs: number;
  /** Rows of the load jobs. */
  readonly rows: number;
  /** The bytes of the load jobs. */
  readonly bytes: number;
  /** On this machine, in milliseconds. */
  readonly here: number;
}

/** Adds up the requests and the runs of one pass. */
export interface CostMeter {
  sheets(exchange: Exchange): void;
  bigQuery(exchange: Exchange): void;
  run(startedAt: number, duration: number): void;
  cost(name: string, rows: number, here: number): PassCost;
}

export function costMeter(): CostMeter {
  let [reads, refused, loadJobs, bytes, runs, running] = [0, 0, 0, 0, 0, 0];
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  return {
    sheets: ({ code }) => {
      reads += 1;
      if (code === 429) refused += 1;
    },
    bigQuery: ({ url, sentBytes }) => {
      if (!url.includes('/upload/')) return;
      loadJobs += 1;
      bytes += sentBytes;
    },
    run: (startedAt, duration) => {
      runs += 1;
      running += duration;
      first = Math.min(first, startedAt);
      last = Math.max(last, startedAt + duration);
    },
    cost: (name, rows, here) => ({
      ...{ name, reads, refused, runs, running, loadJobs, rows, bytes, here },
      elapsed: runs === 0 ? 0 : last - first,
    }),
  };
}
