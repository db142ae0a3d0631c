import { type Day, dayNumber } from '../../domain/cells/day';
import { everyUnit } from '../../domain/cells/series';
import { bidiIsolate } from './bidi-isolate';

export interface CalendarEvent {
  readonly name: string;
  readonly manager: string;
  /** The engineer's address; '' invites nobody. */
  readonly email: string;
  readonly day: Day;
}

/**
 * A page of Google Calendar with the event filled in, half an hour from 10:00 in the calendar's own time; null without a real day.
 * With a cadence it recurs. Google documents none of the fields; they are described in
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/master/services/google.md, and the rule in
 * `recur` is one of RFC 5545, 3.3.10, with its name before it.
 */
export function calendarLink({ name, manager, email, day }: CalendarEvent, cadenceDays = 0): string | null {
  if (dayNumber(day) === null) return null;
  const date = day.replace(/-/g, '');
  const fields = new URLSearchParams({
    action: 'TEMPLATE',
    text: `1:1 ${bidiIsolate(name)}${manager && ` / ${bidiIsolate(manager)}`}`,
    dates: `${date}T100000/${date}T103000`,
  });
  if (cadenceDays > 0) {
    const { count, unit } = everyUnit(cadenceDays);
    fields.set('recur', `RRULE:FREQ=${unit === 'week' ? 'WEEKLY' : 'DAILY'};INTERVAL=${count}`);
  }
  if (email.includes('@')) fields.set('add', email.trim());
  return `https://calendar.google.com/calendar/render?${fields}`;
}
