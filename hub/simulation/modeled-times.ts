import type { CallTime, Exchange } from '../../local-sheets/src/index';

/**
 * What takes how long on Google's clock. Nobody has measured the hub on Google: the figures of service calls are those of
 * docs/performance.md, and those of the two APIs are assumptions, because Google publishes none. The quota of the Sheets API,
 * one read a second, decides the time of a night, not these.
 */
export const modeledTimes = {
  /** Assumed: a request to the Sheets API, in milliseconds. */
  sheetsRequest: 400,
  /** Assumed: a request to BigQuery that starts or reports a job, in milliseconds. */
  bigQueryRequest: 500,
  /** Assumed: the bytes that a request moves in a millisecond (10 MB a second). */
  bytesPerMillisecond: 10_000,
  /** Assumed: a load job from its start to its end, in milliseconds. */
  loadJob: 5_000,
  /** docs/performance.md, "The modeled time", in milliseconds. */
  call: 150,
  write: 7,
} as const;

export const sheetsTime = (exchange: Exchange) => modeledTimes.sheetsRequest + transfer(exchange);

export const bigQueryTime = (exchange: Exchange) => modeledTimes.bigQueryRequest + transfer(exchange);

/** A request of UrlFetchApp has the time of its host instead. */
export const callTime: CallTime = (kind, label) => {
  if (label.startsWith('UrlFetchApp.')) return 0;
  return kind === 'write' ? modeledTimes.write : modeledTimes.call;
};

const transfer = ({ sentBytes, receivedBytes }: Exchange) =>
  Math.ceil((sentBytes + receivedBytes) / modeledTimes.bytesPerMillisecond);
