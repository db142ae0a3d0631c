import type { Failure } from '../../src/contract/outcome';
import { expectRefusals, failureWords } from '../../src/sidebar/words-failure';
import type { RefusalWords } from '../../src/sidebar/words-refusal-any';

/** A failure of the server as a page with these refusals says it in Indonesian. */
export function inIndonesian(failure: Failure, refusals: RefusalWords): string {
  expectRefusals(refusals);
  return failureWords.id(failure);
}
