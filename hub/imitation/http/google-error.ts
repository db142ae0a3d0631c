/** An error as a Google API answers it. */
export class GoogleError extends Error {
  override readonly name = 'GoogleError';

  /** `reason` is what BigQuery adds in `errors`; the Sheets API has `details` in its place. */
  constructor(
    readonly code: number,
    message: string,
    readonly more: { readonly reason?: string; readonly details?: readonly unknown[] } = {},
  ) {
    super(message);
  }
}

/** The JSON body of the answer (https://cloud.google.com/apis/design/errors#http_mapping). */
export function errorBody({ code, message, more: { reason, details } }: GoogleError): unknown {
  const errors = reason === undefined ? {} : { errors: [{ message, domain: 'global', reason }] };
  return {
    error: { code, message, ...errors, status: statusNames[code] ?? 'UNKNOWN', ...(details && { details }) },
  };
}

const statusNames: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ALREADY_EXISTS',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  501: 'UNIMPLEMENTED',
  503: 'UNAVAILABLE',
};

/** What Google can do and the imitation cannot. It refuses, so that no wrong answer passes for Google's. */
export function unknownToImitation(what: string): GoogleError {
  return new GoogleError(501, `The imitation does not know ${what}.`, { reason: 'notImplemented' });
}
