import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that reports each request to the test. */
export interface EchoServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Without `answer`, the server responds with the request as JSON. */
export async function startEchoServer(
  answer: (request: IncomingMessage, body: Buffer, response: ServerResponse) => void = echo,
): Promise<EchoServer> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    answer(request, Buffer.concat(parts), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function echo(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const { method, url, headers } = request;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ method, url, headers, body: body.toString('latin1') }));
}
