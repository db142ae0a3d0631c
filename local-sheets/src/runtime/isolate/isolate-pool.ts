import type { Invocation, Invoked } from '../../protocol/invocation';
import type { ContextStart } from './isolate-protocol';
import { type AnswerCall, startThread, type Thread, type ThreadPaths } from './thread';

/** A fresh context in a dedicated thread. */
export interface Isolate {
  load(code: string, answerCall: AnswerCall): Promise<Invoked>;
  invoke(invocation: Invocation, answerCall: AnswerCall): Promise<Invoked>;
  /** Ends the context; a load or call in progress never resolves. */
  end(): Promise<void>;
}

export interface IsolatePool {
  take(): Isolate;
}

const spareCount = 2;

// All workbooks of a process share the threads, because starting one takes longer than most runs.
const spares = new Map<string, Thread[]>();

/** Creates fresh contexts, in idle or new threads, and starts threads ahead of time. */
export function createIsolatePool(paths: ThreadPaths, start: ContextStart): IsolatePool {
  const key = `${paths.isolatePath}\n${paths.servicesPath}`;
  const idle = spares.get(key) ?? [];
  spares.set(key, idle);
  fill();

  /** Starts threads, so that the next run does not wait for one. */
  function fill(): void {
    while (idle.length < spareCount) idle.push(startThread(paths));
  }

  function openIn(thread: Thread): Isolate {
    let over = false;
    thread.open(start);
    return {
      load: thread.load,
      invoke: thread.invoke,
      end: async () => {
        if (over) return;
        over = true;
        if (thread.isReusable() && idle.length < spareCount) return void idle.push(thread);
        await thread.terminate();
        fill();
      },
    };
  }

  return {
    take: () => {
      let thread = idle.pop();
      // A thread that crashed while it was idle cannot be used.
      while (thread && !thread.isReusable()) thread = idle.pop();
      return openIn(thread ?? startThread(paths));
    },
  };
}
