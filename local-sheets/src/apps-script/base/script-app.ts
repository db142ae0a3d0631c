import { enumeration } from '../enumeration';
import { wholeService } from '../partial-class';

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

/** Everybody has granted every scope here, so nothing is ever asked for. */
export const scriptApp = wholeService<GoogleAppsScript.Script.ScriptApp>('ScriptApp', {
  AuthMode,
  AuthorizationStatus,
  getScriptId: () => 'local-stand-in',
  getAuthorizationInfo: () => ({
    getAuthorizationStatus: () => AuthorizationStatus.NOT_REQUIRED,
    getAuthorizationUrl: () => '',
  }),
  requireAllScopes: () => undefined,
  requireScopes: () => undefined,
});
