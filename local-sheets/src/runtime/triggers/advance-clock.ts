import type { SimulatedClock } from '../../protocol/clock';
import type { FiredTrigger, Runner } from '../user-session';

/**
 * Advances the clock to an instant and fires the triggers of the scripts on the way, each at its time or, if an earlier run
 * took longer, when that run has ended (H788). Returns what was fired, in order. The last run can end after the instant.
 */
export async function advanceClock(
  clock: SimulatedClock,
  runners: readonly Pick<Runner, 'triggers'>[],
  instant: number,
): Promise<readonly FiredTrigger[]> {
  const fired: FiredTrigger[] = [];
  for (;;) {
    const next = Math.min(...runners.map(({ triggers }) => triggers.nextAt() ?? Number.POSITIVE_INFINITY));
    if (next > instant) break;
    clock.advance(Math.max(0, next - clock.now()));
    for (const runs of await Promise.all(runners.map(({ triggers }) => triggers.fireDue())))
      fired.push(...runs);
  }
  clock.advance(Math.max(0, instant - clock.now()));
  return fired;
}
