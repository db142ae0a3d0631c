import { type HeaderMap, headerGaps } from '../../domain/check-in/header-map';
import { type FormResponse, readResponses } from '../../domain/check-in/responses';
import { letters } from '../grid/layout';
import { type Entry, responsesKey } from '../grid/tag-entries';
import type { TaggedTab, Tags } from '../grid/tagged-tab';
import type { Range } from '../grid/workbook';

/** How the add-on reads the responses, as it is stored on their tab. */
export interface StoredMap {
  readonly fields: HeaderMap;
  /** Whether the manager has said that the form collects verified addresses: the tab does not show it. */
  readonly isVerified: boolean;
  /** The address at which the form is answered; '' if the tab was linked before the add-on stored it. */
  readonly url: string;
  /** The 1-based column of the last mapped header when the map was stored; 0 if an earlier version stored it. */
  readonly lastColumn1: number;
}

/** The tab with the responses of the form that engineers answer before a 1:1. It belongs to Google Forms and to the team. */
export interface ResponsesTab extends StoredMap {
  readonly tab: TaggedTab;
  /** The 1-based column in which the add-on marks used responses; null if somebody has deleted it. */
  readonly used1: number | null;
}

/** The responses with the tab that they are on. */
export interface Responses extends ResponsesTab {
  readonly responses: readonly FormResponse[];
  /** Whether the header of a mapped question is gone (M332). */
  readonly isRenamed: boolean;
}

/** The column of the add-on. */
export const usedColumn = 'used';
/** How the value of the entry with the map begins. */
export const mapStart = `${responsesKey}.map=`;

/** The tab that is linked to the add-on; null if there is none. Makes no service call. */
export function findResponsesTab(tags: Tags): ResponsesTab | null {
  const tab = tags.tab(responsesKey);
  const stored = tab && readMap(mapEntry(tags, tab)?.getValue() ?? '');
  if (!tab || !stored) return null;
  return { tab, ...stored, used1: tab.columns.get(usedColumn) ?? null };
}

/**
 * The responses, read in one service call; null if no form is linked, which takes none (M343). Without the column of the add-on
 * nothing is read, because nothing could be marked as used.
 */
export function readLinkedResponses(tags: Tags): Responses | null {
  const found = findResponsesTab(tags);
  if (found === null || found.used1 === null) return null;
  const values: unknown[][] = responsesRange(found).getValues();
  const headers = (values[0] ?? []).map(String);
  return {
    ...found,
    responses: readResponses(values, found.fields, found.used1),
    isRenamed: headerGaps(found.fields, headers).gone.length > 0,
  };
}

/** The entry with the map on this tab; undefined if there is none. A copy of the tab can have another one. */
export function mapEntry(tags: Tags, { sheetId }: TaggedTab): Entry | undefined {
  return tags
    .entriesOf(responsesKey)
    .find(
      (entry) =>
        (entry.getValue() ?? '').startsWith(mapStart) &&
        entry.getLocation().getSheet()?.getSheetId() === sheetId,
    );
}

/** All rows up to the column of the add-on; everything if that is not at the right of the mapped columns (M493). */
export function responsesRange({ tab: { sheet }, used1, lastColumn1 }: ResponsesTab): Range {
  // A mapped column can be deleted by now, so a range that ends with it could be outside of the tab.
  return used1 === null || used1 < lastColumn1 ? sheet.getDataRange() : sheet.getRange(`A:${letters(used1)}`);
}

/** The value of the entry with the map. */
export function mapValue({ fields, isVerified, url, lastColumn1 }: StoredMap): string {
  return mapStart + JSON.stringify({ fields, isVerified, url, lastColumn1 });
}

/** null if the value is not a map that this version has written. */
function readMap(value: string): StoredMap | null {
  if (!value.startsWith(mapStart)) return null;
  try {
    const stored = JSON.parse(value.slice(mapStart.length)) as Partial<StoredMap>;
    const { fields, isVerified, url = '', lastColumn1 = 0 } = stored;
    return fields ? { fields, isVerified: isVerified === true, url: String(url), lastColumn1 } : null;
  } catch {
    return null;
  }
}
