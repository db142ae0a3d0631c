import { isUntouched } from '../engineer-tab/begun-engineer-tab';
import type { Template } from '../engineer-tab/engineer-template';
import { completeEngineerTab } from '../engineer-tab/make-engineer-tab';
import { keyWhenMade } from '../grid/tag-entries';
import { engineerOf, type TabKey, type Tags } from '../grid/tagged-tab';
import type { Workbook } from '../grid/workbook';
import type { Engineer } from '../records/engineers';
import type { Settings } from '../records/settings';
import type { Sources } from '../scores/formulas';

/** A part of the workbook that an interrupted run left; Set up completes or removes it. */
export interface BeingMade {
  readonly kind: 'tab' | 'column' | 'row';
  /** The title of the tab. */
  readonly tab: string;
  /** The key of the tab, or of the column or row on it. */
  readonly key: string;
}

/** What is being made in the workbook; [] if nothing is. `tags` has to be what `readAllTags` returns. */
export function listBeingMade(tags: Tags): BeingMade[] {
  return tags.keys().flatMap((key): BeingMade[] => {
    const whenMade = keyWhenMade(key);
    if (whenMade !== null) {
      const sheet = tags.sheetOf(key);
      return sheet ? [{ kind: 'tab', tab: sheet.getName(), key: whenMade }] : [];
    }
    const tab = tags.tab(key);
    return Array.from(tab?.insertions.values() ?? [], ({ kind, name }) => ({
      kind,
      tab: tab?.name ?? '',
      key: name,
    }));
  });
}

/** The keys of the tabs that are being made. */
function begunKeys(tags: Tags): TabKey[] {
  return tags.keys().flatMap((key) => keyWhenMade(key) ?? []);
}

/**
 * Removes the tabs that an interrupted run left and that nobody will complete: reports, and tabs of engineers who are not
 * active. A tab into which somebody typed is completed instead (W161).
 */
export function removeAbandonedTabs(
  workbook: Workbook,
  tags: Tags,
  engineers: readonly Engineer[],
  { template, sources, settings }: { template: Template; sources: Sources; settings: Settings },
): void {
  for (const key of begunKeys(tags)) {
    const begun = tags.begun(key);
    const id = engineerOf(key);
    const engineer = engineers.find((one) => one.id === id);
    if (begun === null || engineer?.isActive) continue;
    if (key.startsWith('report:')) workbook.spreadsheet.deleteSheet(begun.sheet);
    if (id === null) continue;
    if (isUntouched(begun, template)) workbook.spreadsheet.deleteSheet(begun.sheet);
    else completeEngineerTab(workbook, begun, { id, name: engineer?.name ?? begun.name }, sources, settings);
  }
}
