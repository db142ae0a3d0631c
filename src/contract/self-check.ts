import type { CheckResult } from '../domain/self-check/observations';

/** What one call of the self-check made. */
export interface SelfCheckView {
  readonly results: readonly CheckResult[];
  /** Where the next call begins; null after the last check. */
  readonly next: number | null;
  /** The number of checks that the server makes. */
  readonly total: number;
  readonly locale: string;
  readonly timeZone: string;
}
