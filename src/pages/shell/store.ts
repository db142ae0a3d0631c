export interface Store<State, Event> {
  state(): State;
  dispatch(event: Event): void;
  /** Calls the listener after each change; returns a function that stops this. */
  subscribe(listener: () => void): () => void;
}

/** Holds the state of a page: one value, which only its reducer changes. */
export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(event) {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A store whose events are the fields that change. */
export type FieldStore<State> = Store<State, Partial<State>>;

/** Holds the state of a page that needs no reducer: each event replaces some of its fields. */
export function createFieldStore<State>(initial: State): FieldStore<State> {
  return createStore((state, change) => ({ ...state, ...change }), initial);
}
