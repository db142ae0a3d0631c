import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Clock, dateScript } from '../protocol/clock';
import type { FormsWeb } from './forms-web';
import { type Frames, withGoogleScript } from './frames';
import { type Origins, roomOf } from './origins';

interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

/** Responds to HTTP requests: the spreadsheet page and its files on one origin, the add-on's HTML pages on the other. */
export function createWeb(
  hostDir: string,
  frames: Frames,
  origins: () => Origins,
  clock: Clock,
  about: object,
  forms: FormsWeb,
): RequestListener {
  const read = (name: string, type: string): Asset => ({ type, body: readFileSync(join(hostDir, name)) });
  const shim = dateScript(clock) + read('google-script.js', 'text/javascript').body.toString('utf8');
  // The hash of a file is part of its address, so that a browser can cache it and never uses an old version.
  const files = new Map<string, Asset>();
  const page = (name: string) => {
    const script = read(`${name}.js`, 'text/javascript; charset=utf-8');
    const style = read(`${name}.css`, 'text/css; charset=utf-8');
    const address = (asset: Asset, ending: string) => `/${name}-${fingerprint(asset.body)}.${ending}`;
    files.set(address(script, 'js'), script).set(address(style, 'css'), style);
    return spreadsheetPage(address(script, 'js'), address(style, 'css'));
  };
  const withGrid = page('page');
  const withoutGrid = page('page-without-grid');

  return (request, response) => {
    const room = roomOf(request, origins());
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    if (!room) return refuse(response, 403, 'This address is not served here.');
    if (room === 'spreadsheet' && forms.answers(request, response)) return;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Only GET is supported.');
    if (room === 'html') return answerHtml(path, response);
    if (path === '/') {
      const body = new URLSearchParams(query).get('grid') === 'none' ? withoutGrid : withGrid;
      return answer(response, 'text/html; charset=utf-8', body, pageHeaders(origins()));
    }
    if (path === '/about') return answer(response, 'application/json', JSON.stringify(about), fresh);
    const file = files.get(path);
    if (!file) return refuse(response, 404, 'There is nothing at this address.');
    answer(response, file.type, file.body, { 'cache-control': 'public, max-age=31536000, immutable' });
  };

  function answerHtml(path: string, response: ServerResponse): void {
    const { spreadsheet } = origins();
    if (path === '/') {
      response.writeHead(302, { location: `${spreadsheet}/` }).end();
      return;
    }
    const html = path.startsWith('/html/') ? frames.find(path.slice('/html/'.length)) : null;
    if (html === null) {
      refuse(response, 404, 'This page is no longer open.');
      return;
    }
    answer(response, 'text/html; charset=utf-8', withGoogleScript(html, shim, spreadsheet), {
      ...fresh,
      'content-security-policy': `frame-ancestors ${spreadsheet}`,
    });
  }
}

const fresh = { 'cache-control': 'no-store' };

/** The page can load from this server and show the HTML origin in frames; the browser blocks everything else. */
function pageHeaders({ spreadsheet, html }: Origins): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${spreadsheet.replace('http:', 'ws:')}`,
    `frame-src ${html}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return { ...fresh, 'content-security-policy': policy.join('; ') };
}

function spreadsheetPage(script: string, style: string): string {
  const icon =
    '%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%223%22 fill=%22%23188038%22/%3E%3Cpath d=%22M4 5h8v6.5H4zM4 8.2h8M7.2 5v6.5%22 fill=%22none%22 stroke=%22white%22/%3E%3C/svg%3E';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Spreadsheet</title>
<link rel="icon" href="data:image/svg+xml,${icon}">
<link rel="stylesheet" href="${style}">
</head>
<body><div id="page"></div><script src="${script}"></script></body>
</html>
`;
}

function answer(
  response: ServerResponse,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>>,
): void {
  const bytes = Buffer.from(body);
  response.writeHead(200, {
    'content-type': type,
    'content-length': bytes.length,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  response.end(isHead(response.req) ? undefined : bytes);
}

const isHead = (request: IncomingMessage) => request.method === 'HEAD';

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...fresh }).end(`${sentence}\n`);
}

const fingerprint = (body: Buffer) => createHash('sha256').update(body).digest('hex').slice(0, 16);
