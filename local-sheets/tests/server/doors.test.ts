import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import WebSocket from 'ws';
import { localSheets } from '../support/built';
import { typed } from '../support/changes';
import { openPage } from '../support/page-client';
import { hostDir, openTestSheets, type TestSheets } from '../support/test-sheets';

let sheets: TestSheets;

beforeAll(async () => {
  sheets = await openTestSheets();
});
afterAll(() => sheets.close());

/** The status of the response to a GET with this Host header. */
function statusFor(host: string, path = '/'): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: sheets.port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });
}

/** Opens a connection as a page of that origin would: 'open', or the status of the rejection. */
function connection(origin: string | undefined, host = `localhost:${sheets.port}`): Promise<string> {
  const options = { headers: { host }, ...(origin === undefined ? {} : { origin }) };
  const socket = new WebSocket(`ws://127.0.0.1:${sheets.port}/page`, options);
  return new Promise((resolve) => {
    socket.once('open', () => {
      socket.terminate();
      resolve('open');
    });
    socket.once('error', () => undefined);
    socket.once('unexpected-response', (_request, response) => resolve(String(response.statusCode)));
  });
}

test('H301 the names localhost and 127.0.0.1 get a response, and other names of this machine do not', async () => {
  expect(await statusFor(`localhost:${sheets.port}`)).toBe(200);
  expect(await statusFor(`127.0.0.1:${sheets.port}`)).toBe(302);
  expect(await statusFor(`evil.example:${sheets.port}`)).toBe(403);
  expect(await statusFor('localhost')).toBe(403);
});

test("H301 the server does not listen on the machine's address in a network", async () => {
  const outer = Object.values(networkInterfaces())
    .flat()
    .find((address) => address && !address.internal && address.family === 'IPv4');
  // A machine without a network has no such address; another loopback address replaces it.
  const host = outer?.address ?? '127.0.0.2';
  const outcome = await new Promise((resolve) => {
    const socket = connect(sheets.port, host);
    socket.once('connect', () => resolve('answered'));
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
  });
  expect(outcome).toBe('ECONNREFUSED');
});

test('H302 only the spreadsheet page can open a connection', async () => {
  const own = `http://localhost:${sheets.port}`;
  expect(await connection(own)).toBe('open');
  expect(await connection(`http://127.0.0.1:${sheets.port}`)).toBe('403');
  expect(await connection('https://evil.example')).toBe('403');
  expect(await connection(undefined)).toBe('403');
  expect(await connection(own, `127.0.0.1:${sheets.port}`)).toBe('403');
});

test('H303 if the port is taken, the next free one is used', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const taken = (other.address() as { port: number }).port;
  const second = await localSheets.startLocalSheets({
    port: taken,
    workbookPath: null,
    file: null,
    buildDir: sheets.folder,
    hostDir,
    title: 'Beside',
    timeZone: 'Etc/UTC',
    locale: 'en_US',
  });
  expect(second.port).toBeGreaterThan(taken);
  expect((await fetch(second.url)).status).toBe(200);
  await second.close();
  await new Promise((resolve) => other.close(resolve));
});

test('H317 a malformed request is rejected, and the next one is served', async () => {
  expect(await statusFor(`localhost:${sheets.port}`, '//')).toBe(404);
  expect(await statusFor(`localhost:${sheets.port}`, '/%zz?%')).toBe(404);
  const post = await fetch(sheets.url, { method: 'POST', body: 'x' });
  expect(post.status).toBe(405);
  expect(await statusFor(`localhost:${sheets.port}`)).toBe(200);
});

test('H317 a malformed message is rejected, and the page continues to work', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = await openPage(sheets.url);
  page.say('nonsense' as never);
  page.say({ type: 'edit', base: 0, changes: [{ id: 'rm -rf', params: null }] });
  expect((await page.next('snapshot')).reason).toContain('This change could not be made.');
  page.say(null as never);
  await page.next('toast');
  page.edit([typed(page.unitId, 0, 0, 'sense')]);
  await page.next('accepted');
  await page.vanish();
  quiet.mockRestore();
});

test('H346 the page can load only from its server', async () => {
  const response = await fetch(sheets.url);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(await response.text()).toMatch(/<script src="\/page-[0-9a-f]{16}\.js">/);
});
