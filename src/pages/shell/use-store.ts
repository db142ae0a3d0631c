import { useLayoutEffect, useState } from 'preact/hooks';
import type { Store } from './store';

/** The state of the store; each change renders the component again. */
export function useStore<State>(store: Store<State, never>): State {
  return useSelected(store, identity);
}

/** A part of the state; only a change of that part renders the component again. `select` must stay the same function. */
export function useSelected<State, Selected>(
  store: Store<State, never>,
  select: (state: State) => Selected,
): Selected {
  const [selected, setSelected] = useState(() => select(store.state()));
  useLayoutEffect(() => {
    const follow = () => setSelected(() => select(store.state()));
    follow();
    return store.subscribe(follow);
  }, [store, select]);
  return selected;
}

const identity = <State>(state: State) => state;
