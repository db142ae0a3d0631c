import { createStore } from '../shell/store';

/** The store of a page that only shows text. */
export const noState = createStore<null, never>((state) => state, null);
