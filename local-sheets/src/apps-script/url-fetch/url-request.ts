import type { UrlBody, UrlRequest } from '../../protocol/services/url-calls';
import { base64Encode } from '../base/bytes';
import { exception } from '../exception';

type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;

const methods = ['GET', 'DELETE', 'PATCH', 'POST', 'PUT'];
/** Google sets these itself. */
const reserved = ['content-length', 'host'];

/** A request with the documented defaults; throws an Exception for what Google does not accept. */
export function urlRequest(url: unknown, options: Options = {}): UrlRequest {
  if (url === undefined || url === null || url === '')
    throw exception('Attribute provided with no value: url');
  const method = String(options.method ?? 'get').toUpperCase();
  if (!methods.includes(method)) throw exception('Attribute provided with invalid value: method');
  const payload = bodyOf(options.payload);
  if (payload !== null && method === 'GET')
    throw exception(
      `A ${method} request does not accept a payload. Use another method, or remove the payload.`,
    );
  return {
    url: String(url),
    method,
    headers: headersOf(options, payload !== null),
    payload,
    followRedirects: options.followRedirects ?? true,
    muteHttpExceptions: options.muteHttpExceptions ?? false,
  };
}

function headersOf({ headers = {}, contentType }: Options, hasPayload: boolean): Record<string, string> {
  const made: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (reserved.includes(name.toLowerCase()) || value === null || value === undefined) {
      const shown = value === null || value === undefined ? 'null' : name;
      throw exception(`Attribute provided with invalid value: Header:${shown}`);
    }
    if (contentType === undefined || name.toLowerCase() !== 'content-type') made[name] = String(value);
  }
  const isTyped = Object.keys(made).some((name) => name.toLowerCase() === 'content-type');
  if (contentType !== undefined) made['Content-Type'] = String(contentType);
  else if (hasPayload && !isTyped) made['Content-Type'] = 'application/x-www-form-urlencoded';
  return made;
}

/** Text, bytes, or an object of form fields. */
function bodyOf(payload: unknown): UrlBody | null {
  if (payload === undefined || payload === null) return null;
  if (Array.isArray(payload)) return { base64: base64Encode(payload as number[]) };
  if (typeof payload !== 'object') return { text: String(payload) };
  const fields = Object.entries(payload).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return { text: fields.join('&') };
}
