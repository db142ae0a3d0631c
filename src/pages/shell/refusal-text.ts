import type { Refusal } from '../../domain/refusal';
import { spoken } from './spoken';
import { failureWords } from './strings/words-failure';

/** What the page itself refuses, by the domain's rules, in the language that is spoken. */
export function refusalText({ rule, message, details }: Refusal): string {
  return failureWords[spoken]({ code: null, rule, message, details });
}
