export interface Store<State, Event> {
  state(): State;
  dispatch(event: Event): void;
  /** Calls the listener after each change; answers the way to stop that. */
  subscribe(listener: () => void): () => void;
}

/** Holds a page's state: one value, changed only by its reducer. */
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
