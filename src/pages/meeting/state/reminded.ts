import type { FormView } from '../../../contract/meeting-form';
import type { Reminder } from '../../../contract/reminders';
import { isLate, type Late, lateness } from '../../../domain/meetings/reminder';
import { dayOf } from '../drafts/visible-action-items';

/** The overdue items as last read, updated by forms that were read or saved since then. */
export interface Reminded {
  readonly list: readonly Reminder[];
  /** By engineer id; newer than the list. */
  readonly seen: Readonly<Record<string, Late>>;
}

export const notReminded: Reminded = { list: [], seen: {} };

/** Updates the engineer of a form that was read or saved, which saves a call (P222). */
export function withSeen(reminded: Reminded, view: FormView | null): Reminded {
  const { engineer = null, today = '' } = view ?? {};
  if (engineer === null) return reminded;
  const { id, cadence, nextDue, actions } = engineer;
  const dueDays = actions.map(({ due }) => dayOf(due));
  return { ...reminded, seen: { ...reminded.seen, [id]: lateness({ cadence, nextDue, dueDays }, today) } };
}

/** Replaces the list; only updates made since it was requested are kept. */
export function remindedAnew({ seen }: Reminded, list: Reminded['list'], before: Reminded['seen']): Reminded {
  const since = Object.entries(seen).filter(([id, late]) => before[id] !== late);
  return { list, seen: Object.fromEntries(since) };
}

/** The current overdue items; an engineer who was not in the list is not added by a form. */
export function lateNow({ list, seen }: Reminded): readonly Reminder[] {
  return list.map((one) => ({ ...one, ...seen[one.id] })).filter(isLate);
}
