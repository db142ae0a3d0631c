import { ask } from '../ask';
import { enumeration } from '../enumeration';
import { exception } from '../exception';
import { wholeService } from '../partial-class';
import { WeekDay } from '../triggers/clock-trigger-builder';
import { EventType, newTrigger, TriggerSource } from '../triggers/trigger';
import { newTriggerBuilder } from '../triggers/trigger-builder';

export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>('ScriptApp.AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

const AuthorizationStatus = enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>(
  'ScriptApp.AuthorizationStatus',
  ['REQUIRED', 'NOT_REQUIRED'],
);

/** A missing scope throws here; Google shows its prompt and ends the run (H462). */
export const scriptApp = wholeService<GoogleAppsScript.Script.ScriptApp>('ScriptApp', {
  AuthMode,
  AuthorizationStatus,
  EventType,
  TriggerSource,
  WeekDay,
  getScriptId: () => 'local-sheets',
  getAuthorizationInfo: (_authMode: unknown, scopes?: readonly string[]) => ({
    getAuthorizationStatus: () =>
      refusedAmong(scopes).length > 0 ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED,
    getAuthorizationUrl: () => '',
  }),
  requireAllScopes: () => requireGranted('ScriptApp.requireAllScopes'),
  requireScopes: (_authMode: unknown, scopes: readonly string[]) =>
    requireGranted('ScriptApp.requireScopes', scopes),
  getOAuthToken: () => ask('session.token', 'ScriptApp.getOAuthToken', null),
  newTrigger: (functionName: string) => newTriggerBuilder(String(functionName)),
  getProjectTriggers: () =>
    ask('triggers.list', 'ScriptApp.getProjectTriggers', null).map((trigger) => newTrigger(trigger)),
  deleteTrigger: (trigger: GoogleAppsScript.Script.Trigger) =>
    ask('triggers.remove', 'ScriptApp.deleteTrigger', { id: trigger.getUniqueId() }),
});

/** Which of these scopes, or of all scopes, the user has refused. */
function refusedAmong(scopes?: readonly string[]): string[] {
  const refused = ask('session.refused', 'ScriptApp.getAuthorizationInfo', null);
  return refused.filter((scope) => scopes?.includes(scope) ?? true);
}

function requireGranted(label: string, scopes?: readonly string[]): void {
  const refused = refusedAmong(scopes);
  if (refused.length === 0) return;
  throw exception(
    `Specified permissions are not sufficient to call ${label}. Required permissions: ${refused.join(' && ')}`,
  );
}
