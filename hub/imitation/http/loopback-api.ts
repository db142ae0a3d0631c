import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorOfFault, type FaultPlan } from './fault';
import { errorBody, GoogleError } from './google-error';

export interface ApiRequest {
  readonly method: string;
  /** Decoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly contentType: string;
  readonly body: Buffer;
  /** Whose token the request carries. */
  readonly user: string;
}

/** Returns the JSON of the answer; throws GoogleError for any other status than 200. */
export type ApiHandler = (request: ApiRequest) => unknown;

/** An API that listens on 127.0.0.1. */
export interface LoopbackApi {
  /** Such as "http://127.0.0.1:40123". */
  readonly origin: string;
  /** How many requests arrived, those with a fault included. */
  requestCount(): number;
  close(): Promise<void>;
}

export interface LoopbackOptions {
  /** Whose access token this is; null answers 401. By default every token is that of a user of the same name. */
  readonly userOf?: (token: string) => string | null;
  readonly faults?: FaultPlan;
}

/** Serves the handler at a free port of 127.0.0.1. */
export async function startLoopbackApi(handle: ApiHandler, options: LoopbackOptions): Promise<LoopbackApi> {
  let count = 0;
  const server = createServer((incoming, response) => {
    count += 1;
    serve(count, incoming, response, handle, options).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requestCount: () => count,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  number: number,
  incoming: IncomingMessage,
  response: ServerResponse,
  handle: ApiHandler,
  { userOf = (token) => token, faults = () => null }: LoopbackOptions,
): Promise<void> {
  const body = await bodyOf(incoming);
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://loopback');
  const { method, query } = overridden(incoming, body, searchParams);
  const path = decodeURIComponent(pathname);
  const fault = faults({ number, method, path });
  if (fault && 'cutOff' in fault && fault.worked !== true) return void response.destroy();
  try {
    if (fault && 'status' in fault && fault.worked !== true) throw errorOfFault(fault.status);
    const user = userOf(tokenOf(incoming));
    if (user === null || tokenOf(incoming) === '') throw notSignedIn();
    const contentType = incoming.headers['content-type'] ?? '';
    const answer = await handle({ method, path, query, contentType, body, user });
    if (fault && 'cutOff' in fault) return void response.destroy();
    if (fault) throw errorOfFault(fault.status);
    send(response, 200, answer);
  } catch (error) {
    const answered = error instanceof GoogleError ? error : ownMistake(error);
    send(response, answered.code, errorBody(answered));
  }
}

/** Google's clients send a GET whose address is too long as a POST with the query as its body. */
function overridden(
  { method = 'GET', headers }: IncomingMessage,
  body: Buffer,
  query: URLSearchParams,
): { readonly method: string; readonly query: URLSearchParams } {
  if (method !== 'POST' || headers['x-http-method-override'] !== 'GET') return { method, query };
  return { method: 'GET', query: new URLSearchParams(body.toString('utf8')) };
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function tokenOf({ headers }: IncomingMessage): string {
  return /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
}

/** An error of the imitation itself, which no test should take for one of Google. */
function ownMistake(error: unknown): GoogleError {
  console.error(error);
  return new GoogleError(500, `The imitation failed: ${error}`, { reason: 'internalError' });
}

function notSignedIn(): GoogleError {
  return new GoogleError(
    401,
    'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid ' +
      'authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
    { reason: 'required' },
  );
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
  response.end(text);
}
