import type { Failure, Outcome } from '../../contract/outcome';
import type { ProtectedTab, ProtectedView, SharedEngineer, SharingView } from '../../contract/sharing';
import { managerAddress } from '../../domain/engineers/sharing';

/** All the page "Share and protect" knows. */
export interface ShareState {
  /** null before the first answer. */
  readonly view: SharingView | null;
  readonly waiting: 'reading' | 'protecting' | 'setting up' | null;
  readonly failure: Failure | null;
  /** What was chosen and not protected yet, by engineer. */
  readonly chosen: Readonly<Record<string, boolean>>;
  /** What the last Protect did; null before it. */
  readonly result: { readonly done: readonly ProtectedTab[]; readonly left: readonly string[] } | null;
}

export type ShareEvent =
  | { readonly type: 'reading' | 'protecting' | 'setting up' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'read'; readonly outcome: Outcome<SharingView> }
  | { readonly type: 'chosen'; readonly id: string; readonly isLimited: boolean }
  | { readonly type: 'protected'; readonly view: ProtectedView };

export const emptyShare: ShareState = {
  view: null,
  waiting: 'reading',
  failure: null,
  chosen: {},
  result: null,
};

export function reduceShare(state: ShareState, event: ShareEvent): ShareState {
  switch (event.type) {
    case 'reading':
    case 'setting up':
      return { ...state, waiting: event.type, failure: null };
    case 'protecting':
      return { ...state, waiting: 'protecting', failure: null, result: null };
    case 'failed':
      return { ...state, waiting: null, failure: event.failure };
    case 'read':
      return event.outcome.ok
        ? { ...state, waiting: null, view: event.outcome.view }
        : { ...state, waiting: null, failure: event.outcome.failure };
    case 'chosen':
      return {
        ...state,
        failure: null,
        result: null,
        chosen: { ...state.chosen, [event.id]: event.isLimited },
      };
    case 'protected': {
      const { done, left, more, sharing } = event.view;
      const result = { done: [...(state.result?.done ?? []), ...done], left };
      // What was chosen is there now, unless there is more to come.
      return {
        ...state,
        waiting: more ? 'protecting' : null,
        view: sharing,
        result,
        chosen: more ? state.chosen : {},
      };
    }
  }
}

/** Whether the tab is to be limited, as chosen or as it is. */
export function isLimited({ chosen }: ShareState, { id, limit }: SharedEngineer): boolean {
  return chosen[id] ?? limit === 'limited';
}

/** Whether there is a choice at all. */
export function isChoosable({ limit, mayChange, manager }: SharedEngineer): boolean {
  return mayChange && limit !== 'by hand' && (limit === 'limited' || managerAddress(manager) !== null);
}
