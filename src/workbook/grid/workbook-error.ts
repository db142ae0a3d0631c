/** What is wrong, and where in the workbook. */
export interface WorkbookErrorReason {
  /** Pages word it in their language by this. */
  readonly code: WorkbookErrorCode;
  readonly tab?: string;
  /** The header of the column. */
  readonly column?: string;
  readonly cell?: string;
  readonly expected?: string;
  readonly found?: string;
  /** Who can do it. */
  readonly who?: string;
  readonly cause?: unknown;
}

/** `not-set-up`: the workbook has none of our tabs yet. */
type WorkbookErrorCode =
  | 'not-set-up'
  | 'tab-missing'
  | 'engineer-tab-missing'
  | 'column-missing'
  | 'header-missing'
  | 'no-spreadsheet'
  | 'protected'
  | 'view-only';

/** The workbook is not as it should be, and the person can mend it there. Two sentences: what is wrong; what to do. */
export class WorkbookError extends Error {
  readonly reason: WorkbookErrorReason;

  constructor(message: string, reason: WorkbookErrorReason) {
    super(message);
    this.name = 'WorkbookError';
    this.reason = reason;
  }
}

/** What to do about nearly everything that can be missing. */
export const putItBack = 'Choose 1:1s › Set up this workbook to put it back.';

export const viewOnly = 'This workbook is shared with you for viewing only. Ask its owner to let you edit.';
