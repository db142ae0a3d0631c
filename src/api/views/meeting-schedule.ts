import { type MeetingSchedule, nextDue } from '../../domain/meetings/cadence';
import type { Tags } from '../../workbook/grid/tags';
import type { Workbook } from '../../workbook/grid/workbook';
import { WorkbookError } from '../../workbook/grid/workbook-error';
import type { Engineer } from '../../workbook/records/engineers';
import { lastMeeting, type MeetingDays, readMeetings } from '../../workbook/records/meetings';
import type { Settings } from '../../workbook/records/settings';

/** The engineer's schedule from their last 1:1; `lastMeeting` and `agreedNext` are null if there is none. */
export function scheduleOf(
  workbook: Workbook,
  last: MeetingDays | null,
  { cadenceDays }: Pick<Engineer, 'cadenceDays'>,
  settings: Pick<Settings, 'cadenceDays'>,
): MeetingSchedule {
  return {
    lastMeeting: last && workbook.toDay(last.date),
    agreedNext: last?.next ? workbook.toDay(last.next) : null,
    cadenceDays: cadenceDays ?? settings.cadenceDays,
  };
}

/** The same, read from the engineer tab with one call; null if the tab is missing or broken (M202). */
export function readSchedule(
  workbook: Workbook,
  tags: Tags,
  engineer: Engineer,
  settings: Settings,
): (MeetingSchedule & { readonly nextDue: string | null }) | null {
  const schedule = unlessBroken(() =>
    scheduleOf(workbook, lastMeeting(readMeetings(tags, engineer).meetings), engineer, settings),
  );
  return schedule && { ...schedule, nextDue: nextDue(schedule) };
}

/** The value that is read; null instead of a WorkbookError. */
export function unlessBroken<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}
