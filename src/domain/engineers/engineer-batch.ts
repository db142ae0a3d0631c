import { Refusal } from '../refusal';

/** Engineers that are added in one call: each makes a tab, and Google ends a call after six minutes. */
export const batchSize = 5;

/** Refuses more engineers than one call should add (M178). */
export function checkBatch(forms: readonly unknown[]): void {
  const { length } = forms;
  if (length <= batchSize) return;
  const message = `${length} engineers were sent at once, and at most ${batchSize} are added in one call. Send them in parts.`;
  throw new Refusal('M178', null, message, { count: length, most: batchSize });
}
