import type { Failure } from '../contract/outcome';
import { text } from './text';

/** The failure to show when no proper answer came back: no connection, nothing at all, an empty one, or Google's own error. */
export function failureOfWire(fault: 'offline' | 'no answer' | 'empty answer' | Error): Failure {
  if (fault === 'offline') return failure('busy', text.wire.offline);
  if (fault === 'no answer') return failure('busy', text.wire['no-answer']);
  if (fault === 'empty answer') return failure('bug', text.wire['empty-answer']);
  if (isAboutAccounts(fault.message)) return failure('refusal', text.wire['several-accounts']);
  return failure('bug', text.wire.broken(fault.message));
}

/** What Google says when the browser's first account is not the one that has the spreadsheet open. */
function isAboutAccounts(message: string): boolean {
  return /PERMISSION_DENIED|Authori[sz]ation is required/i.test(message);
}

function failure(kind: Failure['kind'], message: string): Failure {
  return { kind, message, rule: null, field: null, code: null };
}
