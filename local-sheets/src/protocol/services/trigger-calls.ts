/** What ClockTriggerBuilder was asked for; only what was asked for is there. */
export interface ClockSpec {
  readonly after?: number;
  /** Milliseconds since 1970. */
  readonly at?: number;
  readonly atDate?: { readonly year: number; readonly month: number; readonly day: number };
  readonly everyMinutes?: number;
  readonly everyHours?: number;
  readonly everyDays?: number;
  readonly everyWeeks?: number;
  readonly onMonthDay?: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly onWeekDay?: number;
  readonly atHour?: number;
  readonly nearMinute?: number;
  readonly timeZone?: string;
}

/** An installed time-driven trigger. */
export interface ClockTrigger {
  readonly id: string;
  readonly functionName: string;
  readonly spec: ClockSpec;
}

/** Calls about the triggers of the script and the user. */
export interface TriggerCalls {
  'triggers.create': (args: { functionName: string; spec: ClockSpec }) => ClockTrigger;
  'triggers.list': (args: null) => ClockTrigger[];
  'triggers.remove': (args: { id: string }) => void;
}
