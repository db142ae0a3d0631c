import type { Failure } from '../../src/contract/outcome';
import { expectRefusals, failureStrings } from '../../src/pages/shell/strings/strings-failure';
import type { RefusalWords } from '../../src/pages/shell/strings/strings-refusal-any';

/** A failure of the server as a page with these refusals says it in Indonesian. */
export function inIndonesian(failure: Failure, refusals: RefusalWords): string {
  expectRefusals(refusals);
  return failureStrings.id(failure);
}
