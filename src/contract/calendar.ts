import type { Day } from './outcome';

/** The data of the page "Put my 1:1s into my calendar". */
export interface CalendarView {
  /** The locale as Google names it, such as "in_ID"; it determines how dates are written. */
  readonly locale: string;
  /** False if the user manages no engineers, so that all active engineers are listed. */
  readonly areOwn: boolean;
  /** The address of the form that engineers answer before a 1:1; missing if none is linked. */
  readonly formUrl?: string;
  /** Sorted by name. */
  readonly engineers: readonly CalendarEngineer[];
}

export interface CalendarEngineer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly manager: string;
  readonly cadenceDays: number;
  /** The first day of the series. */
  readonly first: Day;
}
