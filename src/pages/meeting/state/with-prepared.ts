import type { FormView } from '../../../contract/meeting-form';

/** The view of an answer that did not read the responses, with the response that was shown before; the one that was used is gone. */
export function withPrepared(before: FormView | null, after: FormView, used: string | undefined): FormView {
  const known = before?.engineer;
  if (!known?.prepared || !after.engineer || known.id !== after.engineer.id) return after;
  if (after.engineer.prepared || known.prepared.ref === used) return after;
  return { ...after, engineer: { ...after.engineer, prepared: known.prepared } };
}
