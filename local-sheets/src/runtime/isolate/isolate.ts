import { readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Invoked } from '../../protocol/invocation';
import type { ContextStart, FromThread, ServiceCall, ThreadStart, ToThread } from './isolate-protocol';

// The entry of a worker thread: bare contexts with the Apps Script services, one after the other, in which the add-on's code runs.

const { servicesPath, port, signal } = workerData as ThreadStart;
const replies = new Int32Array(signal);

/** A bare global object with the services in it, and what calls a function of the script. */
interface Context {
  readonly global: object;
  readonly invoke: (invocationJson: string) => string | Promise<string>;
}

// A compiled script keeps what V8 learned of it, so the next context does not parse it again.
const services = new Script(readFileSync(servicesPath, 'utf8'), { filename: 'services.js' });
let compiled: { readonly code: string; readonly script: Script } | null = null;
let context: Context | null = null;

parentPort?.on('message', (message: ToThread) => {
  if ('open' in message) context = freshContext(message.open);
  else if (!context) throw new Error('No context is open.');
  else if ('load' in message) answer(load(context, message.load));
  else call(context, message.invoke);
});

function freshContext({ scriptTimeZone, dateScript }: ContextStart): Context {
  // Local getters of Date follow the script's time zone at Google. Here that is the zone of the process, which threads share.
  process.env.TZ = scriptTimeZone;
  // Without a prototype, nothing of this realm can be reached from the context's global object.
  const sandbox: Record<string, unknown> = Object.create(null);
  const global = createContext(sandbox);
  sandbox.door = (name: string, label: string, argsJson: string) => {
    // Of an earlier run, only a finalizer could still get here.
    if (context?.global !== global) throw new Error('The run has ended.');
    return askAndWait(name, label, argsJson);
  };
  runInContext(dateScript, global);
  services.runInContext(global);
  const invoke = sandbox.invoke as Context['invoke'];
  runInContext('delete globalThis.invoke', global);
  return { global, invoke };
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

/** A script has no timers, so what a promise has not become when the microtasks are done, it never becomes. */
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
