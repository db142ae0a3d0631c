import { wholeService } from '../partial-class';
import { writeLine } from './log-lines';

/** console: adds each line to the run's entry in the Executions view. */
export const console = wholeService<Partial<Console>>('console', {
  log: (...values: unknown[]) => writeLine('INFO', values),
  info: (...values: unknown[]) => writeLine('INFO', values),
  warn: (...values: unknown[]) => writeLine('WARNING', values),
  error: (...values: unknown[]) => writeLine('ERROR', values),
  time: (label: string) => void timers.set(label, Date.now()),
  timeEnd: (label: string) => {
    const started = timers.get(label);
    if (started === undefined) return;
    timers.delete(label);
    writeLine('DEBUG', [`${label}: ${Date.now() - started}ms`]);
  },
});

const timers = new Map<string, number>();
