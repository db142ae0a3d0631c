import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createProxy, type Server } from 'node:http';
import { createServer as createGoogle } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const hosts = ['script.googleapis.com', 'www.googleapis.com'];

interface GoogleRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

export interface OfflineGoogle {
  /** The requests so far. */
  readonly requests: readonly GoogleRequest[];
  /** Google answers later requests whose method and path match with this status and body; the last match counts. */
  answer(request: RegExp, status: number, body: unknown): void;
  /** The environment in which clasp reaches this server and no other, signed in with made-up credentials. */
  readonly env: Record<string, string>;
  close(): Promise<void>;
}

/** Serves the APIs of Apps Script and Drive on this machine; a proxy maps Google's hosts to it and refuses every other host. */
export async function startOfflineGoogle(): Promise<OfflineGoogle> {
  const home = mkdtempSync(join(tmpdir(), 'offline-google-'));
  const [key, certificate] = [join(home, 'key.pem'), join(home, 'cert.pem')];
  makeCertificate(key, certificate);
  const requests: GoogleRequest[] = [];
  const answers: [RegExp, number, unknown][] = [];
  const usual = [/./, 200, { scriptId: 'test', files: [] }] as const;
  const google = createGoogle(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    (request, response) => {
      let body = '';
      // A character of several bytes can be in two parts.
      request.setEncoding('utf8');
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        const { method = '', url = '' } = request;
        requests.push({ method, url, body });
        const [, status, answer] = answers.find(([pattern]) => pattern.test(`${method} ${url}`)) ?? usual;
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer));
      });
    },
  );
  const googlePort = await listen(google);
  const sockets = new Set<Socket>();
  const proxy = createProxy().on('connect', (request, socket: Socket) => {
    if (!hosts.some((host) => request.url === `${host}:443`)) return socket.destroy();
    const upstream = connect(googlePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const one of [socket, upstream]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
    }
    return undefined;
  });
  const address = `http://127.0.0.1:${await listen(proxy)}`;
  return {
    requests,
    answer: (request, status, body) => void answers.unshift([request, status, body]),
    env: {
      HOME: home,
      HTTPS_PROXY: address,
      https_proxy: address,
      NO_PROXY: '',
      no_proxy: '',
      NODE_EXTRA_CA_CERTS: certificate,
      clasp_config_auth: writeCredentials(home),
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      for (const server of [google, proxy]) await new Promise((resolve) => server.close(resolve));
      rmSync(home, { recursive: true });
    },
  };
}

function makeCertificate(key: string, certificate: string): void {
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  const request = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${hosts[0]} -addext subjectAltName=${names}`;
  execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', certificate], { stdio: 'ignore' });
}

function writeCredentials(home: string): string {
  const file = join(home, 'clasprc.json');
  const token = {
    type: 'authorized_user',
    client_id: 'made-up',
    client_secret: 'made-up',
    access_token: 'made-up',
    refresh_token: 'made-up',
    expiry_date: 4102444800000,
  };
  writeFileSync(file, JSON.stringify({ tokens: { default: token } }));
  return file;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
