import type { Runner } from '../../src/host/runs/seat';
import type { Execution } from '../../src/host/wire/runs';

/** The last run that was not a custom function's. */
export function lastRun(runner: Runner): Execution {
  const last = runner
    .executions()
    .filter(({ kind }) => kind !== 'custom function')
    .at(-1);
  if (!last) throw new Error('Nothing has run yet');
  return last;
}
