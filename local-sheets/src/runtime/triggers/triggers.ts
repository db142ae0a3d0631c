import type { ClockSpec, ClockTrigger } from '../../protocol/services/trigger-calls';
import { Exception } from '../exception';
import { type InstalledTrigger, nextFiring } from './next-firing';

/** The time-driven triggers of the script, by user. */
export interface TriggerStore {
  /** Throws an Exception if the user has 20 triggers (H787). */
  add(owner: string, functionName: string, spec: ClockSpec): ClockTrigger;
  /** Those of the user, in the order of their creation. */
  of(owner: string): readonly ClockTrigger[];
  /** Does nothing if the user has no trigger with this ID. */
  remove(owner: string, id: string): void;
  /** When the next trigger of any user fires; null if none does. */
  nextAt(): number | null;
  /** Returns the triggers that have to fire, the earliest at the front, and counts them as fired. */
  takeDue(): readonly InstalledTrigger[];
  file(): TriggersFile;
}

export type TriggersFile = readonly InstalledTrigger[];

export interface TriggerDeps {
  readonly now: () => number;
  readonly scriptTimeZone: string;
  readonly changed: () => void;
}

/** https://developers.google.com/apps-script/guides/services/quotas: 20 / user / script */
const mostTriggers = 20;

export function createTriggers(
  file: TriggersFile | undefined,
  { now, scriptTimeZone, changed }: TriggerDeps,
): TriggerStore {
  let triggers: TriggersFile = file ?? [];
  let created = 0;
  const keep = (kept: TriggersFile) => {
    triggers = kept;
    changed();
  };
  const next = (trigger: InstalledTrigger) => nextFiring(trigger, scriptTimeZone);
  const of = (owner: string) => triggers.filter((trigger) => trigger.owner === owner);
  return {
    add: (owner, functionName, spec) => {
      if (of(owner).length >= mostTriggers) {
        throw new Exception(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      }
      created += 1;
      const trigger = {
        id: `${now()}${created}`,
        functionName,
        spec,
        owner,
        createdAt: now(),
        firedAt: null,
      };
      keep([...triggers, trigger]);
      return trigger;
    },
    of,
    remove: (owner, id) => keep(triggers.filter((one) => one.owner !== owner || one.id !== id)),
    nextAt: () => {
      const times = triggers.map(next).filter((time) => time !== null);
      return times.length > 0 ? Math.min(...times) : null;
    },
    takeDue: () => {
      const due = triggers
        .map((trigger) => ({ trigger, time: next(trigger) ?? Number.POSITIVE_INFINITY }))
        .filter(({ time }) => time <= now())
        .sort((one, other) => one.time - other.time)
        .map(({ trigger }) => trigger);
      if (due.length > 0) keep(triggers.map((one) => (due.includes(one) ? { ...one, firedAt: now() } : one)));
      return due;
    },
    file: () => triggers,
  };
}
