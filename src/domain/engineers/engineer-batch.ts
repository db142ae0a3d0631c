import { Refusal } from '../refusal';

/** The most engineers that one call adds: each needs a new tab, and Google ends a call after six minutes. */
export const batchSize = 5;

/** Throws a Refusal if there are more engineers than one call adds (M178). */
export function checkBatch(forms: readonly unknown[]): void {
  const { length } = forms;
  if (length <= batchSize) return;
  const message = `${length} engineers were sent at once, but the limit is ${batchSize}. Send them in several calls.`;
  throw new Refusal('M178', null, message, { count: length, most: batchSize });
}
