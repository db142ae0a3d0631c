import { type MeetingSchedule, nextDue } from '../../domain/meetings/cadence';
import type { Tags } from '../../workbook/grid/tagged-tab';
import type { Workbook } from '../../workbook/grid/workbook';
import { WorkbookError } from '../../workbook/grid/workbook-error';
import type { Engineer } from '../../workbook/records/engineers';
import { type LastMeeting, readLastMeetings } from '../../workbook/records/last-meetings';
import { lastMeeting, readMeetings } from '../../workbook/records/meetings';
import type { Settings } from '../../workbook/records/settings';

/** The engineer's schedule from their last 1:1; `lastMeeting` and `agreedNext` are null if there is none. */
export function scheduleOf(
  workbook: Workbook,
  last: LastMeeting | null,
  { cadenceDays }: Pick<Engineer, 'cadenceDays'>,
  settings: Pick<Settings, 'cadenceDays'>,
): MeetingSchedule {
  return {
    lastMeeting: last && workbook.toDay(last.date),
    agreedNext: last?.next ? workbook.toDay(last.next) : null,
    cadenceDays: cadenceDays ?? settings.cadenceDays,
  };
}

/** The engineer's schedule and the day on which the next 1:1 is due; null if the tab that it is on is missing or broken. */
type ReadSchedule = (engineer: Engineer) => (MeetingSchedule & { readonly nextDue: string | null }) | null;

/**
 * Reads the schedules of all engineers from Calc, in one service call. If Calc has none for an engineer, it takes one call
 * more to read their tab (M202, M250).
 */
export function readSchedules(workbook: Workbook, tags: Tags, settings: Settings): ReadSchedule {
  const lastMeetingOf = unlessBroken(() => readLastMeetings(tags));
  return (engineer) =>
    unlessBroken(() => {
      const known = lastMeetingOf?.(engineer.id);
      const last = known === undefined ? lastMeeting(readMeetings(tags, engineer).meetings) : known;
      const schedule = scheduleOf(workbook, last, engineer, settings);
      return { ...schedule, nextDue: nextDue(schedule) };
    });
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
