/** What is late among the person's own engineers, the longest overdue first, those never met last. */
export interface RemindersView {
  readonly reminders: readonly Reminder[];
}

/** At least one of the three says something. */
export interface Reminder {
  readonly id: string;
  readonly name: string;
  /** Since the day by which to meet; 0 while the 1:1 is not overdue. */
  readonly daysOverdue: number;
  readonly neverMet: boolean;
  readonly overdueActions: number;
}
