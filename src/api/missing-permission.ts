import { menuPath } from '../domain/menu-path';

/** A permission of the manifest; "other" if Google does not name it in a known way. */
export type Permission = 'spreadsheet' | 'pages' | 'email' | 'other';

/** The permission that the user has not granted, according to an error from Google; null if the error is about something else (M221). */
export function missingPermission(error: unknown): Permission | null {
  const text = error instanceof Error ? error.message : String(error);
  if (!/required permissions?:|permission to call|permissions are not sufficient/i.test(text)) return null;
  if (/script\.container\.ui/.test(text)) return 'pages';
  if (/userinfo\.email/.test(text)) return 'email';
  return /auth\/spreadsheets/.test(text) ? 'spreadsheet' : 'other';
}

/** Which permission is missing, and how to grant it. */
export function missingPermissionText(permission: Permission): string {
  return `You have not allowed 1:1s to ${purposes[permission]}. ${grantIt}`;
}

const purposes: Readonly<Record<Permission, string>> = {
  spreadsheet: 'read and edit this spreadsheet',
  pages: 'show its sidebar and dialogs',
  email: 'see your email address',
  other: 'do something that it needs for this',
};

// Google asks again only for an item of the menu, and not for users who blocked the add-on in their account.
const grantIt = `Choose an item of the menu ${menuPath} and allow everything that Google lists; if Google does not ask, remove 1:1s at myaccount.google.com/connections and try again.`;
