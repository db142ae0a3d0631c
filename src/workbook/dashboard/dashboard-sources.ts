import type { SharedTabKey } from '../grid/layout';
import { columnOf, type Source, sourceOf } from '../grid/references';
import type { TaggedTab } from '../grid/tags';
import type { Sources } from '../scores/formulas';

/** The tables that the formulas of Calc and of the dashboard refer to. */
export interface DashboardSources extends Sources {
  readonly actions: Source<'actions'>;
  readonly log: Source<'goal-log'>;
  readonly dashboard: Source<'dashboard'>;
  readonly calc: Source<'calc'>;
}

export function dashboardSources(
  tabs: Readonly<Record<SharedTabKey, TaggedTab>>,
  sources: Sources,
): DashboardSources {
  return {
    ...sources,
    actions: sourceOf('actions', tabs.actions),
    log: sourceOf('goal-log', tabs['goal-log']),
    dashboard: sourceOf('dashboard', tabs.dashboard),
    calc: sourceOf('calc', tabs.calc),
  };
}

/** The day that the dashboard looks from: the only cell of the workbook that asks for it. */
export function todayOf(calc: Source<'calc'>): string {
  return `INDEX(${columnOf(calc, 'today')};2)`;
}

/** Below this difference two shares are the same (G18, S19); written without a decimal. */
export const hair = '1/1000000000';
