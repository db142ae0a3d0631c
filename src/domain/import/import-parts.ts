import { nameKey } from '../cells/name-key';
import type { ImportProposal } from './propose-import';
import { type ImportRecords, noRecords } from './proposed-row';

/** Rows of one engineer that are written in one call. */
export interface ImportPart {
  /** As in `ProposedPerson`. */
  readonly key: string;
  readonly records: ImportRecords;
  /** How many rows of the source they are from. */
  readonly count: number;
}

/** A call ends long before Google's limit with this many records, and shows that it goes on. */
const mostRecords = 300;

/** The rows that are ready, by engineer, in parts of at most 300 records; a row with more is a separate part. [] if none is ready. */
export function partsOf({ rows, people }: ImportProposal): ImportPart[] {
  const byKey = new Map<string, ImportRecords[]>(people.map(({ key }) => [key, []]));
  for (const { name, fate } of rows) {
    if (fate.kind === 'ready') byKey.get(nameKey(name))?.push(fate.records);
  }
  return Array.from(byKey).flatMap(([key, all]) => partsOfOne(key, all));
}

function partsOfOne(key: string, all: readonly ImportRecords[]): ImportPart[] {
  const parts: ImportPart[] = [];
  let [records, size, count] = [noRecords, 0, 0];
  for (const one of all) {
    const more = sizeOf(one);
    if (size > 0 && size + more > mostRecords) {
      parts.push({ key, records, count });
      [records, size, count] = [noRecords, 0, 0];
    }
    records = {
      meetings: [...records.meetings, ...one.meetings],
      goals: [...records.goals, ...one.goals],
      actions: [...records.actions, ...one.actions],
    };
    [size, count] = [size + more, count + 1];
  }
  if (size > 0) parts.push({ key, records, count });
  return parts;
}

function sizeOf({ meetings, goals, actions }: ImportRecords): number {
  return meetings.length + goals.length + actions.length;
}
