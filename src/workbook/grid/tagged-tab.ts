import type { BegunInsertion, Entry, TabKey } from './tag-entries';
import type { Sheet } from './workbook';
import type { WrittenCells } from './written-cells';

export type { TabKey };

/** A chart of the add-on: its id, and the fingerprint of its last specification, '' if none is stored. */
interface TaggedChart {
  readonly id: number;
  readonly fingerprint: string;
  /** The metadata entry; null in the run that created it. */
  readonly entry: Entry | null;
}

/** A column or row that is being made, by this run or by one that was interrupted. */
export interface PlacedInsertion extends BegunInsertion {
  /** Where it is (1-based); null if it has no tag yet. */
  readonly position: number | null;
  /** The metadata entry; null in the run that created it. */
  readonly entry: Entry | null;
}

/** Where the tagged columns and rows of a tab are, as 1-based positions by key. */
export interface TabLayout {
  readonly key: TabKey;
  /** The tab's title, for messages. */
  readonly name: string;
  readonly columns: Map<string, number>;
  readonly rows: Map<string, number>;
}

/** A tab of the add-on with the current positions of what is tagged. */
export interface TaggedTab extends TabLayout {
  readonly sheet: Sheet;
  readonly sheetId: number;
  /** By the key of the specification; those of a shared tab only if all tags were read. */
  readonly charts: Map<string, TaggedChart>;
  /**
   * The users who could edit when the tab was limited; null if it is not limited. Sheets itself decides who can edit, and its
   * protections can have changed since then.
   */
  writers: readonly string[] | null;
  /** The tag of a tab that is being made, 'new' in the run that added it; null if the tab is complete (W160). */
  readonly making: Entry | 'new' | null;
  /** The columns and rows that are being made, by kind and key, such as "column:weight" (W162). */
  readonly insertions: Map<string, PlacedInsertion>;
  /** What this run reads and writes in its table. */
  readonly writes: WrittenCells;
}

/** All tabs of the add-on in a spreadsheet. */
export interface Tags {
  /** null if the tab does not exist. The first time, an engineer tab takes one service call. */
  tab(key: TabKey): TaggedTab | null;
  /** The entries of a shared tab and of what is tagged on it; [] if the tab does not exist. */
  entriesOf(key: TabKey): readonly Entry[];
  /** The sheet of the tab; makes no service call. */
  sheetOf(key: TabKey): Sheet | null;
  /** The tab that will have this key and is still being made, as an interrupted run leaves it; null if there is none (W160). */
  begun(key: TabKey): TaggedTab | null;
  /** The keys of all tabs, those that are being made included. */
  keys(): TabKey[];
  /** The key of this tab; null if it is not a tab of the add-on, or a copy of one. */
  keyOf(sheet: Sheet): TabKey | null;
  /** The id of the tab with this key, according to its tag; null if there is none. */
  sheetIdOf(key: TabKey): number | null;
  /**
   * Whether an engineer tab may have more columns than it was made with. True if the workbook does not say so, as one of an earlier
   * layout. Makes no service call.
   */
  mayBeRearranged(key: TabKey): boolean;
  /** Stores that these tabs are not as they were made; makes no service call if that is stored (M371). */
  noteRearranged(keys: readonly TabKey[]): void;
  /** Brings the tags of a tab from an earlier version up to date; makes no service call if they are (W122). */
  upgrade(key: TabKey): void;
  /** What an interrupted Protect left; null if there is nothing, or if not all tags were read (M269). */
  readonly protecting: Entry | null;
  /** The fingerprint of the thresholds with which all tabs were last colored; null if unknown, or if not all tags were read. */
  readonly bands: string | null;
  /** Stores this fingerprint; makes no service call if it has not changed. */
  storeBands(fingerprint: string): void;
  /** The layout version of the workbook; 1 if none is stored, or if not all tags were read. */
  readonly layout: number;
  /** Stores that the workbook has this version's layout; makes no service call if it is stored (W170). */
  storeLayout(): void;
}

/** The layout with other columns; the name of the tab is still read only when a message needs it. */
export function layoutWith(tab: TabLayout, columns: Map<string, number>): TabLayout {
  return {
    key: tab.key,
    get name() {
      return tab.name;
    },
    columns,
    rows: tab.rows,
  };
}

const engineerPrefix = 'engineer:';

/** The key of an engineer's tab. */
export function engineerTab(engineerId: string): TabKey {
  return engineerPrefix + engineerId;
}

/** The id of the engineer whose tab has this key; null for any other tab. */
export function engineerOf(key: TabKey | null): string | null {
  return key?.startsWith(engineerPrefix) ? key.slice(engineerPrefix.length) : null;
}
