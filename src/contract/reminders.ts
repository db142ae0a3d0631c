/** What is overdue for the user's own engineers: the longest overdue first, those never met last. */
export interface RemindersView {
  readonly reminders: readonly Reminder[];
}

/** At least one of `daysOverdue`, `neverMet` and `overdueActions` applies. */
export interface Reminder {
  readonly id: string;
  readonly name: string;
  /** Days since the due day of the 1:1; 0 if it is not overdue. */
  readonly daysOverdue: number;
  readonly neverMet: boolean;
  readonly overdueActions: number;
}
