import type { Failure } from '../../src/contract/outcome';
import { localize } from '../../src/pages/shell/page-context';
import type { RefusalStrings } from '../../src/pages/shell/strings/strings-refusal-any';

/** A failure of the server as a page with these refusals shows it in Indonesian. */
export function inIndonesian(failure: Failure, refusals: RefusalStrings): string {
  return localize('id', undefined, refusals).failureText(failure);
}
