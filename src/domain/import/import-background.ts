import type { Decimal } from '../cells/cell-number';
import type { Day } from '../cells/day';
import type { KnownEngineer } from '../engineers/engineer-form';
import type { FormQuestion } from '../meetings/meeting-form';

/** What imported rows are checked against. */
export interface ImportBackground {
  readonly today: Day;
  readonly decimal: Decimal;
  readonly engineers: readonly KnownEngineer[];
  /** The questions in Settings. */
  readonly questions: readonly FormQuestion[];
}
