import { people } from '../../protocol/people';
import type { ScriptRuns } from '../script-runs';
import type { RunRequest, Triggers } from '../user-session';
import type { InstalledTrigger } from './next-firing';
import type { TriggerStore } from './triggers';

export function createFiring(store: TriggerStore, now: () => number, run: ScriptRuns['run']): Triggers {
  const fire = async (trigger: InstalledTrigger, options: Pick<RunRequest, 'onCall'>) => {
    const { functionName, owner } = trigger;
    const person = people.find(({ email }) => email === owner);
    if (!person) throw new Error(`The trigger of ${functionName} belongs to ${owner}, who is not in people.`);
    const args = [timeEvent(trigger, now())];
    const result = await run({
      ...options,
      functionName,
      kind: 'time-driven trigger',
      args,
      session: null,
      person,
    });
    return { functionName, result };
  };
  return {
    nextAt: store.nextAt,
    fireDue: (options = {}) => Promise.all(store.takeDue().map((trigger) => fire(trigger, options))),
  };
}

/** The event object of a time-driven trigger, in UTC, without `authMode`. */
function timeEvent({ id }: InstalledTrigger, instant: number): Record<string, unknown> {
  const time = new Date(instant);
  return {
    'day-of-month': time.getUTCDate(),
    'day-of-week': time.getUTCDay() || 7,
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    month: time.getUTCMonth() + 1,
    second: time.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid: id,
    'week-of-year': weekOf(time),
    year: time.getUTCFullYear(),
  };
}

/** The week of ISO 8601, which contains the Thursday of the day's week. */
function weekOf(time: Date): number {
  const thursday = new Date(time);
  thursday.setUTCDate(time.getUTCDate() + 4 - (time.getUTCDay() || 7));
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.ceil(((thursday.getTime() - newYear) / 86_400_000 + 1) / 7);
}
