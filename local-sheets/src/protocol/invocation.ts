import type { RunKind } from './runs';
import type { AuthMode } from './session-calls';

/** One call of a top-level function of the script, as it enters the isolate. */
export interface Invocation {
  readonly functionName: string;
  readonly kind: RunKind;
  readonly authMode: AuthMode;
  readonly scriptTimeZone: string;
  /** Plain JSON; for a custom function the values of cells (CallValue), single or in rows, and null for an omitted argument. */
  readonly args: readonly unknown[];
}

/** The outcome of a call. `complaint` says why a caller receives null instead of the result. */
export type Invoked =
  | { readonly ok: true; readonly value: unknown; readonly complaint: string | null }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly stack: string };
