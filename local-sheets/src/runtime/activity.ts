import type { Person } from '../protocol/people';
import type { Run } from './run';

/** The runs in progress, and whether one of them can be between two of its writes. */
export interface Activity {
  begin(run: Run): void;
  end(run: Run): void;
  /** The run waits for an alert or a prompt: its time limit is suspended (H209). */
  suspend(run: Run): void;
  resume(run: Run): void;
  /** The number of runs of this user that are in progress. */
  countOf(person: Person): number;
  idle(): boolean;
  onIdle(listener: () => void): void;
}

export function createActivity(): Activity {
  const running = new Set<Run>();
  const listeners: (() => void)[] = [];

  const idle = () => [...running].every((run) => !run.wrote || run.suspended);

  function notify(): void {
    if (idle()) for (const listener of listeners) listener();
  }

  return {
    begin: (run) => void running.add(run),
    end: (run) => {
      running.delete(run);
      notify();
    },
    suspend: (run) => {
      run.suspended = true;
      run.limit?.stop();
      notify();
    },
    resume: (run) => {
      run.suspended = false;
      if (!run.ended) run.limit?.goOn();
    },
    countOf: (person) => [...running].filter((run) => run.person?.email === person.email).length,
    idle,
    onIdle: (listener) => void listeners.push(listener),
  };
}
