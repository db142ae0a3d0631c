import type { DialogFrame, Frame, Question } from '../protocol/page-protocol';
import type { Person } from '../protocol/people';
import type { Execution, Menu } from '../protocol/runs';
import type { SheetSettings } from '../protocol/settings';

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly seconds: number;
}

/** A script of a menu item, shown while it runs and briefly after its end. */
export interface ScriptRun {
  readonly run: number;
  readonly stage: 'running' | 'canceling' | 'finished' | 'canceled';
}

/** The state of everything around the grid. */
export interface PageState {
  readonly title: string;
  readonly people: readonly Person[];
  readonly me: Person | null;
  readonly menus: readonly Menu[];
  readonly sidebar: Frame | null;
  readonly dialog: DialogFrame | null;
  readonly questions: readonly Question[];
  readonly toasts: readonly Toast[];
  readonly script: ScriptRun | null;
  /** The error of a script, until it is dismissed. */
  readonly failure: string | null;
  /** Why an edit was rejected, until it is dismissed. */
  readonly refusal: string | null;
  /** The newest is first; null while the view is closed. */
  readonly executions: readonly Execution[] | null;
  readonly lost: boolean;
  readonly settings: SheetSettings | null;
}

const empty: PageState = {
  title: '',
  people: [],
  me: null,
  menus: [],
  sidebar: null,
  dialog: null,
  questions: [],
  toasts: [],
  script: null,
  failure: null,
  refusal: null,
  executions: null,
  lost: false,
  settings: null,
};

export interface PageStore {
  now(): PageState;
  change(part: Partial<PageState>): void;
  toast(message: string, title?: string, seconds?: number): void;
  /** Returns a function that removes the listener, as React's useSyncExternalStore requires. */
  subscribe(listener: () => void): () => void;
}

export function createPageStore(): PageStore {
  const listeners = new Set<() => void>();
  let state = empty;
  let toasts = 0;
  const change = (part: Partial<PageState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  return {
    now: () => state,
    change,
    toast: (message, title = '', seconds = 5) => {
      toasts += 1;
      // A repeated message is shown once.
      const others = state.toasts.filter((toast) => toast.message !== message || toast.title !== title);
      change({ toasts: [...others, { id: toasts, title, message, seconds }] });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
