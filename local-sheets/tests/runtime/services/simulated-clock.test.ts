import { localSheets } from '../../support/built';
import { type EchoServer, startEchoServer } from '../../support/echo-server';
import { openScript, type Script, until } from '../../support/script';

const code = `
const api = 'https://api.example.com/';
function times() { return [Date.now(), new Date().getTime(), new Date(0).getTime()]; }
function naps() { const start = Date.now(); Utilities.sleep(90000); return Date.now() - start; }
function fetches(count) {
  const start = Date.now();
  for (let n = 0; n < count; n++) UrlFetchApp.fetch(api + n);
  return Date.now() - start;
}
function fetchesAll() {
  const start = Date.now();
  UrlFetchApp.fetchAll([api + 'slow', api + 'quick']);
  return Date.now() - start;
}
function fetchesOn() {
  const cell = SpreadsheetApp.getActiveSheet().getRange('B1');
  LockService.getScriptLock().waitLock(1000);
  for (let n = 1; ; n++) { UrlFetchApp.fetch(api + n); cell.setValue(n); }
}
function locks() { return LockService.getScriptLock().tryLock(0); }
function holds() { LockService.getScriptLock().waitLock(1000); SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
function waits() { return LockService.getScriptLock().tryLock(30000); }
function remembers() { CacheService.getScriptCache().put('a', 'b', 60); }
function remembered() { return CacheService.getScriptCache().get('a'); }
function forever() { while (true); }
`;

const start = Date.parse('2026-10-14T20:00+07:00');
const clock = localSheets.createSimulatedClock(start);
let server: EchoServer;
let script: Script;
beforeAll(async () => {
  server = await startEchoServer();
  const time = ({ url }: { url: string }) => (url.endsWith('quick') ? 1000 : 5000);
  script = await openScript(code, { clock, hosts: { 'api.example.com': { origin: server.origin, time } } });
});
afterAll(async () => {
  await script.close();
  await server.close();
});

test('H780 the clock does not move until it is advanced, for scripts, formulas and executions', async () => {
  expect(await script.call('times')).toEqual([start, start, 0]);
  expect(script.lastRun()).toMatchObject({ startedAt: start, duration: 0 });
  script.book.setFormulas(script.area(1, 1), [['=TEXT(TODAY(),"yyyy-mm-dd")']]);
  expect(await script.values(1, 1)).toEqual([['2026-10-14']]);
  clock.advance(4 * 3_600_000);
  script.book.setFormulas(script.area(1, 1), [['=TEXT(TODAY(),"d mmm yyyy")']]);
  expect(await script.call('times')).toEqual([start + 14_400_000, start + 14_400_000, 0]);
  expect(await script.values(1, 1)).toEqual([['15 Oct 2026']]);
  expect(() => clock.advance(-1)).toThrow('The clock cannot move by -1 milliseconds.');
});

test('H781 a fetch advances the clock by its modeled time, fetchAll by the longest one, and a sleep by its length', async () => {
  expect(await script.call('fetches', 3)).toBe(15_000);
  expect(await script.call('fetchesAll')).toBe(5000);
  expect(await script.call('naps')).toBe(90_000);
  expect(script.lastRun().duration).toBe(90_000);
});

test('H781 a service call takes the time that callTime returns', async () => {
  const labels: string[] = [];
  const callTime = (kind: string, label: string) => {
    labels.push(`${kind} ${label}`);
    return kind === 'read' ? 150 : 0;
  };
  const timed = await openScript(code, { clock, callTime });
  expect(await timed.call('holds')).toBeNull();
  const { trail, duration, calls } = timed.lastRun();
  expect(labels.map((label) => label.split(' ')[1])).toEqual(trail);
  expect(labels).toContain('read Range.getValue');
  expect(duration).toBe(150 * (calls.read ?? 0));
  await timed.close();
});

test('H782 the time limit of a run is that of the clock, and what is beyond it does not happen', async () => {
  expect(await script.call('fetches', 71)).toBe(355_000);
  expect(await script.failure('fetchesOn')).toBe('Exceeded maximum execution time');
  expect(script.lastRun()).toMatchObject({ outcome: 'timed out', duration: 360_000 });
  expect(await script.values(1, 2)).toEqual([[71]]);
  expect(await script.call('locks')).toBe(true);
});

test('H782 a cache entry expires by the clock', async () => {
  await script.call('remembers');
  clock.advance(59_000);
  expect(await script.call('remembered')).toBe('b');
  clock.advance(1_000);
  expect(await script.call('remembered')).toBeNull();
});

test('H782 an endless loop, which advances no clock, is stopped by the clock of the machine', async () => {
  const loop = await openScript(code, { clock, limits: { script: 300 } });
  expect(await loop.failure('forever')).toBe('Exceeded maximum execution time');
  await loop.close();
});

test('H776 the requests of a day are limited, and the next day begins 24 hours after its first request', async () => {
  const hosts = { 'api.example.com': { origin: server.origin } };
  const limited = await openScript(code, { clock, hosts, limits: { fetches: 2 } });
  await limited.call('fetches', 2);
  expect(await limited.failure('fetches', 1)).toBe(
    'Exception: Service invoked too many times for one day: urlfetch.',
  );
  clock.advance(24 * 3_600_000);
  expect(await limited.call('fetches', 1)).toBe(0);
  await limited.close();
});

test('H782 a run that waits for a lock gives up when the clock has passed its time', async () => {
  let open = () => {};
  const gate = new Promise<null>((resolve) => {
    open = () => resolve(null);
  });
  const onCall = ({ label }: { label: string }) => (label === 'Range.getValue' ? gate : null);
  const holder = script.run({ functionName: 'holds', onCall });
  await until(() => script.lastRun().trail.includes('Lock.waitLock'));
  const other = script.run({ functionName: 'waits' });
  await until(() => script.lastRun().trail.includes('Lock.tryLock'));
  clock.advance(30_000);
  expect(await other).toEqual({ ok: true, value: false });
  open();
  expect(await holder).toMatchObject({ ok: true });
});
