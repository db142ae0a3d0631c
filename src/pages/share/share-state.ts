import type { Failure, Outcome } from '../../contract/outcome';
import type { ProtectedTab, ProtectedView, SharedEngineer, SharingView } from '../../contract/sharing';
import { managerAddress } from '../../domain/engineers/sharing';

/** The state of the page "Share and protect". */
export interface ShareState {
  /** Null before the first response. */
  readonly view: SharingView | null;
  readonly waiting: 'reading' | 'protecting' | 'setting up' | null;
  readonly failure: Failure | null;
  /** Choices that are not protected yet, by engineer id. */
  readonly chosen: Readonly<Record<string, boolean>>;
  /** The confirmed new managers of limited tabs, by engineer id. */
  readonly handTo: Readonly<Record<string, string>>;
  /** The outcome of the last Protect; null before it. */
  readonly result: { readonly done: readonly ProtectedTab[]; readonly left: readonly string[] } | null;
}

export type ShareEvent =
  | { readonly type: 'reading' | 'protecting' | 'setting up' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'read'; readonly outcome: Outcome<SharingView> }
  | { readonly type: 'chosen'; readonly id: string; readonly isLimited: boolean }
  | { readonly type: 'handed'; readonly id: string; readonly to: string | null }
  | { readonly type: 'protected'; readonly view: ProtectedView };

export const emptyShare: ShareState = {
  view: null,
  waiting: 'reading',
  failure: null,
  chosen: {},
  handTo: {},
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
    case 'handed': {
      const { [event.id]: _former, ...others } = state.handTo;
      const handTo = event.to === null ? others : { ...others, [event.id]: event.to };
      return { ...state, failure: null, result: null, handTo };
    }
    case 'protected': {
      const { done, left, more, sharing } = event.view;
      const result = { done: [...(state.result?.done ?? []), ...done], left };
      // The choices have been applied, unless another call is needed.
      return {
        ...state,
        waiting: more ? 'protecting' : null,
        view: sharing,
        result,
        chosen: more ? state.chosen : {},
        handTo: more ? state.handTo : {},
      };
    }
  }
}

/** Whether the tab will be limited: the choice, or the current state if there is none. */
export function isLimited({ chosen }: ShareState, { id, limit }: SharedEngineer): boolean {
  return chosen[id] ?? limit === 'limited';
}

/** Whether the user can change the limit of this tab. */
export function isChoosable({ limit, mayChange, manager }: SharedEngineer): boolean {
  return mayChange && limit !== 'by hand' && (limit === 'limited' || managerAddress(manager) !== null);
}
