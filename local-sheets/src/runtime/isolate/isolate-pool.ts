import type { Invocation, Invoked } from '../../protocol/invocation';
import type { ContextStart } from './isolate-protocol';
import { type AnswerCall, startThread, type Thread, type ThreadPaths } from './thread';

/** A fresh context in a dedicated thread. */
export interface Isolate {
  load(code: string, answerCall: AnswerCall): Promise<Invoked>;
  invoke(invocation: Invocation, answerCall: AnswerCall): Promise<Invoked>;
  /** Ends it; a load or call under way never resolves. */
  end(): Promise<void>;
}

export interface IsolatePool {
  take(): Isolate;
}

const spareCount = 2;

// All workbooks of a process share them: starting a thread takes longer than most runs.
const spares = new Map<string, Thread[]>();

/** Makes fresh contexts, in threads that are idle or in new ones, and starts threads ahead of time. */
export function createIsolatePool(paths: ThreadPaths, start: ContextStart): IsolatePool {
  const key = `${paths.isolatePath}\n${paths.servicesPath}`;
  const idle = spares.get(key) ?? [];
  spares.set(key, idle);
  fill();

  /** So that the next run does not wait for a thread. */
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
      // One that crashed while it was idle is of no use.
      while (thread && !thread.isReusable()) thread = idle.pop();
      return openIn(thread ?? startThread(paths));
    },
  };
}
