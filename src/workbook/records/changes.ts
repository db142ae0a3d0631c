import { makeRoom, readTable, writeRows } from '../grid/table';
import { needTab, type Tags } from '../grid/tags';

/** One corrected value of a saved 1:1, in words for users. */
export interface Correction {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Who corrected which 1:1, and when. */
export interface CorrectionContext {
  readonly when: Date;
  readonly by: string;
  readonly engineer: string;
  readonly date: Date;
  readonly meetingId: string;
}

/** Appends a row for each correction in one write; never changes an existing row (M123). */
export function logCorrections(
  tags: Tags,
  corrections: readonly Correction[],
  { when, by, engineer, date, meetingId }: CorrectionContext,
): void {
  if (corrections.length === 0) return;
  const read = readTable('changes', needTab(tags, 'changes', 'Changes'));
  makeRoom('changes', read, corrections.length);
  writeRows(
    'changes',
    read.tab,
    read.freeRow1,
    corrections.map(({ field, before, after }) => ({
      when,
      by,
      engineer,
      date,
      field,
      before,
      after,
      'meeting-id': meetingId,
    })),
  );
}
