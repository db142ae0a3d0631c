import { readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Invoked } from '../../protocol/invocation';
import type { FromIsolate, IsolateStart, ServiceCall, ToIsolate } from './isolate-protocol';

// The entry of a worker thread: a bare context with the Apps Script services, in which the add-on's code runs.

const { servicesPath, scriptTimeZone, dateScript, port, signal } = workerData as IsolateStart;
const replies = new Int32Array(signal);

// Local getters of Date follow the script's time zone at Google. Here that is the zone of the process, which threads share.
process.env.TZ = scriptTimeZone;

/** Without a prototype, nothing of this realm can be reached from the context's global object. */
const sandbox: Record<string, unknown> = Object.create(null);
const context = createContext(sandbox);
sandbox.door = askAndWait;
runInContext(dateScript, context);
runInContext(readFileSync(servicesPath, 'utf8'), context, { filename: 'services.js' });
const invoke = sandbox.invoke as (invocationJson: string) => string | Promise<string>;
runInContext('delete globalThis.invoke', context);

parentPort?.on('message', (message: ToIsolate) => {
  if ('load' in message) answer(load(message.load));
  else call(message.invoke);
});

function load(code: string): string {
  try {
    new Script(code, { filename: 'Code.js' }).runInContext(context);
    return written({ ok: true, value: null, complaint: null });
  } catch (error) {
    return written(failure(error));
  }
}

/** A script has no timers, so what a promise has not become when the microtasks are done, it never becomes. */
function call(invocationJson: string): void {
  let done = written({ ok: true, value: null, complaint: null });
  void Promise.resolve(invoke(invocationJson)).then((invoked) => {
    done = invoked;
  });
  setImmediate(() => answer(done));
}

function answer(done: string): void {
  parentPort?.postMessage({ done } satisfies FromIsolate);
}

/** Sends one message to the main thread and sleeps until its reply is there. */
function askAndWait(name: string, label: string, argsJson: string): string {
  port.postMessage({ name, label, argsJson } satisfies ServiceCall);
  for (;;) {
    // Read before looking for the reply, or one that comes in between would not wake the thread.
    const seen = Atomics.load(replies, 0);
    const reply = receiveMessageOnPort(port);
    if (reply) return reply.message as string;
    Atomics.wait(replies, 0, seen);
  }
}

/** Errors thrown while the script loads belong to its own realm, so they are no instances of this one's Error. */
function failure(error: unknown): Invoked {
  const { name, message, stack } = Object(error) as Partial<Error>;
  if (message === undefined)
    return { ok: false, name: 'Error', message: String(error), stack: String(error) };
  return { ok: false, name: name ?? 'Error', message, stack: stack ?? `${name}: ${message}` };
}

function written(invoked: Invoked): string {
  return JSON.stringify(invoked);
}
