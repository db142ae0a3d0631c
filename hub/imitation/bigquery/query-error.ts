import { GoogleError } from '../http/google-error';

/** A query that BigQuery refuses. */
export function invalidQuery(message: string): GoogleError {
  return new GoogleError(400, message, { reason: 'invalidQuery' });
}

/** A request that BigQuery refuses for another reason. */
export function invalidRequest(message: string): GoogleError {
  return new GoogleError(400, message, { reason: 'invalid' });
}

/** `location` is where BigQuery looked; '' if it does not say so. */
export function notFound(kind: 'Dataset' | 'Table' | 'Job', name: string, location = ''): GoogleError {
  const place = location === '' ? '' : ` was not found in location ${location}`;
  return new GoogleError(404, `Not found: ${kind} ${name}${place}`, { reason: 'notFound' });
}

export function alreadyExists(kind: 'Dataset' | 'Table' | 'Job', name: string): GoogleError {
  return new GoogleError(409, `Already Exists: ${kind} ${name}`, { reason: 'duplicate' });
}
