import type { Clock } from '../../src/protocol/clock';

type BuiltStandIn = typeof import('../../src/server/stand-in');

const { standIn: loaded, testClock } = globalThis as unknown as {
  readonly standIn?: BuiltStandIn;
  readonly testClock?: Clock;
};
const built = loaded ?? (require('../../../.host/stand-in.cjs') as BuiltStandIn);

/** The clock of the test file (jest/clock-environment.ts); a bench has the machine's. */
const clock = testClock ?? { offset: 0, now: () => Date.now() };

/**
 * The stand-in as `npm run build -- --host` made it, at the tests' own time; tests of the host run this and import nothing else
 * of local-sheets/src but types. Jest's environment has it loaded (jest/local-sheets-environment.ts), a bench loads it here.
 */
export const standIn: BuiltStandIn = {
  ...built,
  openBook: (source) => built.openBook({ clock, ...source }),
  createRunner: (options) => built.createRunner({ clock, ...options }),
  startStandIn: (options) => built.startStandIn({ clock, ...options }),
  sampleTeamFile: (options) => built.sampleTeamFile({ clock, ...options }),
};
