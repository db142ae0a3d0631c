import type { RunKind } from './runs';
import type { AuthMode } from './session-calls';

/** One call of a top-level function of the script, as it enters the isolate. */
export interface Invocation {
  readonly functionName: string;
  readonly kind: RunKind;
  readonly authMode: AuthMode;
  readonly scriptTimeZone: string;
  /** Plain JSON; for a custom function the values of cells (CallValue), alone or in rows, null for an argument left out. */
  readonly args: readonly unknown[];
}

/** What came of it. `complaint` tells why a caller gets null instead of the answer. */
export type Invoked =
  | { readonly ok: true; readonly value: unknown; readonly complaint: string | null }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly stack: string };
