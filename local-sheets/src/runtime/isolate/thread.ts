import { MessageChannel, SHARE_ENV, Worker } from 'node:worker_threads';
import type { Reply } from '../../protocol/calls';
import type { Invocation, Invoked } from '../../protocol/invocation';
import type { ContextStart, FromThread, ServiceCall, ThreadStart, ToThread } from './isolate-protocol';

export type AnswerCall = (name: string, label: string, args: unknown) => Promise<Reply>;

/** A worker thread, as the main thread sees it. It runs one thing at a time. */
export interface Thread {
  /** Creates a fresh context, which contains nothing of an earlier one. */
  open(start: ContextStart): void;
  /** Runs the text of a script; `answerCall` handles its service calls. */
  load(code: string, answerCall: AnswerCall): Promise<Invoked>;
  invoke(invocation: Invocation, answerCall: AnswerCall): Promise<Invoked>;
  /** True if the thread is idle and has not crashed, so that it can open another context. */
  isReusable(): boolean;
  /** Ends the thread immediately; a load or call in progress never resolves. */
  terminate(): Promise<void>;
}

export interface ThreadPaths {
  readonly isolatePath: string;
  readonly servicesPath: string;
}

const zoneLock = new SharedArrayBuffer(4);

export function startThread({ isolatePath, servicesPath }: ThreadPaths): Thread {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new SharedArrayBuffer(4);
  const replies = new Int32Array(signal);
  const worker = new Worker(isolatePath, {
    workerData: { servicesPath, port: port2, signal, zoneLock } satisfies ThreadStart,
    transferList: [port2],
    env: SHARE_ENV,
  });
  let ended = false;
  let crash: Invoked | null = null;
  let answerCall: AnswerCall | null = null;
  let settle: ((invoked: Invoked) => void) | null = null;

  port.on('message', async ({ name, label, argsJson }: ServiceCall) => {
    if (ended || !answerCall) return;
    const reply = await answerCall(name, label, JSON.parse(argsJson));
    if (ended) return;
    port.postMessage(JSON.stringify(reply));
    Atomics.add(replies, 0, 1);
    Atomics.notify(replies, 0);
  });
  worker.on('message', ({ done }: FromThread) => settle?.(JSON.parse(done) as Invoked));
  worker.on('error', (error) => {
    crash = crashed(error);
    settle?.(crash);
  });
  // An idle thread must not keep the process alive.
  worker.unref();
  port.unref();

  function send(message: ToThread, answering: AnswerCall): Promise<Invoked> {
    if (crash) return Promise.resolve(crash);
    answerCall = answering;
    worker.ref();
    return new Promise((resolve) => {
      settle = (invoked) => {
        worker.unref();
        settle = null;
        answerCall = null;
        resolve(invoked);
      };
      worker.postMessage(message);
    });
  }

  return {
    open: (start) => worker.postMessage({ open: start } satisfies ToThread),
    load: (code, answering) => send({ load: code }, answering),
    invoke: (invocation, answering) => send({ invoke: JSON.stringify(invocation) }, answering),
    isReusable: () => !ended && !crash && !settle,
    terminate: async () => {
      ended = true;
      port.close();
      await worker.terminate();
    },
  };
}

function crashed(error: Error): Invoked {
  const message = /memory/i.test(error.message) ? 'Out of memory error.' : error.message;
  return { ok: false, name: 'Exception', message, stack: error.stack ?? message };
}
