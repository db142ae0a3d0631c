import type { Failure, Outcome } from '../contract/outcome';
import { Refusal } from '../domain/refusal';
import type { Workbook } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbook-error';
import { ChangedMeanwhile } from './changed-meanwhile';
import { type PrivateStore, privateStore } from './private-store';

/** What an endpoint works with: the open workbook, the day it is there, and who asks. */
export interface Desk {
  readonly workbook: Workbook;
  readonly today: string;
  readonly now: Date;
  /** '' when Google does not tell. */
  signedIn(): string;
  /** Called when the work fails after all, the last one first: what was written before the failure goes. */
  onFailure(takeBack: () => void): void;
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
    const takeBacks: (() => void)[] = [];
    try {
      const view = work(openDesk((takeBack) => takeBacks.unshift(takeBack)));
      // Google holds writes back: one that it refuses may be refused only here.
      SpreadsheetApp.flush();
      return view;
    } catch (error) {
      takeBacks.forEach(attempt);
      attempt(() => SpreadsheetApp.flush());
      throw error;
    } finally {
      lock.releaseLock();
    }
  });
}

const lockMilliseconds = 15_000;

/** What an endpoint for a person's own things works with. */
export interface PrivateDesk {
  readonly store: PrivateStore;
  readonly workbookId: string;
}

/** Reads or changes what this person alone can see; their other windows wait. */
export function keeping<View>(name: string, work: (desk: PrivateDesk) => View): Outcome<View> {
  return outcome(name, () => {
    const lock = LockService.getUserLock();
    if (!lock.tryLock(lockMilliseconds)) throw new Busy();
    try {
      const workbookId = SpreadsheetApp.getActiveSpreadsheet().getId();
      return work({ store: privateStore(PropertiesService.getUserProperties()), workbookId });
    } finally {
      lock.releaseLock();
    }
  });
}

/** What cannot be taken back stands in the log; the failure that came first is the one to tell. */
function attempt(action: () => unknown): void {
  try {
    action();
  } catch (error) {
    console.error(`Could not be taken back: ${error instanceof Error ? error.stack : error}`);
  }
}

class Busy extends Error {}

function openDesk(onFailure: Desk['onFailure'] = () => undefined): Desk {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const now = new Date();
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
    today: toDay(now),
    now,
    signedIn: () => Session.getActiveUser().getEmail(),
    onFailure,
  };
}

function outcome<View>(name: string, work: () => View): Outcome<View> {
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
  if (error instanceof ChangedMeanwhile) {
    const { message, conflicts } = error;
    return { ...failure('refusal', message), rule: 'M120', code: 'changed-meanwhile', conflicts };
  }
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
