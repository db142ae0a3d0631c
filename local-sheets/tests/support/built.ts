import { join } from 'node:path';
import type { Clock } from '../../src/protocol/clock';
import { root } from './root';

type BuiltLocalSheets = typeof import('../../src/index');

const { localSheets: loaded, testClock } = globalThis as unknown as {
  readonly localSheets?: BuiltLocalSheets;
  readonly testClock?: Clock;
};
const built = loaded ?? (require(join(root, 'local-sheets/dist/local-sheets.cjs')) as BuiltLocalSheets);

/** The clock of the test file (jest/clock-environment.ts); a bench has the machine's. */
export const clock = testClock ?? { offset: 0, now: () => Date.now() };

/**
 * The local Sheets as they were built, at the tests' own time; tests run this and import nothing else of local-sheets/src but
 * types. Jest's environment has it loaded (jest/local-sheets-environment.ts), a bench loads it here.
 */
export const localSheets: BuiltLocalSheets = {
  ...built,
  openBook: (source) => built.openBook({ clock, ...source }),
  createRunner: (options) => built.createRunner({ clock, ...options }),
  startLocalSheets: (options) => built.startLocalSheets({ clock, ...options }),
};
