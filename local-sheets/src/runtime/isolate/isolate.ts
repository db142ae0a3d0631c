import { readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Invoked } from '../../protocol/invocation';
import type { ContextStart, FromThread, ServiceCall, ThreadStart, ToThread } from './isolate-protocol';

// The entry of a worker thread. The add-on's code runs in bare contexts with the Apps Script services, one after the other.

const { servicesPath, port, signal, zoneLock } = workerData as ThreadStart;
const replies = new Int32Array(signal);

/** A bare global object with the services, and a function that calls those of the script. */
interface Context {
  readonly global: object;
  readonly invoke: (invocationJson: string) => string | Promise<string>;
}

// A compiled script is reused, so that V8 does not parse it again for the next context.
const services = new Script(readFileSync(servicesPath, 'utf8'), { filename: 'services.js' });
let compiled: { readonly code: string; readonly script: Script } | null = null;
let context: Context | null = null;

parentPort?.on('message', (message: ToThread) => {
  if ('open' in message) context = freshContext(message.open);
  else if (!context) throw new Error('No context is open.');
  else if ('load' in message) answer(load(context, message.load));
  else call(context, message.invoke);
});

function freshContext({ scriptTimeZone, dateScript, clockMemory }: ContextStart): Context {
  setTimeZone(scriptTimeZone, zoneLock);
  // Without a prototype, the context's global object gives no access to this realm.
  const sandbox: Record<string, unknown> = Object.create(null);
  const global = createContext(sandbox);
  sandbox.door = (name: string, label: string, argsJson: string) => {
    // Only a finalizer of an earlier run can still call this.
    if (context?.global !== global) throw new Error('The run has ended.');
    return askAndWait(name, label, argsJson);
  };
  if (clockMemory) {
    const time = new BigInt64Array(clockMemory);
    sandbox.clock = () => Number(Atomics.load(time, 0));
  }
  runInContext(dateScript, global);
  services.runInContext(global);
  const invoke = sandbox.invoke as Context['invoke'];
  runInContext('delete globalThis.invoke', global);
  return { global, invoke };
}

/**
 * Sets the time zone of the local getters of Date in this thread, which at Google is that of the script. The process has one
 * time zone for all threads, but a thread keeps the one that it has read first. So threads set and read it one at a time (H795).
 */
function setTimeZone(timeZone: string, memory: SharedArrayBuffer): void {
  const lock = new Int32Array(memory);
  // A thread that ended while it had the lock never opens it.
  while (Atomics.compareExchange(lock, 0, 0, 1) !== 0 && Atomics.wait(lock, 0, 1, 1000) !== 'timed-out');
  process.env.TZ = timeZone;
  new Date().getTimezoneOffset();
  Atomics.store(lock, 0, 0);
  Atomics.notify(lock, 0, 1);
}

function load({ global }: Context, code: string): string {
  try {
    if (compiled?.code !== code) compiled = { code, script: new Script(code, { filename: 'Code.js' }) };
    compiled.script.runInContext(global);
    return written({ ok: true, value: null, complaint: null });
  } catch (error) {
    return written(failure(error));
  }
}

/** A script has no timers, so a promise that is pending when the microtasks are done never settles (H207). */
function call({ invoke }: Context, invocationJson: string): void {
  let done = written({ ok: true, value: null, complaint: null });
  void Promise.resolve(invoke(invocationJson)).then((invoked) => {
    done = invoked;
  });
  setImmediate(() => answer(done));
}

function answer(done: string): void {
  parentPort?.postMessage({ done } satisfies FromThread);
}

/** Sends one message to the main thread and sleeps until its reply arrives. */
function askAndWait(name: string, label: string, argsJson: string): string {
  port.postMessage({ name, label, argsJson } satisfies ServiceCall);
  for (;;) {
    // This is read before looking for the reply; otherwise a reply in between would not wake the thread.
    const seen = Atomics.load(replies, 0);
    const reply = receiveMessageOnPort(port);
    if (reply) return reply.message as string;
    Atomics.wait(replies, 0, seen);
  }
}

/** An error thrown while the script loads belongs to the script's realm, so it is not an instance of this realm's Error. */
function failure(error: unknown): Invoked {
  const { name, message, stack } = Object(error) as Partial<Error>;
  if (message === undefined)
    return { ok: false, name: 'Error', message: String(error), stack: String(error) };
  return { ok: false, name: name ?? 'Error', message, stack: stack ?? `${name}: ${message}` };
}

function written(invoked: Invoked): string {
  return JSON.stringify(invoked);
}
