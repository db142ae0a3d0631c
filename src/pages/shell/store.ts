export interface Store<State, Action> {
  state(): State;
  dispatch(action: Action): void;
  /** Calls the listener after each change; answers the way to stop that. */
  subscribe(listener: () => void): () => void;
}

/** Holds a page's state: one value, changed only by its reducer. */
export function createStore<State, Action>(
  reduce: (state: State, action: Action) => State,
  initial: State,
): Store<State, Action> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(action) {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
