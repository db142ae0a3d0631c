import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { clock, localSheets } from '../../support/built';
import { type EchoServer, echo, startEchoServer } from '../../support/echo-server';
import { root } from '../../support/root';
import { openScript, type Script } from '../../support/script';

const code = `
const api = 'https://api.example.com';
function fetched(url, options) {
  const response = UrlFetchApp.fetch(url, options);
  return { code: response.getResponseCode(), text: response.getContentText() };
}
function echoed(path, options) { return JSON.parse(UrlFetchApp.fetch(api + path, options).getContentText()); }
function bytes() { return echoed('/bytes', { method: 'put', payload: [104, -61, -92], contentType: 'image/png' }); }
function form() { return echoed('/form', { method: 'post', payload: { 'first name': 'Ada & co', year: 1815 } }); }
function typed() { return echoed('/typed', { method: 'post', payload: '{}', headers: { 'content-type': 'application/json' } }); }
function headersOf(path) {
  const response = UrlFetchApp.fetch(api + path);
  return { one: response.getHeaders(), all: response.getAllHeaders() };
}
function content(path) { const response = UrlFetchApp.fetch(api + path); return [response.getContent(), response.getContentText()]; }
function all() {
  return UrlFetchApp.fetchAll([api + '/1', { url: api + '/2', method: 'delete' }, api + '/3'])
    .map((response) => JSON.parse(response.getContentText()))
    .map(({ method, url }) => method + ' ' + url);
}
function allButOne() { return UrlFetchApp.fetchAll([api + '/1', api + '/code/404']); }
function described() { return UrlFetchApp.getRequest(api + '/x', { method: 'post', payload: 'hi', headers: { A: 'b' } }); }
function urlOf(length) { return fetched(api + '/' + 'x'.repeat(length - api.length - 1)).code; }
function manyHeaders(count, size) {
  const headers = {};
  for (let n = 0; n < count; n++) headers['X' + n] = 'v'.repeat(size);
  return fetched(api, { headers }).code;
}
function largePayload() { return fetched(api, { method: 'post', payload: '€'.repeat(50 * 1024 * 1024 / 3 + 1) }); }
function onOpen() { UrlFetchApp.fetch(api); }
function FETCHED() { return UrlFetchApp.fetch(api + '/cell').getResponseCode(); }
`;

let server: EchoServer;
let script: Script;
beforeAll(async () => {
  server = await startEchoServer(respond);
  script = await openScript(code, { hosts: { 'api.example.com': { origin: server.origin } } });
});
afterAll(async () => {
  await script.close();
  await server.close();
});

function respond(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const [, kind = '', value = ''] = (request.url ?? '').split('/');
  if (kind === 'code') response.writeHead(Number(value)).end('Sorry. '.repeat(100));
  else if (kind === 'to') response.writeHead(Number(value), { Location: '/end' }).end('moved');
  else if (kind === 'away') response.writeHead(302, { Location: 'https://example.org/' }).end();
  else if (kind === 'loop') response.writeHead(302, { Location: '/loop' }).end();
  else if (kind === 'cookies') response.writeHead(200, { 'Set-Cookie': ['a=1', 'b=2'], 'X-One': '1' }).end();
  else if (kind === 'large') response.end(Buffer.alloc(50 * 1024 * 1024 + 1));
  else if (kind === 'text') response.end('hä');
  else if (kind === 'png') response.end(Buffer.from([0x89, 0x50, 0xff]));
  else echo(request, body, response);
}

test('H770 a request reaches the address on this machine to which its host is mapped', async () => {
  expect(await script.call('echoed', '/a?b=c')).toMatchObject({
    method: 'GET',
    url: '/a?b=c',
    headers: { host: 'api.example.com' },
    body: '',
  });
  expect(await script.call('fetched', `${server.origin}/text`)).toEqual({ code: 200, text: 'hä' });
});

test('H770 any other host is refused with its name, also after a redirect', async () => {
  const refusal = (host: string) =>
    `Exception: https://${host} is not on this machine, and local Sheets sends nothing to other machines. ` +
    `Map ${host} to an address on this machine with the option hosts.`;
  expect(await script.failure('fetched', 'https://www.google.com/')).toBe(refusal('www.google.com'));
  expect(await script.failure('echoed', '/away')).toBe(refusal('example.org'));
  expect(await script.failure('fetched', 'file:///etc/passwd')).toBe(
    'Exception: Invalid argument: file:///etc/passwd',
  );
  expect(await script.failure('fetched', '')).toBe('Exception: Attribute provided with no value: url');
});

test('H770 a host cannot be mapped to another machine', async () => {
  const opened = localSheets.openWorkbook({
    buildDir: '/nowhere',
    hostDir: join(root, 'local-sheets/dist'),
    code,
    file: null,
    title: 'Test',
    timeZone: 'Etc/UTC',
    locale: 'en_US',
    clock,
    hosts: { 'api.example.com': { origin: 'https://api.example.com' } },
  });
  await expect(opened).rejects.toThrow('Map it to an address on this machine.');
});

test('H771 a payload is text, bytes or the fields of a form, with the documented content type', async () => {
  expect(await script.call('form')).toMatchObject({
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'first%20name=Ada%20%26%20co&year=1815',
  });
  expect(await script.call('bytes')).toMatchObject({
    method: 'PUT',
    headers: { 'content-type': 'image/png', 'content-length': '3' },
    body: 'h\u00c3\u00a4',
  });
  expect(await script.call('typed')).toMatchObject({
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
});

test('H771 what Google does not accept in a request is refused', async () => {
  expect(await script.failure('echoed', '/', { payload: 'x' })).toMatch(
    'A GET request does not accept a payload.',
  );
  expect(await script.failure('echoed', '/', { method: 'trace' })).toBe(
    'Exception: Attribute provided with invalid value: method',
  );
  expect(await script.failure('echoed', '/', { headers: { Host: 'x' } })).toBe(
    'Exception: Attribute provided with invalid value: Header:Host',
  );
  expect(await script.failure('echoed', '/', { headers: { Token: null } })).toBe(
    'Exception: Attribute provided with invalid value: Header:null',
  );
});

test('H772 a response has its code, its text, its bytes and its headers', async () => {
  expect(await script.call('headersOf', '/cookies')).toMatchObject({
    one: { 'Set-Cookie': 'b=2', 'X-One': '1' },
    all: { 'Set-Cookie': ['a=1', 'b=2'], 'X-One': '1' },
  });
  expect(await script.call('content', '/text')).toEqual([[104, -61, -92], 'hä']);
  expect(await script.call('content', '/png')).toEqual([[-119, 80, -1], '\ufffdP\ufffd']);
});

test('H773 an error code throws with the start of the response, unless muteHttpExceptions is set', async () => {
  const failure = await script.failure('fetched', 'https://api.example.com/code/503');
  expect(failure).toBe(
    'Exception: Request failed for https://api.example.com returned code 503. Truncated server response: ' +
      `${'Sorry. '.repeat(100).slice(0, 150)}... (use muteHttpExceptions option to examine full response)`,
  );
  const muted = await script.call('fetched', 'https://api.example.com/code/503', {
    muteHttpExceptions: true,
  });
  expect(muted).toEqual({ code: 503, text: 'Sorry. '.repeat(100) });
});

test('H774 fetchAll returns the responses in the order of the requests, as one call', async () => {
  expect(await script.call('all')).toEqual(['GET /1', 'DELETE /2', 'GET /3']);
  expect(script.lastRun().trail).toEqual(['UrlFetchApp.fetchAll']);
  expect(await script.failure('allButOne')).toMatch('returned code 404');
});

test('H775 redirects are followed unless followRedirects is false', async () => {
  const post = { method: 'post', payload: 'x' };
  expect(await script.call('echoed', '/to/302', post)).toMatchObject({
    method: 'GET',
    url: '/end',
    body: '',
  });
  expect(await script.call('echoed', '/to/307', post)).toMatchObject({
    method: 'POST',
    url: '/end',
    body: 'x',
  });
  expect(await script.call('fetched', 'https://api.example.com/to/302', { followRedirects: false })).toEqual({
    code: 302,
    text: 'moved',
  });
  expect(await script.failure('echoed', '/loop')).toMatch('Too many redirects');
});

test('H776 a request beyond a limit is refused', async () => {
  expect(await script.call('urlOf', 2048)).toBe(200);
  expect(await script.failure('urlOf', 2049)).toBe('Exception: Limit Exceeded: URLFetch URL Length.');
  expect(await script.call('manyHeaders', 100, 10)).toBe(200);
  expect(await script.failure('manyHeaders', 101, 10)).toBe(
    'Exception: Limit Exceeded: URLFetch Header Size.',
  );
  expect(await script.failure('manyHeaders', 10, 1000)).toBe(
    'Exception: Limit Exceeded: URLFetch Header Size.',
  );
  expect(await script.failure('echoed', '/large')).toMatch('Limit Exceeded: URLFetch Response Size.');
  expect(await script.failure('largePayload')).toBe('Exception: Limit Exceeded: URLFetch POST Size.');
});

test('H777 UrlFetchApp needs script.external_request, and no simple trigger has it', async () => {
  const scope = 'https://www.googleapis.com/auth/script.external_request';
  const needed = `Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: ${scope}`;
  script.runner.consent.refuse(script.session.person.email, ['script.external_request']);
  expect(await script.failure('echoed', '/')).toBe(`Exception: ${needed}`);
  script.runner.consent.refuse(script.session.person.email, []);
  expect(await script.run({ functionName: 'onOpen', kind: 'simple trigger' })).toMatchObject({
    error: { message: 'Exception: You do not have permission to call UrlFetchApp.fetch' },
  });
  script.book.setFormulas(script.area(1, 1), [['=FETCHED()']]);
  expect(await script.values(1, 1)).toEqual([[200]]);
});

test('H778 getRequest returns the request and sends nothing', async () => {
  expect(await script.call('described')).toEqual({
    url: 'https://api.example.com/x',
    method: 'post',
    headers: { A: 'b' },
    contentType: 'application/x-www-form-urlencoded',
    payload: 'hi',
    followRedirects: true,
  });
  expect(script.lastRun().trail).toEqual([]);
});
