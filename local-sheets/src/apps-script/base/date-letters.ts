import { instantOfWallTime, zoneOffset } from '../../protocol/zones';
import { exception } from '../exception';

/** Utilities.formatDate: formats with the letters of SimpleDateFormat, in an IANA time zone. */
export function formatDate(date: Date, timeZone: string, format: string): string {
  const instant = date.getTime();
  if (Number.isNaN(instant)) throw exception('Invalid argument: date');
  const offset = offsetIn(timeZone, instant);
  const moment = { wall: new Date(instant + offset), offset, instant, timeZone };
  return pieces(format)
    .map((piece) => ('text' in piece ? piece.text : written(piece, moment)))
    .join('');
}

/** Utilities.parseDate: reads the same letters; what the format omits comes from 1970-01-01 00:00. */
export function parseDate(text: string, timeZone: string, format: string): Date {
  const found = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, milli: 0, afternoon: false };
  let rest = text;
  let offset: number | null = null;
  const refuse = () => exception(`Unparseable date: "${text}"`);
  for (const piece of pieces(format)) {
    if ('text' in piece) {
      if (!rest.startsWith(piece.text)) throw refuse();
      rest = rest.slice(piece.text.length);
      continue;
    }
    const read = readPiece(piece, rest);
    if (!read) throw refuse();
    rest = rest.slice(read.length);
    if ('offset' in read) offset = read.offset;
    else Object.assign(found, read.found);
  }
  const hour = found.afternoon ? found.hour + 12 : found.hour;
  const wall = new Date(0);
  wall.setUTCFullYear(found.year, found.month - 1, found.day);
  wall.setUTCHours(hour, found.minute, found.second, found.milli);
  const time = wall.getTime();
  return new Date(offset === null ? instantOfWallTime(zoneName(timeZone), time) : time - offset);
}

interface Letters {
  readonly letter: string;
  readonly count: number;
}

interface Moment {
  /** The wall time of the zone, to be read with the UTC getters. */
  readonly wall: Date;
  readonly offset: number;
  readonly instant: number;
  readonly timeZone: string;
}

const day = 86_400_000;

function pieces(format: string): (Letters | { text: string })[] {
  const found: (Letters | { text: string })[] = [];
  for (const [part] of format.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    if (part === "''") found.push({ text: "'" });
    else if (part.startsWith("'")) found.push({ text: part.slice(1, -1).replaceAll("''", "'") });
    else if (/[A-Za-z]/.test(part)) found.push({ letter: part.charAt(0), count: part.length });
    else found.push({ text: part });
  }
  return found;
}

function written({ letter, count }: Letters, { wall, offset, instant, timeZone }: Moment): string {
  const number = (value: number) => String(value).padStart(count, '0');
  const year = wall.getUTCFullYear();
  const hour = wall.getUTCHours();
  switch (letter) {
    case 'G':
      return year > 0 ? 'AD' : 'BC';
    case 'y':
      return count === 2 ? String(year % 100).padStart(2, '0') : number(year);
    case 'Y':
      return count === 2 ? String(weekYear(wall) % 100).padStart(2, '0') : number(weekYear(wall));
    case 'M':
    case 'L':
      return count < 3
        ? number(wall.getUTCMonth() + 1)
        : name(wall, { month: count === 3 ? 'short' : 'long' });
    case 'd':
      return number(wall.getUTCDate());
    case 'D':
      return number(dayOfYear(wall));
    case 'F':
      return number(Math.ceil(wall.getUTCDate() / 7));
    case 'E':
      return name(wall, { weekday: count > 3 ? 'long' : 'short' });
    case 'u':
      return number(wall.getUTCDay() || 7);
    case 'w':
      return number(weekOfYear(wall));
    case 'W':
      return number(Math.ceil((wall.getUTCDate() + firstOfMonth(wall).getUTCDay()) / 7));
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hour);
    case 'k':
      return number(hour || 24);
    case 'K':
      return number(hour % 12);
    case 'h':
      return number(hour % 12 || 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'z':
      return zoneWord(instant, timeZone, count);
    case 'Z':
      return signed(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return count === 1 ? signed(offset, '').slice(0, 3) : signed(offset, count === 3 ? ':' : '');
    default:
      throw exception(`Illegal pattern character '${letter}'`);
  }
}

type Found = Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'milli', number>> & {
  afternoon?: boolean;
};

function readPiece(
  { letter, count }: Letters,
  rest: string,
): { length: number; found: Found } | { length: number; offset: number } | null {
  if (letter === 'Z' || letter === 'X') {
    const [zone, sign, hours, minutes] = /^(?:Z|([+-])(\d\d):?(\d\d)?)/.exec(rest) ?? [];
    if (zone === undefined) return null;
    const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
    return { length: zone.length, offset: sign === '-' ? -offset : offset };
  }
  if ((letter === 'M' || letter === 'L') && count >= 3) {
    for (let month = 1; month <= 12; month++) {
      for (const length of ['long', 'short'] as const) {
        const word = name(new Date(Date.UTC(2000, month - 1, 1)), { month: length });
        if (rest.toLowerCase().startsWith(word.toLowerCase()))
          return { length: word.length, found: { month } };
      }
    }
    return null;
  }
  if (letter === 'E') {
    const word = /^[A-Za-z]+/.exec(rest)?.[0];
    return word === undefined ? null : { length: word.length, found: {} };
  }
  if (letter === 'a') {
    const word = /^[AP]M/i.exec(rest)?.[0];
    return word ? { length: 2, found: { afternoon: word.toUpperCase() === 'PM' } } : null;
  }
  const key = {
    y: 'year',
    M: 'month',
    L: 'month',
    d: 'day',
    H: 'hour',
    k: 'hour',
    K: 'hour',
    h: 'hour',
    m: 'minute',
    s: 'second',
    S: 'milli',
  }[letter];
  if (!key) throw exception(`Illegal pattern character '${letter}'`);
  const digits = (count > 1 ? new RegExp(`^\\d{1,${letter === 'y' ? 4 : count}}`) : /^\d+/).exec(rest)?.[0];
  if (digits === undefined) return null;
  let value = Number(digits);
  if (letter === 'y' && count === 2 && digits.length === 2) value += value < 70 ? 2000 : 1900;
  if (letter === 'h' && value === 12) value = 0;
  if (letter === 'k' && value === 24) value = 0;
  return { length: digits.length, found: { [key]: value } };
}

function offsetIn(timeZone: string, instant: number): number {
  return zoneOffset(zoneName(timeZone), instant);
}

/** Java reads "GMT+7" and an unknown name as GMT; an unknown name is rejected here, because it is a typing error. */
function zoneName(timeZone: string): string {
  const [, sign, hours, minutes] = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d\d)?$/.exec(timeZone) ?? [];
  if (sign !== undefined) return `${sign}${String(hours).padStart(2, '0')}:${minutes ?? '00'}`;
  try {
    zoneOffset(timeZone, 0);
  } catch {
    throw exception(`Invalid argument: ${timeZone}`);
  }
  return timeZone;
}

function zoneWord(instant: number, timeZone: string, count: number): string {
  if (/^[+-]/.test(zoneName(timeZone))) return timeZone;
  const style = count > 3 ? 'long' : 'short';
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: style });
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function signed(offset: number, separator: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function name(wall: Date, what: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...what, timeZone: 'UTC' }).format(wall);
}

function firstOfMonth(wall: Date): Date {
  return new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1));
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / day) + 1;
}

/** Weeks begin on Sunday and week 1 holds January 1, as in Java's US calendar. */
function weekOfYear(wall: Date): number {
  if (weekYear(wall) > wall.getUTCFullYear()) return 1;
  const first = new Date(Date.UTC(wall.getUTCFullYear(), 0, 1)).getUTCDay();
  return Math.ceil((dayOfYear(wall) + first) / 7);
}

function weekYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * day);
  return saturday.getUTCFullYear();
}
