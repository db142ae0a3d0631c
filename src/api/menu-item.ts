import { missingPermission, missingPermissionText } from './missing-permission';
import { userInterface } from './user-interface';

/**
 * Runs what a menu item does. Throws an Error in a cell (P234), and one that names the permission that is missing (M222):
 * without permission to show a dialog, only what Google shows of an error reaches the user.
 */
export function menuItem(work: (ui: GoogleAppsScript.Base.Ui) => void): void {
  const ui = userInterface();
  try {
    // Google asks for what is missing (platform fact 7.7); calls of a page cannot ask. The address is optional, so it is not in the list.
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, requiredScopes);
    work(ui);
  } catch (error) {
    const permission = missingPermission(error);
    throw permission === null ? error : new Error(missingPermissionText(permission));
  }
}

const requiredScopes = ['spreadsheets.currentonly', 'script.container.ui'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);
