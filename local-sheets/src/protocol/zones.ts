/** Milliseconds that the clocks of a time zone ("Asia/Jakarta", "+07:00") are ahead of UTC at an instant (milliseconds since 1970). */
export function zoneOffset(timeZone: string, instant: number): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(timeZone) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const known = offsets.get(timeZone) ?? remember(timeZone);
  const quarter = Math.floor(instant / quarterHour);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = askIntl(timeZone, quarter * quarterHour);
    known.set(quarter, offset);
  }
  return offset;
}

/**
 * The instant at which the clocks of a time zone show a wall time, given as if it were UTC. An hour that the clocks skip is
 * read as the hour after the jump, an hour that comes twice as its first.
 */
export function instantOfWallTime(timeZone: string, wall: number): number {
  const before = zoneOffset(timeZone, wall - day);
  const after = zoneOffset(timeZone, wall + day);
  const early = wall - Math.max(before, after);
  if (early + zoneOffset(timeZone, early) === wall) return early;
  const late = wall - Math.min(before, after);
  if (late + zoneOffset(timeZone, late) === wall) return late;
  return wall - before;
}

/** An instant as the clocks of a time zone show it, in a cell: days since 1899-12-30. */
export function serialAt(timeZone: string, instant: number): number {
  return (instant + zoneOffset(timeZone, instant) - dayZero) / day;
}

/** The day that it is in a time zone at an instant, as cells hold it. */
export function dayAt(timeZone: string, instant: number): number {
  return Math.floor(serialAt(timeZone, instant));
}

/** Day 0 of a spreadsheet, as a wall time. */
export const dayZero = Date.UTC(1899, 11, 30);

const quarterHour = 900_000;
const day = 86_400_000;
/** Time zones change on quarters of an hour, so one answer serves the whole quarter. */
const offsets = new Map<string, Map<number, number>>();
const formats = new Map<string, Intl.DateTimeFormat>();

function remember(timeZone: string): Map<number, number> {
  const known = new Map<number, number>();
  offsets.set(timeZone, known);
  return known;
}

function askIntl(timeZone: string, instant: number): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const parts: Record<string, string> = {};
  for (const part of format.formatToParts(instant)) parts[part.type] = part.value;
  const number = (type: string) => Number(parts[type]);
  const year = parts.era === 'BC' ? 1 - number('year') : number('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, number('month') - 1, number('day'));
  wall.setUTCHours(number('hour'), number('minute'), number('second'));
  return wall.getTime() - instant;
}
