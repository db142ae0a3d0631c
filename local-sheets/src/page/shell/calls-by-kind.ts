import type { Execution } from '../../protocol/runs';

/** "3 read, 1 write, 2 lookup"; '' if there were no calls. */
export const callsByKind = (execution: Execution) =>
  Object.entries(execution.calls)
    .map(([kind, calls]) => `${calls} ${kind}`)
    .join(', ');
