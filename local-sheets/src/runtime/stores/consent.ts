import type { Person } from '../../protocol/people';
import type { AuthMode } from '../../protocol/session-calls';

/** The scopes that users have refused, and whether they have several accounts. It is not saved with the workbook. */
export interface Consent {
  /** Sets the scopes that this user has refused, such as "script.container.ui"; [] grants all scopes (H461). */
  refuse(email: string, scopes: readonly string[]): void;
  /** Sets whether another account is the default of this user's browser, so that Google rejects every google.script.run call (H463). */
  useSeveralAccounts(email: string, several: boolean): void;
}

export interface ConsentRecord extends Consent {
  /** The full names of the scopes that the user of this run has refused; [] if the run needs no consent. */
  refusedIn(run: { readonly authMode: AuthMode; readonly person: Person | null }): readonly string[];
  /** True if the manifest lists scopes, and none of them grants this one. */
  lacks(scope: string): boolean;
  hasSeveralAccounts(person: Person): boolean;
}

/**
 * By default all users have granted all scopes; a test or the command line can change that. A manifest that lists scopes has
 * no others (H777).
 */
export function createConsent(declared?: readonly string[]): ConsentRecord {
  const refused = new Map<string, readonly string[]>();
  const severalAccounts = new Set<string>();
  return {
    refuse: (email, scopes) => void refused.set(email, scopes.map(fullName)),
    useSeveralAccounts: (email, several) =>
      void (several ? severalAccounts.add(email) : severalAccounts.delete(email)),
    refusedIn: ({ authMode, person }) =>
      authMode === 'FULL' && person ? (refused.get(person.email) ?? []) : [],
    lacks: (scope) => declared !== undefined && !granting(scope).some((one) => declared.includes(one)),
    hasSeveralAccounts: ({ email }) => severalAccounts.has(email),
  };
}

/** The full name of the scope that a call needs; null if it needs none. */
export function scopeOf(name: string, access: string): string | null {
  if (name === 'session.email') return fullName('userinfo.email');
  if (name.startsWith('triggers.')) return fullName('script.scriptapp');
  if (access === 'network') return fullName('script.external_request');
  if (access === 'page') return fullName('script.container.ui');
  if (access === 'document' || access === 'edit') return fullName('spreadsheets.currentonly');
  return null;
}

/** The scopes that grant what this one grants. */
function granting(scope: string): readonly string[] {
  return scope === fullName('spreadsheets.currentonly') ? [scope, fullName('spreadsheets')] : [scope];
}

function fullName(scope: string): string {
  return scope.startsWith('https://') ? scope : `https://www.googleapis.com/auth/${scope}`;
}
