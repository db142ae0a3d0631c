import type { Person } from '../../protocol/people';
import type { AuthMode } from '../../protocol/session-calls';

/** What users have not allowed, and what Google makes of their accounts; nothing of it is saved with the workbook. */
export interface Consent {
  /** From now on this user has granted all scopes but these, such as "script.container.ui"; [] grants all (H461). */
  refuse(email: string, scopes: readonly string[]): void;
  /** Whether the browser of this user has another account as its default: Google then refuses every google.script.run call (H463). */
  useSeveralAccounts(email: string, several: boolean): void;
}

export interface ConsentRecord extends Consent {
  /** The full names of the scopes that the user of this run has refused; none where a run needs no consent. */
  refusedIn(run: { readonly authMode: AuthMode; readonly person: Person | null }): readonly string[];
  hasSeveralAccounts(person: Person): boolean;
}

/** Everybody has granted everything until a test or the command line says otherwise. */
export function createConsent(): ConsentRecord {
  const refused = new Map<string, readonly string[]>();
  const severalAccounts = new Set<string>();
  return {
    refuse: (email, scopes) => void refused.set(email, scopes.map(fullName)),
    useSeveralAccounts: (email, several) =>
      void (several ? severalAccounts.add(email) : severalAccounts.delete(email)),
    refusedIn: ({ authMode, person }) =>
      authMode === 'FULL' && person ? (refused.get(person.email) ?? []) : [],
    hasSeveralAccounts: ({ email }) => severalAccounts.has(email),
  };
}

/** The scope that a call needs, in full; null if it needs none. */
export function scopeOf(name: string, access: string): string | null {
  if (name === 'session.email') return fullName('userinfo.email');
  if (access === 'page') return fullName('script.container.ui');
  if (access === 'document' || access === 'edit') return fullName('spreadsheets.currentonly');
  return null;
}

function fullName(scope: string): string {
  return scope.startsWith('https://') ? scope : `https://www.googleapis.com/auth/${scope}`;
}
