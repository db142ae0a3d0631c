/** The milliseconds by which a time zone ("Asia/Jakarta", "+07:00") is ahead of UTC at an instant (milliseconds since 1970). */
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
 * The instant of a wall time in a time zone; the wall time is given as if it were UTC. An hour that daylight saving skips is
 * read as the hour after the jump, and an hour that occurs twice as the first one.
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

/** The cell value for an instant in a time zone: days since 1899-12-30. */
export function serialAt(timeZone: string, instant: number): number {
  return (instant + zoneOffset(timeZone, instant) - dayZero) / day;
}

/** The day of an instant in a time zone, as a cell value. */
export function dayAt(timeZone: string, instant: number): number {
  return Math.floor(serialAt(timeZone, instant));
}

/** Day 0 of a spreadsheet, as a wall time. */
export const dayZero = Date.UTC(1899, 11, 30);

const quarterHour = 900_000;
const day = 86_400_000;
/** Offsets change only at full quarters of an hour, so one result is valid for the whole quarter. */
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
