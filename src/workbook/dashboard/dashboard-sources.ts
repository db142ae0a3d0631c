import { tolerance } from '../../domain/goals/tolerance';
import type { SharedTabKey } from '../grid/layout';
import { columnOf, type Source, sourceOf } from '../grid/references';
import type { TaggedTab } from '../grid/tagged-tab';
import type { Sources } from '../scores/formulas';

/** The tables that the formulas of Calc, Dashboard and Charts refer to. */
export interface DashboardSources extends Sources {
  readonly actions: Source<'actions'>;
  readonly log: Source<'goal-log'>;
  readonly wins: Source<'wins'>;
  readonly dashboard: Source<'dashboard'>;
  readonly calc: Source<'calc'>;
}

/** Adds the tables of the dashboard to those that all formulas use. */
export function dashboardSources(
  tabs: Readonly<Record<SharedTabKey, TaggedTab>>,
  sources: Sources,
): DashboardSources {
  return {
    ...sources,
    actions: sourceOf('actions', tabs.actions),
    log: sourceOf('goal-log', tabs['goal-log']),
    wins: sourceOf('wins', tabs.wins),
    dashboard: sourceOf('dashboard', tabs.dashboard),
    calc: sourceOf('calc', tabs.calc),
  };
}

/** A formula for the current day, which refers to the only cell in the workbook that contains TODAY() (D21). */
export function todayOf(calc: Source<'calc'>): string {
  return `INDEX(${columnOf(calc, 'today')};2)`;
}

/**
 * The tolerance when fractions are compared (G18, S19). A quotient, because a decimal point is not valid in every
 * locale.
 */
export const toleranceInFormula = `1/${Math.round(1 / tolerance)}`;
