import { nextDue, type Rhythm } from '../../domain/meetings/cadence';
import type { Tags } from '../../workbook/grid/tags';
import type { Workbook } from '../../workbook/grid/workbook';
import { WorkbookError } from '../../workbook/grid/workbook-error';
import type { Engineer } from '../../workbook/records/engineers';
import { lastMeeting, type MeetingDays, readMeetings } from '../../workbook/records/meetings';
import type { Settings } from '../../workbook/records/settings';

/** The engineer's rhythm as their 1:1s tell it. */
export function rhythmOf(
  workbook: Workbook,
  last: MeetingDays | null,
  { cadenceDays }: Pick<Engineer, 'cadenceDays'>,
  settings: Pick<Settings, 'cadenceDays'>,
): Rhythm {
  return {
    lastMeeting: last && workbook.toDay(last.date),
    agreedNext: last?.next ? workbook.toDay(last.next) : null,
    cadenceDays: cadenceDays ?? settings.cadenceDays,
  };
}

/** The same, read from their tab with one call; null where the tab is missing or broken, which is for others to tell. */
export function readRhythm(
  workbook: Workbook,
  tags: Tags,
  engineer: Engineer,
  settings: Settings,
): (Rhythm & { readonly nextDue: string | null }) | null {
  const rhythm = unlessBroken(() =>
    rhythmOf(workbook, lastMeeting(readMeetings(tags, engineer).meetings), engineer, settings),
  );
  return rhythm && { ...rhythm, nextDue: nextDue(rhythm) };
}

/** Null where the workbook is not as it should be. */
export function unlessBroken<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}
