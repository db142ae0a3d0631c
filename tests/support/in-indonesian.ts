import type { Failure } from '../../src/contract/outcome';
import { expectRefusals, failureWords } from '../../src/pages/shell/strings/words-failure';
import type { RefusalWords } from '../../src/pages/shell/strings/words-refusal-any';

/** A failure of the server as a page with these refusals says it in Indonesian. */
export function inIndonesian(failure: Failure, refusals: RefusalWords): string {
  expectRefusals(refusals);
  return failureWords.id(failure);
}
