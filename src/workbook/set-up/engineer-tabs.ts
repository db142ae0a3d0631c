import { canWrite } from '../access/tab-access';
import { type EngineerWithTab, ensureCalcRows } from '../dashboard/calc';
import { isBegunCopy } from '../engineer-tab/begun-engineer-tab';
import { ensureEngineerTab } from '../engineer-tab/engineer-tab';
import type { Template } from '../engineer-tab/engineer-template';
import { makeEngineerTab } from '../engineer-tab/make-engineer-tab';
import { isWhereMade } from '../engineer-tab/read-as-made';
import { type TableKey, tabNames } from '../grid/layout';
import type { Repair } from '../grid/repair';
import { engineerTab, type TaggedTab, type Tags } from '../grid/tagged-tab';
import type { Sheet, Workbook } from '../grid/workbook';
import { tagTab } from '../grid/write-tags';
import type { Engineer } from '../records/engineers';
import type { Settings } from '../records/settings';
import { bandsFingerprint } from '../scores/bands';
import type { Sources } from '../scores/formulas';

/** A search for a tab that has lost its tags, which returns each tab once and null if there is none. */
export type FindUntagged = (table: TableKey, name: string) => Sheet | null;

/** What is needed to create and repair engineer tabs. */
interface EngineerTabsContext {
  readonly workbook: Workbook;
  readonly tags: Tags;
  readonly untagged: FindUntagged;
  readonly calc: TaggedTab;
  readonly template: Template;
  readonly sources: Sources;
  readonly settings: Settings;
  userEmail(): string;
  isLate(): boolean;
}

/** The outcome, with the names of tabs and engineers for users to read. */
interface EnsuredEngineerTabs {
  readonly made: readonly string[];
  readonly repairs: readonly Repair[];
  /** Engineers whose tabs are limited to other users. */
  readonly limited: readonly string[];
  /** The number of engineers whose tabs were not reached in time (W115). */
  readonly left: number;
}

/**
 * Makes the missing tabs of active engineers and repairs the other ones, with their rows of Calc, as far as there is time
 * (W9, W22, W115). Missing tabs come first, so that each run makes some, however many others there are to look at.
 */
export function ensureEngineerTabs(
  context: EngineerTabsContext,
  engineers: readonly Engineer[],
): EnsuredEngineerTabs {
  const { workbook, tags, template, sources, settings, isLate } = context;
  const bands = bandsFingerprint(settings);
  const areBandsKnown = tags.bands === bands;
  const tabs = new Map<string, TaggedTab>();
  const [made, repairs, limited]: [string[], Repair[], string[]] = [[], [], []];
  const missing: Engineer[] = [];
  const there: (EngineerWithTab & { readonly engineer: Engineer })[] = [];
  for (const engineer of engineers) {
    const tab = findEngineerTab(context, engineer);
    if (tab !== null) there.push({ id: engineer.id, engineer, tab });
    else if (engineer.isActive) missing.push(engineer);
  }
  for (const engineer of missing) {
    if (isLate()) break;
    const tab = makeEngineerTab(workbook, tags, template, engineer, () => sources, settings);
    made.push(tab.name);
    tabs.set(engineer.id, tab);
  }
  const newIds = Array.from(tabs.keys());
  let left = missing.length - newIds.length;
  for (const { id, engineer, tab } of there) {
    if (isLate()) {
      left += 1;
      continue;
    }
    if (tab.writers !== null && !canWrite(workbook, tab, context.userEmail())) limited.push(engineer.name);
    else {
      tags.upgrade(tab.key);
      repairs.push(...ensureEngineerTab(workbook, tab, engineer, sources, settings, areBandsKnown));
    }
    tabs.set(id, tab);
  }
  const withTabs = engineers.flatMap(({ id }) => {
    const tab = tabs.get(id);
    return tab ? [{ id, tab }] : [];
  });
  const rows = ensureCalcRows(context.calc, withTabs);
  if (rows.missing.some((id) => !newIds.includes(id))) {
    repairs.push({ tab: tabNames.calc, what: 'engineers were missing' });
  }
  if (rows.outdated) repairs.push({ tab: tabNames.calc, what: 'formulas of engineers were out of date' });
  const rearranged = withTabs.filter(({ tab }) => !isWhereMade(tab));
  tags.noteRearranged(rearranged.map(({ tab }) => tab.key));
  if (left === 0 && limited.length === 0) tags.storeBands(bands);
  return { made, repairs, limited, left };
}

/** Not a tab that is being made, nor one that a run left before it could tag it: those are made again (W160). */
function findEngineerTab(context: EngineerTabsContext, { id, name }: Engineer): TaggedTab | null {
  const { tags, untagged, template } = context;
  const tab = tags.tab(engineerTab(id));
  if (tab !== null || tags.begun(engineerTab(id)) !== null) return tab;
  const sheet = untagged('meetings', name);
  return sheet && !isBegunCopy(sheet, template) ? tagTab(sheet, engineerTab(id)) : null;
}
