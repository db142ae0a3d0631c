import { wholeService } from '../partial-class';
import { writeLine } from './log-lines';

/** Logger: writes the same lines, and keeps a copy of them for getLog. */
export const logger: GoogleAppsScript.Base.Logger = wholeService<GoogleAppsScript.Base.Logger>('Logger', {
  log: (first: unknown, ...values: unknown[]) => {
    lines.push(writeLine('INFO', [first, ...values]));
    return logger;
  },
  getLog: () => lines.map((line) => `${line}\n`).join(''),
  clear: () => void lines.splice(0),
});

const lines: string[] = [];
