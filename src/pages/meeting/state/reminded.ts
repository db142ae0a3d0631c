import type { FormView } from '../../../contract/meeting-form';
import type { Reminder } from '../../../contract/reminders';
import { isLate, type Late, lateness } from '../../../domain/meetings/reminder';
import { dayOf } from '../drafts/visible-action-items';

/** What is late, as it was last told, and as forms that were read or saved since then tell it. */
export interface Reminded {
  readonly list: readonly Reminder[];
  /** By engineer; fresher than the list. */
  readonly seen: Readonly<Record<string, Late>>;
}

export const notReminded: Reminded = { list: [], seen: {} };

/** A form that was just read or saved tells of its engineer, so that nothing has to be asked again. */
export function withSeen(reminded: Reminded, view: FormView | null): Reminded {
  const { engineer = null, today = '' } = view ?? {};
  if (engineer === null) return reminded;
  const { id, cadence, nextDue, actions } = engineer;
  const dueDays = actions.map(({ due }) => dayOf(due));
  return { ...reminded, seen: { ...reminded.seen, [id]: lateness({ cadence, nextDue, dueDays }, today) } };
}

/** A list that was just told; what forms told before it was asked for, it knows better. */
export function remindedAnew({ seen }: Reminded, list: Reminded['list'], before: Reminded['seen']): Reminded {
  const since = Object.entries(seen).filter(([id, late]) => before[id] !== late);
  return { list, seen: Object.fromEntries(since) };
}

/** What is late by now; an engineer whom nobody was reminded of does not come in by a form. */
export function lateNow({ list, seen }: Reminded): readonly Reminder[] {
  return list.map((one) => ({ ...one, ...seen[one.id] })).filter(isLate);
}
