import type { Refusal } from '../domain/refusal';
import { text } from './text';

/** What the page itself refuses, by the domain's rules, in the language that is spoken. */
export function refusalText({ rule, message, details }: Refusal): string {
  return text.failure({ code: null, rule, message, details });
}
