import { localSheets } from './built';
import { openScript, type Script } from './script';

/** Functions of a script: `create` makes a trigger by calls of its builder and returns its ID. */
export const triggerFunctions = `
function create(name, calls) {
  let builder = ScriptApp.newTrigger(name).timeBased();
  for (const [method, ...args] of calls) builder = builder[method](...args);
  return builder.create().getUniqueId();
}
function removeAll() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
`;

/** When `clock` starts. */
export const start = Date.parse('2026-10-14T10:00+07:00');
export const hour = 3_600_000;
/** The simulated clock of the test file. */
export const clock = localSheets.createSimulatedClock(start);

/** A script on that clock, in the time zone of Jakarta. */
export function openTriggerScript(code: string): Promise<Script> {
  return openScript(code, { clock, scriptTimeZone: 'Asia/Jakarta' });
}
