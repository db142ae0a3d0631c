import type { Failure, PageFailureCode } from '../../contract/outcome';
import { formatsFor } from './formats';
import { callFailureStrings } from './strings/strings-call-failure';

/** The failure to show if there is no valid response: none, an empty one, or an error from Google. */
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

/** `navigator.onLine` is reliable only if it is false. */
export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}

/** The error from Google if the first account of the browser is not the one that has the spreadsheet open. */
function isAboutAccounts(message: string): boolean {
  return /PERMISSION_DENIED|Authori[sz]ation is required/i.test(message);
}

function failure(kind: Failure['kind'], code: PageFailureCode, value = ''): Failure {
  return { ...pageFailure(code, value), kind };
}

/** A failure that the page itself finds; pages show it by its code, in their language. */
export function pageFailure(
  code: PageFailureCode,
  value: string,
  at: Pick<Failure, 'rule' | 'field'> = { rule: null, field: null },
): Failure {
  const message = callFailureStrings.en(formatsFor('en'))[code](value);
  return { kind: 'refusal', message, ...at, code, details: { value } };
}
