import { tagKeys } from '../grid/tag-entries';
import type { Tags } from '../grid/tagged-tab';
import type { Spreadsheet } from '../grid/workbook';

/**
 * Whether Protect was interrupted, and the IDs of the tabs that it was limiting: `protect` makes a protection that has no
 * description until the next call (M269). null if it was not interrupted.
 */
export function begunProtection({ protecting }: Tags): ReadonlySet<number> | null {
  if (protecting === null) return null;
  return new Set((protecting.getValue() ?? '').split(' ').map(Number));
}

/** Stores that Protect is running, with the IDs of the tabs that it limits and that have no protection yet. */
export function beginProtection(spreadsheet: Spreadsheet, tags: Tags, sheetIds: readonly number[]): void {
  const all = [...sheetIds, ...(begunProtection(tags) ?? [])].join(' ');
  if (tags.protecting === null) spreadsheet.addDeveloperMetadata(tagKeys.protecting, all);
  else tags.protecting.setValue(all);
}

/** Stores that Protect has done everything. */
export function completeProtection(spreadsheet: Spreadsheet): void {
  for (const entry of spreadsheet.createDeveloperMetadataFinder().withKey(tagKeys.protecting).find()) {
    entry.remove();
  }
}
