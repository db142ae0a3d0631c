import { nextAttempt } from '../domain/back-off';
import type { RunTime } from './run-time';

export interface ApiRequest {
  readonly url: string;
  readonly method?: 'get' | 'post' | 'patch';
  readonly contentType?: string;
  readonly payload?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer of a Google API, after the attempts that the back-off allows. */
export interface Answer<Body> {
  /** The HTTP status; 0 if there was no answer. */
  readonly status: number;
  readonly isOk: boolean;
  /** The JSON of the answer; {} if it has none. */
  readonly body: Body;
  /** Google's sentence about an error; '' if there is none. */
  readonly message: string;
  /** How many attempts failed before this answer. */
  readonly failures: number;
}

interface ApiError {
  readonly message?: string;
  /** BigQuery answers 403 with the reason rateLimitExceeded where other APIs answer 429. */
  readonly errors?: readonly { readonly reason?: string }[];
}

/**
 * Sends a request with the token of the account that runs the hub, again after a status that can pass (U8). Throws OutOfTime if
 * the run has no time for another attempt.
 */
export function send<Body>(request: ApiRequest, time: RunTime): Answer<Partial<Body>> {
  for (let failures = 0; ; failures += 1) {
    const { status, text } = fetchOnce(request);
    const body = json(text) as Partial<Body> & { readonly error?: ApiError };
    const isQuota = status === 429 || body.error?.errors?.[0]?.reason === 'rateLimitExceeded';
    const wait = nextAttempt(isQuota ? 429 : status, failures + 1, Math.random());
    if (wait !== null) {
      time.sleep(wait);
      continue;
    }
    const isOk = status >= 200 && status < 300;
    return { status, isOk, body, message: isOk ? '' : (body.error?.message ?? `HTTP ${status}`), failures };
  }
}

function fetchOnce({ url, method = 'get', contentType, payload, headers }: ApiRequest): {
  status: number;
  text: string;
} {
  try {
    const response = UrlFetchApp.fetch(url, {
      method,
      muteHttpExceptions: true,
      headers: { ...headers, Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
      ...(contentType === undefined ? {} : { contentType }),
      ...(payload === undefined ? {} : { payload }),
    });
    return { status: response.getResponseCode(), text: response.getContentText() };
  } catch (error) {
    // UrlFetchApp throws if the connection fails, although HTTP errors are muted.
    return { status: 0, text: JSON.stringify({ error: { message: String(error) } }) };
  }
}

function json(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
