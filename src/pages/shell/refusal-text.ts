import type { Refusal } from '../../domain/refusal';
import { spoken } from './spoken';
import { failureStrings } from './strings/strings-failure';

/** What the page itself refuses, by the domain's rules, in the language that is spoken. */
export function refusalText({ rule, message, details }: Refusal): string {
  return failureStrings[spoken]({ code: null, rule, message, details });
}
