import { type Day, dayNumber } from '../../domain/cells/day';
import { everyUnit } from '../../domain/cells/series';
import { addressesIn } from '../../domain/engineers/addresses';
import { bidiIsolate } from './bidi-isolate';

export interface CalendarEvent {
  readonly name: string;
  readonly manager: string;
  /** The addresses of the engineer, of which the first is invited; '' invites nobody. */
  readonly email: string;
  readonly day: Day;
  /** The description; missing or '' for none. Characters that begin markup are replaced, because Calendar reads it as HTML. */
  readonly details?: string;
}

/**
 * The address of a Google Calendar page with a prefilled event: 30 minutes from 10:00 in the time zone of the calendar; null
 * without a valid day. With a cadence the event recurs. Google does not document the fields; they are described in
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/master/services/google.md. `recur` contains a
 * rule of RFC 5545, section 3.3.10, after its name.
 */
export function calendarLink(
  { name, manager, email, day, details = '' }: CalendarEvent,
  cadenceDays = 0,
): string | null {
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
  if (details !== '') fields.set('details', details.replace(/</g, '‹').replace(/>/g, '›'));
  const [guest] = addressesIn(email);
  if (guest !== undefined) fields.set('add', guest);
  return `https://calendar.google.com/calendar/render?${fields}`;
}
