import type { Day } from '../cells/day';
import type { ReportPeriod } from './report-period';

/** The state and the days of an action item; a day is null if it is unknown. */
export interface TimedAction {
  readonly state: 'open' | 'done' | 'dropped';
  readonly opened: Day | null;
  readonly due: Day | null;
  readonly closed: Day | null;
}

/** The action items of a period, by their state at its end. */
export interface ActionsIn<Action> {
  readonly done: readonly Action[];
  /** Open at the end of the period, or today if that is earlier. */
  readonly open: readonly Action[];
  readonly overdue: number;
  readonly dropped: number;
}

/** Sorts action items by their state at the end of a period (R14). */
export function actionsIn<Action extends TimedAction>(
  actions: readonly Action[],
  period: ReportPeriod,
  today: Day,
): ActionsIn<Action> {
  const end = today < period.to ? today : period.to;
  const isWithin = (day: Day | null) => day !== null && day >= period.from && day <= period.to;
  const open = actions.filter((action) => {
    const firstDay = action.opened ?? period.from;
    if (firstDay > period.to) return false;
    return action.state === 'open' || (endOf(action) ?? end) > period.to;
  });
  const closedInPeriod = actions.filter((action) => action.state !== 'open' && isWithin(endOf(action)));
  const done = closedInPeriod.filter(({ state }) => state === 'done');
  return {
    done: [...done].sort((one, other) => order(endOf(one), endOf(other))),
    open: open.sort((one, other) => order(one.due, other.due)),
    overdue: open.filter(({ due }) => due !== null && due < end).length,
    dropped: closedInPeriod.length - done.length,
  };
}

/** If the day of closing is unknown, the due day or the day of agreement replaces it. */
function endOf({ closed, due, opened }: TimedAction): Day | null {
  return closed ?? due ?? opened;
}

/** Compares two days; null comes last. */
function order(one: Day | null, other: Day | null): number {
  return (one ?? '9') < (other ?? '9') ? -1 : one === other ? 0 : 1;
}
