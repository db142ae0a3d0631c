import type { CallFault, CallInfo } from '../../src/runtime/user-session';
import { openScript, type Script } from '../support/script';

const code = `
function write() {
  LockService.getDocumentLock().waitLock(1000);
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue('one');
  try {
    sheet.getRange('A2').setValue('two');
  } finally {
    sheet.getRange('A3').setValue('finally');
  }
  return sheet.getRange('A1').getValue();
}
function locks() { return LockService.getDocumentLock().tryLock(0); }
`;

let script: Script;
beforeAll(async () => {
  script = await openScript(code);
});
beforeEach(() => script.freshTab());
afterAll(() => script.close());

/** Runs `write` with a fault at its second setValue. */
async function writeWith(fault: CallFault) {
  let writes = 0;
  const result = await script.run({
    functionName: 'write',
    onCall: ({ label }) => {
      if (label === 'Range.setValue') writes += 1;
      return label === 'Range.setValue' && writes === 2 ? fault : null;
    },
  });
  return { result, column: (await script.values(1, 1, 3)).flat() };
}

test('H590 a call that throws does nothing, and the script can continue', async () => {
  expect(await writeWith('throws')).toEqual({
    result: { ok: false, error: { name: 'ScriptError', message: 'Exception: Service error: Spreadsheets' } },
    column: ['one', '', 'finally'],
  });
});

test('H590 a call that acts and throws has acted', async () => {
  const { result, column } = await writeWith('acts and throws');
  expect([result.ok, column]).toEqual([false, ['one', 'two', 'finally']]);
});

test('H590 a run that ends at a call runs no finally, and its lock is released', async () => {
  const { result, column } = await writeWith('ends the run');
  expect([result.ok, column]).toEqual([false, ['one', '', '']]);
  expect(await script.call('locks')).toBe(true);
});

test('H591 a program can act between two calls, and sees which they are', async () => {
  const calls: CallInfo[] = [];
  const result = await script.run({
    functionName: 'write',
    onCall: (call) => {
      calls.push(call);
      if (call.label === 'Range.getValue') script.book.setValues(script.area(1, 1), [['typed meanwhile']]);
      return null;
    },
  });
  expect(result).toEqual({ ok: true, value: 'typed meanwhile' });
  expect(calls.map(({ index }) => index)).toEqual(calls.map((_, index) => index));
  expect(calls.map(({ label }) => label)).toEqual([
    'Lock.waitLock',
    'SpreadsheetApp.getActiveSheet',
    'Range.setValue',
    'Range.setValue',
    'Range.setValue',
    'Range.getValue',
  ]);
});
