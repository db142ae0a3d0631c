import type { CheckInForm, CheckInView, ResponsesTabView } from '../../contract/check-in';
import type { Failure, Outcome } from '../../contract/outcome';

/** The state of the page "Let engineers prepare". */
export interface CheckInState {
  /** Null before the first response. */
  readonly view: CheckInView | null;
  readonly waiting: 'reading' | 'saving' | 'setting up' | null;
  readonly failure: Failure | null;
  /** What would be saved; null if there is no tab with a form. */
  readonly form: CheckInForm | null;
  /** True until something changes after a save. */
  readonly isSaved: boolean;
}

export type CheckInEvent =
  | { readonly type: 'reading' | 'saving' | 'setting up' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'read' | 'saved'; readonly outcome: Outcome<CheckInView> }
  | { readonly type: 'tab chosen'; readonly sheetId: number }
  | { readonly type: 'column chosen'; readonly field: string; readonly header: string }
  | { readonly type: 'verified'; readonly isVerified: boolean };

export const emptyCheckIn: CheckInState = {
  view: null,
  waiting: 'reading',
  failure: null,
  form: null,
  isSaved: false,
};

export function reduceCheckIn(state: CheckInState, event: CheckInEvent): CheckInState {
  const { view, form } = state;
  switch (event.type) {
    case 'reading':
    case 'saving':
    case 'setting up':
      return { ...state, waiting: event.type, failure: null, isSaved: false };
    case 'failed':
      return { ...state, waiting: null, failure: event.failure };
    case 'read':
    case 'saved': {
      if (!event.outcome.ok) return { ...state, waiting: null, failure: event.outcome.failure };
      const next = event.outcome.view;
      const sheetId = next.linked?.sheetId ?? next.tabs[0]?.sheetId;
      const isSaved = event.type === 'saved';
      return { ...state, waiting: null, view: next, form: formOf(next, sheetId), isSaved };
    }
    case 'tab chosen':
      return { ...state, form: view && formOf(view, event.sheetId), isSaved: false };
    case 'column chosen': {
      const fields = { ...form?.fields, [event.field]: event.header };
      return { ...state, failure: null, form: form && { ...form, fields }, isSaved: false };
    }
    case 'verified':
      return { ...state, form: form && { ...form, isVerified: event.isVerified }, isSaved: false };
  }
}

/** The tab that is shown; undefined if there is none. */
export function shownTab({ view, form }: CheckInState): ResponsesTabView | undefined {
  return view?.tabs.find(({ sheetId }) => sheetId === form?.sheetId);
}

/**
 * The stored map of the linked tab, with the columns that its headers suggest for fields that it does not have (P442); for any other
 * tab the map that the headers suggest.
 */
function formOf(view: CheckInView, sheetId: number | undefined): CheckInForm | null {
  const tab = view.tabs.find((one) => one.sheetId === sheetId);
  if (tab === undefined) return null;
  const linked = view.linked?.sheetId === tab.sheetId ? view.linked : null;
  const taken = Object.values(linked?.fields ?? {});
  const suggested = Object.entries(tab.proposal).filter(([, header]) => !taken.includes(header));
  const stored = Object.entries({ ...Object.fromEntries(suggested), ...linked?.fields });
  // A header that is gone is asked about.
  const fields = Object.fromEntries(stored.filter(([, header]) => tab.headers.includes(header)));
  return { sheetId: tab.sheetId, fields, isVerified: linked?.isVerified ?? false };
}
