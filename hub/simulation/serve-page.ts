import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pageHtml } from './page-html';
import type { Simulation } from './simulate';

interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the page of a simulation to browsers on this machine, at the port or, if it is taken, at any free one. */
export async function servePage(simulation: Simulation, pageDir: string, port: number): Promise<ServedPage> {
  const html = 'text/html; charset=utf-8';
  const files = new Map([
    ['/', { type: html, body: pageHtml(simulation) }],
    ['/page.js', { type: 'text/javascript', body: readFileSync(join(pageDir, 'hub-page.js'), 'utf8') }],
    ['/page.css', { type: 'text/css', body: readFileSync(join(pageDir, 'hub-page.css'), 'utf8') }],
  ]);
  const server = createServer((request, response) => {
    const isHere = /^(localhost|127\.0\.0\.1):\d+$/.test(request.headers.host ?? '');
    const file = isHere ? files.get(request.url ?? '/') : undefined;
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'",
    });
    response.end(file.body);
  });
  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, '127.0.0.1', resolve);
    });
  await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(0);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
