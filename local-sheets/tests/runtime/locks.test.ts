import { openScript, type Script, tomas, until, userSessionFor } from '../support/script';

const code = `
function add(times) {
  const lock = LockService.getDocumentLock();
  lock.waitLock(20000);
  const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
  for (let n = 0; n < times; n++) cell.setValue((cell.getValue() || 0) + 1);
  SpreadsheetApp.flush();
  lock.releaseLock();
}
function hold() {
  const lock = LockService.getDocumentLock();
  const got = lock.tryLock(0);
  SpreadsheetApp.getActiveSpreadsheet().toast('held');
  return [got, lock.tryLock(0), lock.hasLock()];
}
function holdAndAsk() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(0);
  const before = lock.hasLock();
  SpreadsheetApp.getUi().alert('Go on?');
  return [before, lock.hasLock()];
}
function holdAndSpin() {
  LockService.getDocumentLock().tryLock(0);
  SpreadsheetApp.getActiveSpreadsheet().toast('spinning');
  while (PropertiesService.getScriptProperties().getProperty('release') === null) Utilities.sleep(5);
  throw new Error('fell over');
}
function release() { PropertiesService.getScriptProperties().setProperty('release', 'now'); }

function tryFor(timeout) { return LockService.getDocumentLock().tryLock(timeout); }
function waitFor(timeout) { LockService.getDocumentLock().waitLock(timeout); return 'got it'; }
function tryUser(timeout) { return LockService.getUserLock().tryLock(timeout); }
function userAndAsk() { LockService.getUserLock().tryLock(0); SpreadsheetApp.getActiveSpreadsheet().toast('mine');
  while (PropertiesService.getScriptProperties().getProperty('release') === null) Utilities.sleep(5);
}
`;

let script: Script;
beforeEach(async () => {
  script = await openScript(code);
});
afterEach(() => script.close());

test('H260 runs that hold the document lock in turn lose no write', async () => {
  await Promise.all(Array.from({ length: 6 }, () => script.call('add', 5)));
  expect(await script.values(1, 1)).toEqual([[30]]);
});

test('H260 a run can acquire a lock that it already holds', async () => {
  expect(await script.call('hold')).toEqual([true, true, true]);
});

test('H261 while another run holds the lock, tryLock returns false and waitLock throws after the given time', async () => {
  const holder = script.run({ functionName: 'holdAndSpin' });
  await until(() => script.session.shown.includes('toast : spinning (5 s)'));
  expect(await script.call('tryFor', 0)).toBe(false);
  expect(await script.call('tryFor', -1)).toBe(false);
  expect(await script.failure('waitFor', 20)).toBe(
    'Exception: Lock timeout: another process was holding the lock for too long.',
  );
  const waiting = script.call('waitFor', 20_000);
  await script.call('release');
  expect(await waiting).toBe('got it');
  expect((await holder).ok).toBe(false);
});

test('H262 the lock of a failed run is released immediately', async () => {
  await script.call('release');
  expect(await script.failure('holdAndSpin')).toBe('Error: fell over');
  expect(await script.call('tryFor', 0)).toBe(true);
});

test('H263 a run loses its lock when it shows an alert', async () => {
  const asked = script.run({ functionName: 'holdAndAsk' });
  await until(() => script.session.waiting.length > 0);
  expect(await script.call('tryFor', 0)).toBe(true);
  script.session.waiting.shift()?.('OK');
  expect(await asked).toEqual({ ok: true, value: [true, false] });
});

test('H264 each user has a separate user lock, and all users share the document lock', async () => {
  const other = userSessionFor(script.book, tomas);
  const mine = script.run({ functionName: 'userAndAsk' });
  await until(() => script.session.shown.includes('toast : mine (5 s)'));
  expect(await script.call('tryUser', 0)).toBe(false);
  expect(await script.run({ functionName: 'tryUser', args: [0], session: other })).toEqual({
    ok: true,
    value: true,
  });
  await script.call('release');
  await mine;
});
