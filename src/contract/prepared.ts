import type { PreparedAnswer, PreparedLines, ReportedProgress } from '../domain/check-in/prepared-answers';
import type { Day } from './outcome';

export type { PreparedAnswer, ReportedProgress };

/** What an engineer answered in the linked form before a 1:1. */
export interface PreparedView {
  /** Identifies the response, wherever its row is. */
  readonly ref: string;
  readonly day: Day;
  /** `HH:mm` */
  readonly time: string;
  /** False if the address can be another person's. */
  readonly isVerified: boolean;
  /** The answers to questions of the form, in their order. */
  readonly answers: readonly PreparedAnswer[];
  readonly topics: PreparedLines;
  readonly wins: PreparedLines;
  /** The values that could be assigned to key results. */
  readonly progress: readonly ReportedProgress[];
  /** Everything that was written about progress. */
  readonly progressText: string;
  /** True if the header of a mapped question is gone, so that answers can be missing. */
  readonly isRenamed: boolean;
}
