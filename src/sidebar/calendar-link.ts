import { type Day, dayNumber } from '../domain/day';

export interface CalendarEvent {
  readonly title: string;
  readonly day: Day;
  /** '' invites nobody. */
  readonly guest: string;
}

/** A page of Google Calendar with the event filled in, half an hour from 10:00 in the calendar's own time; null without a real day. */
export function calendarLink({ title, day, guest }: CalendarEvent): string | null {
  if (dayNumber(day) === null) return null;
  const date = day.replace(/-/g, '');
  const fields = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${date}T100000/${date}T103000`,
  });
  if (guest.includes('@')) fields.set('add', guest.trim());
  return `https://calendar.google.com/calendar/render?${fields}`;
}
