/** The functions of addon.ts that triggers call. */
export type Handler = 'continuePass' | 'collectAtNight';

/** Removes all triggers of this function. */
export function removeTriggers(handler: Handler): void {
  for (const trigger of triggersOf(handler)) ScriptApp.deleteTrigger(trigger);
}

/** Continues the pass after this time, and removes what was planned before. */
export function continueAfter(milliseconds: number): void {
  const former = triggersOf('continuePass');
  // Made first, so that a run that ends in between leaves one.
  ScriptApp.newTrigger('continuePass').timeBased().after(milliseconds).create();
  for (const trigger of former) ScriptApp.deleteTrigger(trigger);
}

/** Collects each night between two and three o'clock in the time zone of the registry. */
export function everyNight(timeZone: string): void {
  removeTriggers('collectAtNight');
  ScriptApp.newTrigger('collectAtNight').timeBased().everyDays(1).atHour(2).inTimezone(timeZone).create();
}

function triggersOf(handler: Handler): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}
