import type { Day } from '../../../src/domain/cells/day';

/** One pass over all workbooks of the registry, which can take several runs. */
export interface Pass {
  readonly id: string;
  readonly kind: 'check' | 'collect';
  /** The day that the rows belong to, in the time zone of the registry. */
  readonly day: Day;
}

const passKey = 'hub.pass';
const finishedKey = 'hub.finished';
const secretKey = 'hub.secret';

/** The pass that is not finished; null if there is none. */
export function readPass(): Pass | null {
  const stored = properties().getProperty(passKey);
  return stored === null ? null : (JSON.parse(stored) as Pass);
}

export function storePass(pass: Pass): void {
  properties().setProperty(passKey, JSON.stringify(pass));
}

/** Ends the pass; `day` is the day that was collected, null if it was stopped or was only a check. */
export function endPass(day: Day | null): void {
  properties().deleteProperty(passKey);
  if (day !== null) properties().setProperty(finishedKey, day);
}

/** Whether a collection of this day is finished. */
export function isCollected(day: Day): boolean {
  return properties().getProperty(finishedKey) === day;
}

/** The secret of the pseudonyms, made at first use. With another secret, every engineer would be a new one. */
export function pseudonymSecret(): string {
  const known = properties().getProperty(secretKey);
  if (known !== null) return known;
  const secret = Utilities.getUuid() + Utilities.getUuid();
  properties().setProperty(secretKey, secret);
  return secret;
}

function properties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getScriptProperties();
}
