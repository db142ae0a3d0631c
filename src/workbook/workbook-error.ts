/** Where in the workbook something is wrong. */
export interface WorkbookErrorReason {
  readonly tab?: string;
  readonly cell?: string;
  readonly expected?: string;
  readonly found?: string;
  readonly cause?: unknown;
  /** The workbook has none of our tabs yet. */
  readonly code?: 'not-set-up';
}

/** The workbook is not as it should be, and the person can mend it there. Two sentences: what is wrong; what to do. */
export class WorkbookError extends Error {
  readonly reason: WorkbookErrorReason;

  constructor(message: string, reason: WorkbookErrorReason = {}) {
    super(message);
    this.name = 'WorkbookError';
    this.reason = reason;
  }
}

/** What to do about nearly everything that can be missing. */
export const putItBack = 'Choose 1:1s › Set up this workbook to put it back.';
