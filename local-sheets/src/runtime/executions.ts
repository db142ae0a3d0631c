import type { Execution } from '../protocol/runs';
import type { Run } from './run';

/** The list of the Executions view: the last 500 runs. */
export interface Executions {
  /** Notifies listeners that the run has begun or ended (H295). */
  note(run: Run): void;
  list(): readonly Execution[];
  onExecution(listener: (execution: Execution) => void): void;
}

const kept = 500;

export function createExecutions(): Executions {
  const runs: Run[] = [];
  const listeners: ((execution: Execution) => void)[] = [];
  return {
    note: (run) => {
      if (!runs.includes(run)) runs.push(run);
      if (runs.length > kept) runs.shift();
      const execution = run.execution();
      for (const listener of listeners) listener(execution);
    },
    list: () => runs.map((run) => run.execution()),
    onExecution: (listener) => void listeners.push(listener),
  };
}
