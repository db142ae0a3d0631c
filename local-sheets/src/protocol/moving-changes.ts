import type { Change } from './page-protocol';

const moving =
  /^sheet\.mutation\.(insert-row|insert-col|insert-sheet|remove-rows|remove-col|remove-sheet|move-rows|move-columns|move-range|reorder-range)$/;

/** True where positions mean something else afterwards: what was aimed at a cell before may hit another one now. */
export const movesCells = (change: Change) => moving.test(change.id);
