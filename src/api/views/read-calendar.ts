import type { CalendarView } from '../../contract/calendar';
import type { Outcome } from '../../contract/outcome';
import { firstDay } from '../../domain/cells/series';
import { ownEngineers } from '../../domain/engineers/own-engineers';
import { findResponsesTab } from '../../workbook/check-in/responses-tab';
import { readTags } from '../../workbook/grid/tags';
import { readEngineers } from '../../workbook/records/engineers';
import { readSettings } from '../../workbook/records/settings';
import { reading } from '../endpoint';
import { readSchedules } from './meeting-schedule';

/** The user's own engineers, or all active ones if there are none, each with the first day of the series (M205). */
export function readCalendar(): Outcome<CalendarView> {
  return reading('readCalendar', ({ workbook, today, userEmail }) => {
    const tags = readTags(workbook.spreadsheet);
    const { engineers } = readEngineers(tags);
    const settings = readSettings(tags, workbook);
    const own = ownEngineers(engineers, userEmail());
    const listed = own.length > 0 ? own : engineers.filter(({ isActive }) => isActive);
    const scheduleOf = readSchedules(workbook, tags, settings);
    const formUrl = findResponsesTab(tags)?.url;
    return {
      ...(formUrl && { formUrl }),
      locale: workbook.spreadsheet.getSpreadsheetLocale(),
      areOwn: own.length > 0,
      engineers: listed
        .map((engineer) => {
          const { id, name, email, manager } = engineer;
          const cadenceDays = engineer.cadenceDays ?? settings.cadenceDays;
          const due = scheduleOf(engineer)?.nextDue ?? null;
          return { id, name, email, manager, cadenceDays, first: firstDay(due, today) };
        })
        .sort((a, b) => a.name.localeCompare(b.name)),
    };
  });
}
