import { type Finding, type FindingKind, mostCells } from '../../domain/check/finding';
import type { TabKey } from '../grid/tagged-tab';

/** A finding with what repairs it. */
export interface Found extends Finding {
  /** Called in order; [] if only a user can repair it, or Set up does. */
  readonly steps: readonly (() => void)[];
  readonly isForSetUp: boolean;
}

/** How a finding is repaired. */
export type Repairs =
  | 'by hand'
  | 'set up'
  | { readonly isOptional?: boolean; readonly steps: Found['steps'] };

/** Makes a finding; `key` is the tab's, `place` distinguishes findings of one kind on the tab. */
export function found(
  kind: FindingKind,
  { key, name }: { readonly key: TabKey; readonly name: string },
  place: string,
  cells: readonly string[],
  details: Finding['details'],
  repairs: Repairs,
): Found {
  const hasSteps = typeof repairs === 'object';
  const own = hasSteps && repairs.isOptional ? 'optional' : 'yes';
  return {
    id: [kind, key, place].join(' '),
    kind,
    tab: name,
    cells: cells.slice(0, mostCells),
    count: cells.length,
    details,
    repair: repairs === 'by hand' ? 'by hand' : own,
    steps: hasSteps ? repairs.steps : [],
    isForSetUp: repairs === 'set up',
  };
}
