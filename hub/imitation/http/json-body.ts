import { GoogleError } from './google-error';

export type Json = Readonly<Record<string, unknown>>;

/** The body of a request as a JSON object; throws GoogleError if it is not one. */
export function jsonBody(body: Buffer | string): Json {
  const text = String(body);
  if (text === '') return {};
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new GoogleError(
      400,
      `Invalid JSON payload received. ${error instanceof Error ? error.message : error}`,
      {
        reason: 'parseError',
      },
    );
  }
  if (!isObject(read)) throw new GoogleError(400, 'Invalid JSON payload received.', { reason: 'parseError' });
  return read;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under a name; {} if there is none. */
export function objectAt(json: Json, name: string): Json {
  const value = json[name];
  return isObject(value) ? value : {};
}

/** The text under a name; '' if there is none. */
export function textAt(json: Json, name: string): string {
  const value = json[name];
  return typeof value === 'string' ? value : '';
}

/** The objects in the list under a name; [] if there is none. */
export function objectsAt(json: Json, name: string): readonly Json[] {
  const value = json[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}
