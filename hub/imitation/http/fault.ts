import { GoogleError } from './google-error';

/**
 * What goes wrong with a request: an answer with this status, or a connection that ends without an answer. `worked` says
 * whether the API did what was asked before that.
 */
type Fault =
  | { readonly status: 403 | 429 | 500 | 503; readonly worked?: boolean }
  | { readonly cutOff: true; readonly worked?: boolean };

/** The fault of a request; null if it has none. `number` counts the requests of this API, from 1. */
export type FaultPlan = (request: {
  readonly number: number;
  readonly method: string;
  readonly path: string;
}) => Fault | null;

/** The error that Google answers with this status if the fault is its own. */
export function errorOfFault(status: 403 | 429 | 500 | 503): GoogleError {
  switch (status) {
    case 403:
      return new GoogleError(403, 'Exceeded rate limits.', { reason: 'rateLimitExceeded' });
    case 429:
      return new GoogleError(429, 'Resource has been exhausted (e.g. check quota).', {
        reason: 'rateLimitExceeded',
      });
    case 500:
      return new GoogleError(500, 'Internal error encountered.', { reason: 'backendError' });
    case 503:
      return new GoogleError(503, 'The service is currently unavailable.', { reason: 'backendError' });
  }
}
