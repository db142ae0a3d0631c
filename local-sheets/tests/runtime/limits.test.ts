import { openScript, type Script, until } from '../support/script';

const code = `
function onOpen() { while (true); }
function forever() { while (true); }
function waits() { LockService.getDocumentLock().waitLock(60000); Utilities.sleep(60000); }
function asks() {
  const answer = SpreadsheetApp.getUi().alert('Still there?');
  return String(answer);
}
function writesOnAndOn() {
  const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
  for (let n = 1; ; n++) cell.setValue(n);
}
function writesWithLock() {
  LockService.getDocumentLock().waitLock(1000);
  writesOnAndOn();
}
function locks() { return LockService.getDocumentLock().tryLock(0); }
function fine() { return 'fine'; }
`;

let script: Script;
beforeAll(async () => {
  script = await openScript(code, { limits: { script: 1500, simpleTrigger: 200 } });
});
afterAll(() => script.close());

test('H208 a run is stopped at its time limit', async () => {
  expect(await script.failure('forever')).toBe('Exceeded maximum execution time');
  const { outcome, duration } = script.lastRun();
  expect(outcome).toBe('timed out');
  expect(duration).toBeGreaterThanOrEqual(1490);
});

test('H208 a simple trigger has a shorter limit', async () => {
  const result = await script.run({ functionName: 'onOpen', kind: 'simple trigger' });
  expect(result).toMatchObject({ ok: false, error: { message: 'Exceeded maximum execution time' } });
  expect(script.lastRun().duration).toBeLessThan(1490);
});

test('H208 a run that sleeps with a lock is stopped, and its lock is released', async () => {
  expect(await script.failure('waits')).toBe('Exceeded maximum execution time');
  const again = script.run({ functionName: 'waits' });
  await until(() => script.runner.executions().at(-1)?.trail.includes('Lock.waitLock') === true);
  expect((await again).ok).toBe(false);
});

test('H208 a stopped run writes nothing more', async () => {
  expect(await script.failure('writesOnAndOn')).toBe('Exceeded maximum execution time');
  const left = await script.values(1, 1);
  expect(left[0]?.[0]).toBeGreaterThan(0);
  expect(await script.call('fine')).toBe('fine');
  expect(await script.values(1, 1)).toEqual(left);
});

test('H366 a canceled run writes nothing more, and its lock is released', async () => {
  const stop = new AbortController();
  const run = script.run({ functionName: 'writesWithLock', cancel: stop.signal });
  await until(() => script.lastRun().calls.write !== undefined);
  stop.abort();
  expect(await run).toMatchObject({ ok: false });
  expect(script.lastRun()).toMatchObject({ outcome: 'canceled', stack: null });
  const left = await script.values(1, 1);
  expect(await script.call('locks')).toBe(true);
  expect(await script.values(1, 1)).toEqual(left);
});

test('H209 the time limit is suspended while an alert waits for the user', async () => {
  const asked = script.run({ functionName: 'asks' });
  await until(() => script.session.waiting.length > 0);
  // In the meantime, another run uses up a whole time limit.
  expect(await script.failure('forever')).toBe('Exceeded maximum execution time');
  script.session.waiting.shift()?.('OK');
  expect(await asked).toEqual({ ok: true, value: 'OK' });
});
