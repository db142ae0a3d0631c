import type { ClockSpec } from '../../protocol/services/trigger-calls';
import { ask } from '../ask';
import { enumeration } from '../enumeration';
import { exception } from '../exception';
import { whole } from '../partial-class';
import { newTrigger } from './trigger';

type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;

export const WeekDay = enumeration<typeof GoogleAppsScript.Base.Weekday>('ScriptApp.WeekDay', [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
]);

/** When a time-driven trigger fires (H785). */
class ClockTriggerBuilderPart implements Partial<Builder> {
  private spec: ClockSpec = {};

  constructor(private readonly functionName: string) {}

  after(milliseconds: number): Builder {
    return this.with({ after: integer('after', milliseconds, 0) });
  }
  at(date: GoogleAppsScript.Base.Date): Builder {
    return this.with({ at: (date as unknown as Date).getTime() });
  }
  atDate(year: number, month: number, day: number): Builder {
    return this.with({ atDate: { year, month, day } });
  }
  everyMinutes(n: number): Builder {
    if (![1, 5, 10, 15, 30].includes(n)) throw exception('everyMinutes accepts 1, 5, 10, 15 or 30.');
    return this.with({ everyMinutes: n });
  }
  everyHours(n: number): Builder {
    return this.with({ everyHours: integer('everyHours', n, 1) });
  }
  everyDays(n: number): Builder {
    return this.with({ everyDays: integer('everyDays', n, 1) });
  }
  everyWeeks(n: number): Builder {
    return this.with({ everyWeeks: integer('everyWeeks', n, 1) });
  }
  onMonthDay(day: number): Builder {
    return this.with({ onMonthDay: integer('onMonthDay', day, 1, 31) });
  }
  onWeekDay(day: GoogleAppsScript.Base.Weekday): Builder {
    return this.with({ onWeekDay: (day as unknown as { ordinal(): number }).ordinal() + 1 });
  }
  atHour(hour: number): Builder {
    return this.with({ atHour: integer('atHour', hour, 0, 23) });
  }
  nearMinute(minute: number): Builder {
    return this.with({ nearMinute: integer('nearMinute', minute, 0, 59) });
  }
  inTimezone(timeZone: string): Builder {
    return this.with({ timeZone: String(timeZone) });
  }
  create(): GoogleAppsScript.Script.Trigger {
    const { functionName, spec } = this;
    const { atHour, nearMinute, timeZone, ...times } = spec;
    if (Object.keys(times).length === 0)
      throw exception('The trigger has no time. Add one, for example with everyDays(1).');
    return newTrigger(ask('triggers.create', 'ClockTriggerBuilder.create', { functionName, spec }));
  }

  private with(part: ClockSpec): Builder {
    this.spec = { ...this.spec, ...part };
    return this as unknown as Builder;
  }
}

export const newClockTriggerBuilder = whole<Builder, [string]>(
  'ClockTriggerBuilder',
  ClockTriggerBuilderPart,
);

function integer(method: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw exception(`${method} does not accept ${value}.`);
}
