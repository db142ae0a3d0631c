import type { Change } from './page-protocol';

const moving =
  /^sheet\.mutation\.(insert-row|insert-col|insert-sheet|remove-rows|remove-col|remove-sheet|move-rows|move-columns|move-range|reorder-range)$/;

/** True if the change shifts positions, so that an edit made before it can affect another cell after it. */
export const movesCells = (change: Change) => moving.test(change.id);
