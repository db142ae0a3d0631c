import type { ToPage } from '../protocol/page-protocol';
import type { Runner } from '../runtime/user-session';

type Send = (message: ToPage) => void;

/** Sends runs to the pages whose Executions view is open: first all runs, then each run that changes. */
export interface RunsFeed {
  join(send: Send): void;
  leave(send: Send): void;
}

export function createRunsFeed(runner: Runner): RunsFeed {
  const readers = new Set<Send>();
  runner.onExecution((execution) => {
    for (const send of readers) send({ type: 'executions', executions: [execution] });
  });
  return {
    join: (send) => {
      readers.add(send);
      send({ type: 'executions', executions: runner.executions() });
    },
    leave: (send) => {
      readers.delete(send);
    },
  };
}
