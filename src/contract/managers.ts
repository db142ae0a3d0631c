import type { Day } from './outcome';

/** The columns of the tab Managers beside the name. */
export type ManagerFigure =
  | 'people'
  | 'met'
  | 'met-then'
  | 'held'
  | 'expected'
  | 'held-then'
  | 'overdue'
  | 'never'
  | 'actions'
  | 'coverage'
  | 'score'
  | 'scored';

/** A row of the tab Managers: a manager, the engineers without one, or all together. */
interface ManagerRow {
  readonly kind: 'manager' | 'none' | 'all';
  /** As on the tab. */
  readonly name: string;
  /** Shares are fractions: 1 is 100 %. null is a blank cell. */
  readonly figures: Readonly<Record<ManagerFigure, number | null>>;
}

/** The filters of the dashboard that leave somebody out, with their texts. */
export type ActiveFilters = Partial<Readonly<Record<'manager' | 'team' | 'cycle' | 'show', string>>>;

/** The data of the page "Report on managers". */
export interface ManagersView {
  readonly today: Day;
  /** The locale as Google names it. */
  readonly locale: string;
  readonly filters: ActiveFilters;
  /** In the order of the tab; [] if nobody passes the filters, or if `fault` is set. */
  readonly rows: readonly ManagerRow[];
  /** The first cell that shows an error, such as "C16"; null if there is none. */
  readonly fault: string | null;
}
