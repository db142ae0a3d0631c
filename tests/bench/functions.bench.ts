import { createContext, runInContext } from 'node:vm';
import { builtCode, loadBuiltCode } from '../support/built-code';
import { printTable, quantile } from './table';

const context = loadBuiltCode();

/** The lower bound: a loop over the same ranges that checks nothing. */
const byHand = (weights: number[][], progress: number[][]): number => {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < weights.length; row += 1) {
    sum += weights[row][0] * progress[row][0];
    total += weights[row][0];
  }
  return sum / total;
};
const functions: Record<string, (weights: unknown, progress: unknown) => number> = {
  WEIGHTED_GOAL_SCORE: context.WEIGHTED_GOAL_SCORE,
  'by hand': runInContext(`(${byHand})`, context),
};

main();

/**
 * Prints the time of a formula over many goals compared with a loop without checks, and the time to load the
 * add-on, which every call includes.
 */
function main(): void {
  const rows = [10, 1_000, 100_000].map((count) => {
    const [ours, limit] = timesOf(count);
    const perRow = (microseconds: number) => `${((microseconds * 1000) / count).toFixed(1)} ns`;
    return [count, ours.toFixed(1), limit.toFixed(1), (ours / limit).toFixed(2), perRow(ours), perRow(limit)];
  });
  const header = ['rows', 'WEIGHTED_GOAL_SCORE, µs', 'by hand, µs', 'times', 'a row', 'a row by hand'];
  printTable('WEIGHTED_GOAL_SCORE over a column, medians', header, rows);
  const [empty, ours] = loadingTimes();
  printTable(
    'Loading the add-on in a fresh context, medians',
    ['script', 'ms'],
    [
      ['empty', empty.toFixed(2)],
      ['build/Code.js', ours.toFixed(2)],
      ['more than an empty one', (ours - empty).toFixed(2)],
    ],
  );
}

/** The medians in microseconds, measured alternately so that both run under the same conditions. */
function timesOf(count: number): number[] {
  const weights = Array.from({ length: count }, (_, row) => [1 + (row % 7)]);
  const progress = Array.from({ length: count }, (_, row) => [(row % 101) / 100]);
  // Short calls are timed in batches, because one call is below the resolution of the clock.
  const batch = Math.max(1, Math.round(10_000 / count));
  const samples = Object.keys(functions).map((): number[] => []);
  const warmUp = 30;
  for (let turn = 0; turn < 230; turn += 1) {
    Object.values(functions).forEach((call, at) => {
      const start = process.hrtime.bigint();
      let score = 0;
      for (let again = 0; again < batch; again += 1) score += call(weights, progress);
      const elapsed = Number(process.hrtime.bigint() - start) / 1000 / batch;
      if (!(score > 0)) throw new Error(`No score over ${count} rows.`);
      if (turn >= warmUp) samples[at].push(elapsed);
    });
  }
  return samples.map((some) => quantile(some, 0.5));
}

/** The medians in milliseconds of an empty script and of the add-on. */
function loadingTimes(): number[] {
  const samples: number[][] = [[], []];
  for (let turn = 0; turn < 60; turn += 1) {
    ['', builtCode].forEach((code, at) => {
      const fresh = createContext({});
      const start = process.hrtime.bigint();
      // A different comment each time prevents the engine from reusing the compiled script.
      runInContext(`${code}\n// ${turn}`, fresh);
      if (turn >= 10) samples[at].push(Number(process.hrtime.bigint() - start) / 1e6);
    });
  }
  return samples.map((some) => quantile(some, 0.5));
}
