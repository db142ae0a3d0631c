import { MessageChannel, SHARE_ENV, Worker } from 'node:worker_threads';
import type { Reply } from '../../protocol/calls';
import type { Invocation, Invoked } from '../../protocol/invocation';
import type { FromIsolate, ServiceCall, ToIsolate } from './isolate-protocol';

export type AnswerCall = (name: string, label: string, args: unknown) => Promise<Reply>;

/** A worker thread with a fresh context, as the main thread holds it. */
export interface IsolateThread {
  /** Runs the text of a script; its service calls go to `answerCall`. One load or call at a time. */
  load(code: string, answerCall: AnswerCall): Promise<Invoked>;
  invoke(invocation: Invocation, answerCall: AnswerCall): Promise<Invoked>;
  /** Ends the thread, whatever it is doing; a load or call under way is left without an answer. */
  end(): Promise<void>;
}

export interface IsolatePaths {
  readonly isolatePath: string;
  readonly servicesPath: string;
  readonly scriptTimeZone: string;
  /** Run before everything else: makes `Date` follow the clock of the local Sheets. */
  readonly dateScript: string;
}

export function startIsolate({ isolatePath, ...start }: IsolatePaths): IsolateThread {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new SharedArrayBuffer(4);
  const replies = new Int32Array(signal);
  const worker = new Worker(isolatePath, {
    workerData: { ...start, port: port2, signal },
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
  worker.on('message', ({ done }: FromIsolate) => settle?.(JSON.parse(done) as Invoked));
  worker.on('error', (error) => {
    crash = crashed(error);
    settle?.(crash);
  });
  // A spare thread keeps no process alive.
  worker.unref();
  port.unref();

  function send(message: ToIsolate, answering: AnswerCall): Promise<Invoked> {
    if (crash) return Promise.resolve(crash);
    answerCall = answering;
    worker.ref();
    return new Promise((resolve) => {
      settle = (invoked) => {
        worker.unref();
        settle = null;
        resolve(invoked);
      };
      worker.postMessage(message);
    });
  }

  return {
    load: (code, answering) => send({ load: code }, answering),
    invoke: (invocation, answering) => send({ invoke: JSON.stringify(invocation) }, answering),
    end: async () => {
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
