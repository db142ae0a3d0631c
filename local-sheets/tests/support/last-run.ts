import type { Execution } from '../../src/protocol/runs';
import type { Runner } from '../../src/runtime/user-session';

/** The last run that was not a custom function's. */
export function lastRun(runner: Runner): Execution {
  const last = runner
    .executions()
    .filter(({ kind }) => kind !== 'custom function')
    .at(-1);
  if (!last) throw new Error('Nothing has run yet');
  return last;
}
