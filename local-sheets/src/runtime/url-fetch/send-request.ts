import { isUtf8 } from 'node:buffer';
import { Agent, type IncomingMessage, request } from 'node:http';
import type { UrlRequest, UrlResponse } from '../../protocol/services/url-calls';
import { Exception } from '../exception';
import { type Hosts, targetOf } from './hosts';
import { refuseLargeResponse } from './limits';

/** A response, and the modeled milliseconds until it arrived (H781). */
export interface Answered {
  readonly response: UrlResponse;
  readonly milliseconds: number;
}

const agent = new Agent({ keepAlive: true });
/** The number of redirects that a request follows. Google documents none; this is the limit of browsers. */
const mostRedirects = 20;

/** Sends a request and follows its redirects (H775). Throws an Exception if a host is refused or does not answer. */
export async function sendRequest(hosts: Hosts, asked: UrlRequest): Promise<Answered> {
  let next = asked;
  let milliseconds = 0;
  for (let redirects = 0; ; redirects += 1) {
    const { response, time } = await exchange(hosts, next);
    milliseconds += time;
    const location = lastHeader(response, 'location');
    if (!asked.followRedirects || location === null || !isRedirect(response.code))
      return { response, milliseconds };
    if (redirects === mostRedirects) throw new Exception(`Too many redirects: ${asked.url}`);
    next = redirected(next, response.code, new URL(location, next.url).href);
  }
}

async function exchange(hosts: Hosts, asked: UrlRequest): Promise<{ response: UrlResponse; time: number }> {
  const { url, host, time } = targetOf(hosts, asked.url);
  const body = bytesOf(asked);
  const sent = await send(url, { ...asked.headers, Host: host }, asked.method, body).catch((cause: Error) => {
    throw new Exception(`Address unavailable: ${asked.url} (${cause.message})`);
  });
  const received = await read(sent, asked.url);
  const { method } = asked;
  const code = sent.statusCode ?? 0;
  const sizes = { sentBytes: body?.length ?? 0, receivedBytes: received.length };
  return {
    response: {
      code,
      headers: headersOf(sent),
      text: received.toString('utf8'),
      base64: isUtf8(received) ? null : received.toString('base64'),
    },
    time: time({ method, url: asked.url, code, ...sizes }),
  };
}

function send(
  url: URL,
  headers: Record<string, string>,
  method: string,
  body: Buffer | null,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const length = body === null ? {} : { 'Content-Length': body.length };
    const sent = request(url, { agent, method, headers: { ...headers, ...length } }, resolve);
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}

async function read(response: IncomingMessage, url: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    refuseLargeResponse(size, url);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function headersOf({ rawHeaders }: IncomingMessage): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    headers[name] = [...(headers[name] ?? []), rawHeaders[at + 1] ?? ''];
  }
  return headers;
}

function lastHeader({ headers }: UrlResponse, name: string): string | null {
  const found = Object.entries(headers).find(([one]) => one.toLowerCase() === name);
  return found?.[1].at(-1) ?? null;
}

const isRedirect = (code: number) => [301, 302, 303, 307, 308].includes(code);

/** As in browsers, 303, and 301 and 302 after a POST, continue with a GET without a payload. */
function redirected(asked: UrlRequest, code: number, url: string): UrlRequest {
  const becomesGet = code === 303 || (code < 303 && asked.method === 'POST');
  if (!becomesGet) return { ...asked, url };
  return { ...asked, url, method: 'GET', payload: null };
}

function bytesOf({ payload }: UrlRequest): Buffer | null {
  if (payload === null) return null;
  return 'text' in payload ? Buffer.from(payload.text) : Buffer.from(payload.base64, 'base64');
}
