import type { Outcome } from '../../contract/outcome';
import type { Reminder, RemindersView } from '../../contract/reminders';
import { isDate } from '../../domain/cells/cell-number';
import { ownEngineers } from '../../domain/engineers/own-engineers';
import { cadenceState } from '../../domain/meetings/cadence';
import { isLate, lateness } from '../../domain/meetings/reminder';
import { readTags } from '../../workbook/grid/tags';
import { isOpenActionItem, readActionItems } from '../../workbook/records/action-items';
import { readEngineers } from '../../workbook/records/engineers';
import { readSettings } from '../../workbook/records/settings';
import { reading } from '../endpoint';
import { ofEngineer } from '../save/own-tables';
import { readSchedules, unlessBroken } from './meeting-schedule';

/** What is overdue for the user's own engineers (M200); leaves out a tab that cannot be read (M202). */
export function readReminders(): Outcome<RemindersView> {
  return reading('readReminders', ({ workbook, today, userEmail }) => {
    const tags = readTags(workbook.spreadsheet);
    const table = readEngineers(tags);
    const settings = readSettings(tags, workbook);
    const open = unlessBroken(() => readActionItems(tags).rows.filter(isOpenActionItem)) ?? [];
    const scheduleOf = readSchedules(workbook, tags, settings);
    const reminders = ownEngineers(table.engineers, userEmail())
      .filter(({ id, row1 }) => id !== '' && !isOnLeave(String(table.at(row1, 'status'))))
      .map((engineer): Reminder => {
        const schedule = scheduleOf(engineer);
        const dueDays = ofEngineer(open, engineer).map((row) => {
          const due = row.cell('due');
          return isDate(due) ? workbook.toDay(due) : due;
        });
        const cadence = schedule === null ? 'good' : cadenceState(schedule, today);
        const { id, name } = engineer;
        return { id, name, ...lateness({ cadence, nextDue: schedule?.nextDue ?? null, dueDays }, today) };
      })
      .filter(isLate);
    return { reminders: reminders.sort(byUrgency) };
  });
}

function isOnLeave(status: string): boolean {
  return status.trim().toLowerCase() === 'on leave';
}

function byUrgency(one: Reminder, other: Reminder): number {
  return (
    other.daysOverdue - one.daysOverdue ||
    other.overdueActions - one.overdueActions ||
    one.name.localeCompare(other.name)
  );
}
