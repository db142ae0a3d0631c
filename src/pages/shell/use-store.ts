import { useLayoutEffect, useState } from 'preact/hooks';
import type { Store } from './store';

/** The store's state; the component is drawn again after each change. */
export function useStore<State, Action>(store: Store<State, Action>): State {
  const [state, setState] = useState(store.state());
  useLayoutEffect(() => {
    const follow = () => setState(() => store.state());
    follow();
    return store.subscribe(follow);
  }, [store]);
  return state;
}
