import { ask } from '../ask';
import { environment } from '../environment';
import { wholeService } from '../partial-class';
import { newUser } from './user';

/** Session: the user who runs the script. */
export const session = wholeService<GoogleAppsScript.Base.Session>('Session', {
  getActiveUser: () => newUser(ask('session.email', 'Session.getActiveUser', null)),
  getEffectiveUser: () => newUser(ask('session.email', 'Session.getEffectiveUser', null)),
  getActiveUserLocale: () => ask('session.locale', 'Session.getActiveUserLocale', null),
  getTemporaryActiveUserKey: () => ask('session.userKey', 'Session.getTemporaryActiveUserKey', null),
  getScriptTimeZone: () => environment.scriptTimeZone,
});
