import type { Failure, ServerFailureCode } from '../../contract/outcome';
import type { Formats } from './formats';
import type { Language } from './language';
import { callFailureStrings } from './strings/strings-call-failure';
import { serverFailureStrings } from './strings/strings-failure';
import { anyRefusals, type RefusalStrings } from './strings/strings-refusal-any';

/** A domain `Refusal` that the page itself catches has no code. */
export type FailureText = (
  failure: Pick<Failure, 'rule' | 'message' | 'details'> & Partial<Pick<Failure, 'code'>>,
) => string;

/** The server writes its messages in English; one that has no Indonesian translation is shown in English (P126). */
export function failureTextIn(language: Language, formats: Formats, refusals: RefusalStrings): FailureText {
  const callFailures = callFailureStrings[language](formats);
  const { longDay, wholeNumber } = formats;
  const details = {
    day: (detail: unknown) => longDay(String(detail)),
    count: (detail: unknown) => wholeNumber(Number(detail)),
  };
  const byRule = { ...anyRefusals(details), ...refusals(details) };
  return ({ code = null, rule, message, details }) => {
    if (code !== null && code in callFailures) {
      return callFailures[code as keyof typeof callFailures](String(details.value ?? ''));
    }
    if (language === 'en') return message;
    if (code !== null) return serverFailureStrings[code as ServerFailureCode]?.(details) ?? message;
    return (byRule[`${rule} ${details.reason}`] ?? byRule[`${rule}`])?.(details) ?? message;
  };
}
