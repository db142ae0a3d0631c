import { menuPath } from '../../domain/menu-path';

/** What is wrong, and where in the workbook. */
export interface WorkbookErrorReason {
  /** Pages choose the sentence in their language by this code. */
  readonly code: WorkbookErrorCode;
  readonly tab?: string;
  /** The header of the column. */
  readonly column?: string;
  readonly cell?: string;
  readonly expected?: string;
  readonly found?: string;
  /** Who can make the change instead. */
  readonly who?: string;
  readonly cause?: unknown;
}

/** `not-set-up`: the workbook has no tab of the add-on. */
type WorkbookErrorCode =
  | 'not-set-up'
  | 'tab-missing'
  | 'engineer-tab-missing'
  | 'column-missing'
  | 'header-missing'
  | 'no-spreadsheet'
  | 'moved-meanwhile'
  | 'protected'
  | 'view-only'
  | 'newer-layout';

/**
 * The workbook is in a state that the user can correct in Sheets. The message has two sentences: what is wrong, and what
 * to do.
 */
export class WorkbookError extends Error {
  readonly reason: WorkbookErrorReason;

  constructor(message: string, reason: WorkbookErrorReason) {
    super(message);
    this.name = 'WorkbookError';
    this.reason = reason;
  }
}

/** The remedy for nearly everything that can be missing. */
export const putItBack = `Choose ${menuPath} › Set up this workbook to put it back.`;

export const viewOnly = 'This workbook is shared with you for viewing only. Ask its owner to let you edit.';
