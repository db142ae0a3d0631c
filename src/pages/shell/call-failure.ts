import type { Failure, PageFailureCode } from '../../contract/outcome';
import { formatsFor } from './formats';
import { callFailureStrings } from './strings/strings-call-failure';

/** The failure to show when no proper answer came back: nothing at all, an empty one, or Google's own error. */
export function callFailure(
  fault: 'offline' | 'no answer' | 'no answer in minutes' | 'empty answer' | Error,
): Failure {
  if (fault === 'offline' || isOffline()) return failure('busy', 'offline');
  if (fault === 'no answer') return failure('busy', 'no-answer');
  if (fault === 'no answer in minutes') return failure('busy', 'no-answer-in-minutes');
  if (fault === 'empty answer') return failure('bug', 'empty-answer');
  if (isAboutAccounts(fault.message)) return failure('refusal', 'several-accounts');
  return failure('bug', 'broken', fault.message);
}

/** Only a browser that says no is believed: one that says yes may still reach nothing. */
export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}

/** What Google says when the browser's first account is not the one that has the spreadsheet open. */
function isAboutAccounts(message: string): boolean {
  return /PERMISSION_DENIED|Authori[sz]ation is required/i.test(message);
}

function failure(kind: Failure['kind'], code: PageFailureCode, said = ''): Failure {
  return { ...pageFailure(code, said), kind };
}

/** A failure that the page itself finds; pages show it by its code, in their language. */
export function pageFailure(
  code: PageFailureCode,
  said: string,
  at: Pick<Failure, 'rule' | 'field'> = { rule: null, field: null },
): Failure {
  const message = callFailureStrings.en(formatsFor('en'))[code](said);
  return { kind: 'refusal', message, ...at, code, details: { said } };
}
