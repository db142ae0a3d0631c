import { readTable, type Table } from '../grid/table';
import type { Tags } from '../grid/tagged-tab';
import { needTab } from '../grid/tags';
import { appendRows } from '../grid/write-rows';

/** One corrected value of a saved 1:1, in words for users. */
export interface Correction {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** True if the cell had the new value already, so that an interrupted call may have logged this correction. */
  readonly repeated: boolean;
}

/** Who corrected which 1:1, and when. */
export interface CorrectionContext {
  readonly when: Date;
  readonly by: string;
  readonly engineer: string;
  readonly date: Date;
  readonly meetingId: string;
}

/**
 * Appends a row for each correction in one write, unless an interrupted call has logged it already; never changes an existing
 * row (M123).
 */
export function logCorrections(
  tags: Tags,
  corrections: readonly Correction[],
  { when, by, engineer, date, meetingId }: CorrectionContext,
): void {
  if (corrections.length === 0) return;
  const read = readTable('changes', needTab(tags, 'changes', 'Changes'));
  const rows = corrections
    .filter((correction) => !correction.repeated || !isLastLogged(read, meetingId, correction))
    .map(({ field, before, after }) => ({
      when,
      by,
      engineer,
      date,
      field,
      before,
      after,
      'meeting-id': meetingId,
    }));
  appendRows('changes', read, rows);
}

function isLastLogged(
  { rows }: Table<'changes'>,
  meetingId: string,
  { field, before, after }: Correction,
): boolean {
  const last = rows
    .filter((row) => row.text('meeting-id') === meetingId && row.text('field') === field.trim())
    .pop();
  return last?.text('before') === before.trim() && last.text('after') === after.trim();
}
