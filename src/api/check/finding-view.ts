import type { Finding } from '../../contract/check';
import type { Found } from '../../workbook/check/found';

/** The finding as a page receives it. */
export function findingOf({ steps: _, isForSetUp: __, ...finding }: Found): Finding {
  return finding;
}
