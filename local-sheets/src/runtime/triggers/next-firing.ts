import type { ClockSpec, ClockTrigger } from '../../protocol/services/trigger-calls';
import { instantOfWallTime, zoneOffset } from '../../protocol/zones';

/** A trigger with its history; times are in milliseconds since 1970. */
export interface InstalledTrigger extends ClockTrigger {
  /** The address of the user who created it, and as whom it runs. */
  readonly owner: string;
  readonly createdAt: number;
  /** Null before it has fired. */
  readonly firedAt: number | null;
}

/** When the trigger fires next (H786); null if it never fires again. */
export function nextFiring(trigger: InstalledTrigger, scriptTimeZone: string): number | null {
  const { spec, createdAt, firedAt } = trigger;
  const zone = spec.timeZone ?? scriptTimeZone;
  const once = onceAt(trigger, zone);
  if (once !== null) return firedAt === null ? once : null;
  const since = firedAt ?? createdAt;
  const step = (spec.everyMinutes ?? 0) * minute + (spec.everyHours ?? 0) * hour;
  if (step > 0) {
    const first = firstOfHours(trigger, zone);
    return since < first ? first : first + (Math.floor((since - first) / step) + 1) * step;
  }
  return nextDay(trigger, zone, since);
}

function onceAt({ id, spec, createdAt }: InstalledTrigger, zone: string): number | null {
  if (spec.after !== undefined) return createdAt + spec.after;
  if (spec.at !== undefined) return spec.at;
  if (!spec.atDate) return null;
  const { year, month, day: date } = spec.atDate;
  const near = spec.nearMinute ?? (spec.atHour === undefined ? 0 : undefined);
  const wall = Date.UTC(year, month - 1, date, spec.atHour ?? 0) + minuteOf(id, near) * minute;
  return instantOfWallTime(zone, wall);
}

/** A trigger every so many minutes or hours fires first after that time, near the minute that it asks for. */
function firstOfHours({ id, spec, createdAt }: InstalledTrigger, zone: string): number {
  if (spec.everyMinutes !== undefined) return createdAt + spec.everyMinutes * minute;
  const first = createdAt + (spec.everyHours ?? 1) * hour;
  if (spec.nearMinute === undefined) return first;
  const wall = first + zoneOffset(zone, first);
  const near = instantOfWallTime(zone, wall - (wall % hour) + minuteOf(id, spec.nearMinute) * minute);
  return near > createdAt ? near : near + hour;
}

function nextDay({ id, spec, createdAt }: InstalledTrigger, zone: string, since: number): number | null {
  const timeOfDay = (spec.atHour ?? hash(id) % 24) * hour + minuteOf(id, spec.nearMinute) * minute;
  const firstDay = Math.floor((createdAt + zoneOffset(zone, createdAt)) / day);
  let start: number | null = null;
  for (let at = firstDay; at < firstDay + longestSearch; at += 1) {
    const instant = instantOfWallTime(zone, at * day + timeOfDay);
    if (instant <= createdAt || !fits(spec, at)) continue;
    start ??= at;
    if (instant > since && (at - start) % stepOf(spec) === 0) return instant;
  }
  return null;
}

function fits({ onWeekDay, onMonthDay }: ClockSpec, at: number): boolean {
  // 1 January 1970 was a Thursday.
  if (onWeekDay !== undefined && ((at + 3) % 7) + 1 !== onWeekDay) return false;
  return onMonthDay === undefined || new Date(at * day).getUTCDate() === onMonthDay;
}

/** In days. */
function stepOf({ everyDays, everyWeeks, onWeekDay, onMonthDay }: ClockSpec): number {
  if (onMonthDay !== undefined) return 1;
  if (everyWeeks !== undefined || onWeekDay !== undefined) return 7 * (everyWeeks ?? 1);
  return everyDays ?? 1;
}

/** Google chooses a minute within the hour, or up to 15 minutes from the one asked for, and keeps it. Here it depends on the ID. */
function minuteOf(id: string, near: number | undefined): number {
  return near === undefined ? hash(id) % 60 : near + (hash(id) % 31) - 15;
}

function hash(text: string): number {
  let sum = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 16_777_619) >>> 0;
  return sum;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Days: a trigger that does not fire within ten years never fires. */
const longestSearch = 3653;
