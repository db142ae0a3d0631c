import type { Day } from './outcome';

/** What the page "Put my 1:1s into my calendar" lists. */
export interface CalendarView {
  /** As Google names it, such as "in_ID": how dates are written. */
  readonly locale: string;
  /** False where nobody is the person's own, so that all active engineers are listed. */
  readonly areOwn: boolean;
  /** By name. */
  readonly engineers: readonly CalendarEngineer[];
}

export interface CalendarEngineer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly manager: string;
  readonly cadenceDays: number;
  /** On which the series begins. */
  readonly first: Day;
}
