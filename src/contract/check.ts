import type { Finding } from '../domain/check/finding';
import type { Failure } from './outcome';

export type { Finding };

/** What one call of the check found. */
export interface CheckView {
  readonly findings: readonly Finding[];
  /** Where the next call begins; null after the last one. */
  readonly next: number | null;
  /** How many tabs of engineers there are. */
  readonly total: number;
}

/** The findings to repair. */
export interface RepairForm {
  /** At most 500 ids of findings. */
  readonly ids: readonly string[];
}

/** What one call repaired. */
export interface RepairView {
  /** The findings of the form that are repaired. */
  readonly repaired: readonly Finding[];
  /** The findings of the form that could not be repaired, with the reason. */
  readonly failed: readonly { readonly finding: Finding; readonly failure: Failure }[];
  /** Whether there was no time for all of them, so that the same form again repairs more. */
  readonly more: boolean;
}
