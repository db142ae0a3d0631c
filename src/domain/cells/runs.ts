/**
 * Splits a list into its longest runs, in each of which every item follows the one before it; [] if the list
 * is empty.
 */
export function runsOf<Item>(items: readonly Item[], follows: (one: Item, next: Item) => boolean): Item[][] {
  const runs: Item[][] = [];
  let last: Item | null = null;
  for (const item of items) {
    const run = runs[runs.length - 1];
    if (run && last !== null && follows(last, item)) run.push(item);
    else runs.push([item]);
    last = item;
  }
  return runs;
}
