import type { Clock } from '../../protocol/clock';
import type { Run } from '../run';
import { startTimer } from '../timer';

/** LockService: one run at a time holds each lock; waiting runs acquire it in order. */
export interface Locks {
  /** Resolves to true if the run acquires the lock within this number of milliseconds; false if it is negative (H564). */
  acquire(name: string, run: Run, timeout: number): Promise<boolean>;
  release(name: string, run: Run): void;
  holds(name: string, run: Run): boolean;
  /** Releases the locks of a run that has ended or is suspended by an alert, and removes it from the queues. */
  letGo(run: Run): void;
}

interface Waiting {
  readonly run: Run;
  readonly settle: (held: boolean) => void;
}

export function createLocks(clock: Clock): Locks {
  const holders = new Map<string, Run>();
  const queues = new Map<string, Waiting[]>();

  function handOn(name: string): void {
    holders.delete(name);
    const next = queues.get(name)?.shift();
    if (!next) return;
    holders.set(name, next.run);
    next.settle(true);
  }

  function leave(name: string, waiting: Waiting): void {
    queues.set(
      name,
      (queues.get(name) ?? []).filter((candidate) => candidate !== waiting),
    );
  }

  return {
    acquire: (name, run, timeout) => {
      if (timeout < 0) return Promise.resolve(false);
      const holder = holders.get(name);
      if (holder === run) return Promise.resolve(true);
      if (!holder) {
        holders.set(name, run);
        return Promise.resolve(true);
      }
      if (!(timeout > 0)) return Promise.resolve(false);
      return new Promise((resolve) => {
        const waiting: Waiting = {
          run,
          settle: (held) => {
            cancel();
            resolve(held);
          },
        };
        const cancel = startTimer(clock, timeout, () => {
          leave(name, waiting);
          resolve(false);
        });
        queues.set(name, [...(queues.get(name) ?? []), waiting]);
      });
    },
    release: (name, run) => {
      if (holders.get(name) === run) handOn(name);
    },
    holds: (name, run) => holders.get(name) === run,
    letGo: (run) => {
      for (const [name, queue] of queues) {
        for (const waiting of queue.filter((candidate) => candidate.run === run)) {
          leave(name, waiting);
          waiting.settle(false);
        }
      }
      for (const [name, holder] of [...holders]) if (holder === run) handOn(name);
    },
  };
}
