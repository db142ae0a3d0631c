import { call } from '../../../src/pages/shell/server';
import { ok } from '../../support/pages/team';

type Handlers = { success(answer: unknown): void; failure(error: Error): void };

/** Defines google.script.run in the page, and passes the two handlers of the next call to the test. */
function googleWire(reply: (handlers: Handlers) => void) {
  const handlers: Partial<Handlers> = {};
  const run = {
    withSuccessHandler(success: Handlers['success']) {
      handlers.success = success;
      return run;
    },
    withFailureHandler(failure: Handlers['failure']) {
      handlers.failure = failure;
      return run;
    },
    callEndpoint: () => reply(handlers as Handlers),
  };
  Object.assign(globalThis, { google: { script: { run } } });
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'google');
});

test('P19 a call without a response is abandoned after 30 seconds', async () => {
  googleWire(() => {});
  const outcome = call('readForm', null);
  jest.advanceTimersByTime(30_000);
  expect(await outcome).toMatchObject({ ok: false, failure: { kind: 'busy' } });
  expect(JSON.stringify(await outcome)).toContain('No response after 30 seconds.');
});

const noLimits = { limits: {} };
const cycle = { name: 'Next', from: '2026-10-15', due: '2027-01-13', goals: [] };
test.each([
  ['addEngineers', () => call('addEngineers', [])],
  ['setUpWorkbook', () => call('setUpWorkbook')],
  ['protectWorkbook', () => call('protectWorkbook', noLimits)],
  ['startCycle', () => call('startCycle', cycle)],
  ['readCalendar', () => call('readCalendar')],
  ['readImport', () => call('readImport', null)],
  ['importRows', () => call('importRows', { engineerId: 'e', meetings: [], goals: [], actions: [] })],
  ['readSharing', () => call('readSharing')],
] as const)(
  'P151 %s is abandoned only when Google has ended it, and the page says so',
  async (_name, ask) => {
    googleWire(() => {});
    const outcome = ask();
    jest.advanceTimersByTime(359_000);
    expect(jest.getTimerCount()).toBe(1);
    jest.advanceTimersByTime(1_000);
    expect(JSON.stringify(await outcome)).toContain('No response after 6 minutes.');
  },
);

test('P19 a response in time is passed on unchanged, and the waiting ends', async () => {
  googleWire(({ success }) => success(ok('the form')));
  expect(await call('readForm', null)).toEqual({ ok: true, view: 'the form' });
  expect(jest.getTimerCount()).toBe(0);
});

test.each(['PERMISSION_DENIED', 'Authorization is required to perform that action.'])(
  'P20 "%s" is reported as being signed in to several accounts',
  async (message) => {
    googleWire(({ failure }) => failure(new Error(message)));
    const outcome = await call('readForm', null);
    expect(JSON.stringify(outcome)).toContain('signed in with several accounts');
  },
);

test('P21 an empty response is reported as such', async () => {
  googleWire(({ success }) => success(null));
  expect(JSON.stringify(await call('readForm', null))).toContain('Google sent an empty response.');
});

test('P21 an error from Google is reported with its own message', async () => {
  googleWire(({ failure }) => failure(new Error('Service Spreadsheets timed out.')));
  expect(JSON.stringify(await call('readForm', null))).toContain('Service Spreadsheets timed out.');
});

test('P21 a call that Google rejects immediately is reported too', async () => {
  googleWire(() => {
    throw new Error('Failed due to illegal value in property: 0');
  });
  expect(JSON.stringify(await call('readForm', null))).toContain('illegal value');
});

test('P21 a function that the server lacks does not compile, and is reported if it is called', async () => {
  googleWire(({ failure }) =>
    failure(new Error('This version of the add-on has no function "saveMeting". Reload the spreadsheet.')),
  );
  // @ts-expect-error the contract has no such function
  const text = JSON.stringify(await call('saveMeting'));
  expect(text).toContain('Google could not run this');
  expect(text).toContain('saveMeting');
});

test('P128 without a connection no call is made, and the page immediately reports that it is offline', async () => {
  const asked = jest.fn();
  googleWire(asked);
  const outcome = await whileOffline(() => call('readForm', null));
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'busy', code: 'offline' } });
  expect(JSON.stringify(outcome)).toContain('You are offline. Your input is kept;');
  expect(asked).not.toHaveBeenCalled();
});

test('P128 a connection that is lost during a call is reported as such', async () => {
  const handlers: Handlers[] = [];
  googleWire((given) => handlers.push(given));
  const outcome = call('readForm', null);
  await whileOffline(async () =>
    handlers[0].failure(new Error('NetworkError: Connection failure due to HTTP 0')),
  );
  expect(await outcome).toMatchObject({ failure: { code: 'offline' } });
});

async function whileOffline<Result>(action: () => Promise<Result>): Promise<Result> {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', { value: { onLine: false }, configurable: true });
  try {
    return await action();
  } finally {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    else Reflect.deleteProperty(globalThis, 'navigator');
  }
}
