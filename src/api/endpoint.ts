import type { Failure, Outcome } from '../contract/outcome';
import { Refusal } from '../domain/refusal';
import type { Workbook } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbook-error';

/** What an endpoint works with: the open workbook, the day it is there, and who asks. */
export interface Desk {
  readonly workbook: Workbook;
  readonly today: string;
  /** '' when Google does not tell. */
  signedIn(): string;
}

/** Answers a question about the workbook; failures are data. */
export function reading<View>(name: string, work: (desk: Desk) => View): Outcome<View> {
  return outcome(name, () => work(openDesk()));
}

/** Changes the workbook while nobody else does: the document lock is held until everything is written. */
export function writing<View>(name: string, work: (desk: Desk) => View): Outcome<View> {
  return outcome(name, () => {
    const lock = LockService.getDocumentLock();
    if (!lock) {
      throw new WorkbookError(
        'No spreadsheet is open to write to. Open the workbook in a browser and try again.',
      );
    }
    if (!lock.tryLock(lockMilliseconds)) throw new Busy();
    try {
      try {
        return work(openDesk());
      } finally {
        SpreadsheetApp.flush();
      }
    } finally {
      lock.releaseLock();
    }
  });
}

const lockMilliseconds = 15_000;

class Busy extends Error {}

function openDesk(): Desk {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const toDay = (date: Date) => Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');
  return {
    workbook: {
      spreadsheet,
      newValidation: () => SpreadsheetApp.newDataValidation(),
      newFormatRule: () => SpreadsheetApp.newConditionalFormatRule(),
      toDay,
      toDate: (day) => Utilities.parseDate(day, timeZone, 'yyyy-MM-dd'),
      newId: () => Utilities.getUuid(),
    },
    today: toDay(new Date()),
    signedIn: () => Session.getActiveUser().getEmail(),
  };
}

/** What came of it; within a call that does several things, of one of them. */
export function outcome<View>(name: string, work: () => View): Outcome<View> {
  try {
    return { ok: true, view: work() };
  } catch (error) {
    return { ok: false, failure: failureOf(name, error) };
  }
}

function failureOf(name: string, error: unknown): Failure {
  const failure = (kind: Failure['kind'], message: string): Failure => ({
    kind,
    message,
    rule: null,
    field: null,
    code: null,
  });
  if (error instanceof Refusal) {
    return { ...failure('refusal', error.message), rule: error.rule, field: error.field };
  }
  if (error instanceof WorkbookError) {
    return { ...failure('sheet', error.message), code: error.reason.code ?? null };
  }
  if (error instanceof Busy) {
    return failure('busy', 'Somebody else is saving in this workbook just now. Try again in a moment.');
  }
  const text = error instanceof Error ? error.message : String(error);
  // Google has no codes for these: its sentences are all there is to tell them by.
  if (/protected cell|permission/i.test(text)) {
    return failure(
      'sheet',
      'This workbook does not let you write here: it is shared with you for viewing, or cells are protected. Ask its owner to let you edit.',
    );
  }
  const reference = Utilities.getUuid().slice(0, 8);
  console.error(`${name} failed, ref ${reference}: ${error instanceof Error ? error.stack : text}`);
  return failure(
    'bug',
    `Something went wrong on our side (ref ${reference}). Try again; if it stays so, report it with this reference.`,
  );
}
