import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createProxy, type Server } from 'node:http';
import { createServer as createGoogle } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../local-sheets/tests/support/root';

const pushed: { method: string; url: string; body: string }[] = [];
let home: string;
let google: Server;
let proxy: Server;
const sockets = new Set<Socket>();

// The real clasp talks to a local server: a proxy maps Google's host to it and refuses every other.
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'clasp-'));
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=script.googleapis.com',
      ],
      ...['-addext', 'subjectAltName=DNS:script.googleapis.com'],
      ...['-keyout', join(home, 'key.pem'), '-out', join(home, 'cert.pem')],
    ],
    { stdio: 'ignore' },
  );
  google = createGoogle(
    { key: readFileSync(join(home, 'key.pem')), cert: readFileSync(join(home, 'cert.pem')) },
    (request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        pushed.push({ method: request.method ?? '', url: request.url ?? '', body });
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ scriptId: 'test', files: [] }));
      });
    },
  );
  await listen(google);
  proxy = createProxy();
  proxy.on('connect', (request, socket: Socket) => {
    if (request.url !== 'script.googleapis.com:443') return socket.destroy();
    const upstream = connect((google.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const one of [socket, upstream]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
    }
    return undefined;
  });
  await listen(proxy);
});

afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  for (const server of [google, proxy]) await new Promise((resolve) => server.close(resolve));
  rmSync(home, { recursive: true });
});

test('B12 clasp pushes the code, the pages and the manifest of build/, and nothing else', async () => {
  const project = join(home, 'project');
  cpSync(join(root, 'build'), join(project, 'build'), { recursive: true });
  for (const name of ['.clasp.json', '.claspignore']) cpSync(join(root, name), join(project, name));
  const token = {
    type: 'authorized_user',
    access_token: 'made-up',
    refresh_token: 'made-up',
    expiry_date: 4102444800000,
  };
  const auth = join(home, 'clasprc.json');
  writeFileSync(
    auth,
    JSON.stringify({ tokens: { default: { ...token, client_id: 'a', client_secret: 'b' } } }),
  );

  const { port } = proxy.address() as AddressInfo;
  await run(project, {
    HOME: home,
    HTTPS_PROXY: `http://127.0.0.1:${port}`,
    https_proxy: `http://127.0.0.1:${port}`,
    NO_PROXY: '',
    no_proxy: '',
    NODE_EXTRA_CA_CERTS: join(home, 'cert.pem'),
    clasp_config_auth: auth,
  });

  const puts = pushed.filter((request) => request.method === 'PUT');
  expect(puts).toHaveLength(1);
  expect(puts[0]?.url).toMatch(/^\/v1\/projects\/[^/]+\/content/);
  const files: { name: string; type: string; source: string }[] = JSON.parse(puts[0]?.body ?? '{}').files;
  expect(Object.fromEntries(files.map((file) => [file.name, file.type]))).toEqual({
    appsscript: 'JSON',
    Code: 'SERVER_JS',
    'self-check': 'HTML',
    sidebar: 'HTML',
    calendar: 'HTML',
    engineers: 'HTML',
    licenses: 'HTML',
    cycle: 'HTML',
    report: 'HTML',
    share: 'HTML',
  });
  expect(files.find((file) => file.name === 'Code')?.source).toBe(
    readFileSync(join(root, 'build/Code.js'), 'utf8'),
  );
});

function run(cwd: string, env: Record<string, string>): Promise<string> {
  const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [clasp, 'push', '--force'],
      { cwd, env: { ...process.env, ...env } },
      (error, out, err) => (error ? reject(new Error(`${error.message}\n${out}\n${err}`)) : resolve(out)),
    );
  });
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
