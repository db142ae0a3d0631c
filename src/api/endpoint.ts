import type { Failure, Outcome } from '../contract/outcome';
import { Refusal } from '../domain/refusal';
import { isViewer, readPeople } from '../workbook/access/people';
import { excludesUser, readProtections } from '../workbook/access/protections';
import type { Workbook } from '../workbook/grid/workbook';
import { viewOnly, WorkbookError } from '../workbook/grid/workbook-error';
import { type PrivateStore, privateStore } from './private/private-store';
import { ChangedMeanwhile } from './save/changed-meanwhile';

/** What an endpoint works with: the open workbook, the day it is there, and who asks. */
export interface RequestContext {
  readonly workbook: Workbook;
  readonly today: string;
  readonly now: Date;
  /** '' when Google does not tell. */
  signedIn(): string;
  /** Called when the work fails after all, the last one first: what was written before the failure goes. */
  onFailure(takeBack: () => void): void;
  /** Has Google write what it holds back: what it refuses is refused here, and not amid the next work. */
  flush(): void;
  /** True when it is time to end: Google ends a call after six minutes. */
  isLate(): boolean;
}

/** Answers a question about the workbook; failures are data. */
export function reading<View>(name: string, work: (context: RequestContext) => View): Outcome<View> {
  return outcome(name, () => work(openContext()));
}

/** Changes the workbook while nobody else does: the document lock is held until everything is written. */
export function writing<View>(name: string, work: (context: RequestContext) => View): Outcome<View> {
  return outcome(name, () => {
    const lock = LockService.getDocumentLock();
    if (!lock) {
      throw new WorkbookError(
        'No spreadsheet is open to write to. Open the workbook in a browser and try again.',
        { code: 'no-spreadsheet' },
      );
    }
    if (!lock.tryLock(lockMilliseconds)) throw new Busy();
    const takeBacks: (() => void)[] = [];
    try {
      const view = work(openContext((takeBack) => takeBacks.unshift(takeBack)));
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
const lateMilliseconds = 240_000;

/** What an endpoint for a person's own things works with. */
export interface PrivateContext {
  readonly store: PrivateStore;
  readonly workbookId: string;
}

/** Reads or changes what this person alone can see; their other windows wait. */
export function keeping<View>(name: string, work: (context: PrivateContext) => View): Outcome<View> {
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

function openContext(onFailure: RequestContext['onFailure'] = () => undefined): RequestContext {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const now = new Date();
  const toDay = (date: Date) => Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');
  return {
    workbook: {
      spreadsheet,
      newValidation: () => SpreadsheetApp.newDataValidation(),
      newFormatRule: () => SpreadsheetApp.newConditionalFormatRule(),
      protections: (type) => spreadsheet.getProtections(SpreadsheetApp.ProtectionType[type]),
      mergeColumns: () => Charts.ChartMergeStrategy.MERGE_COLUMNS,
      toDay,
      toDate: (day) => Utilities.parseDate(day, timeZone, 'yyyy-MM-dd'),
      newId: () => Utilities.getUuid(),
    },
    today: toDay(now),
    now,
    signedIn: () => Session.getActiveUser().getEmail(),
    onFailure,
    flush: () => SpreadsheetApp.flush(),
    isLate: () => Date.now() - now.getTime() > lateMilliseconds,
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
  const failure = (
    kind: Failure['kind'],
    code: Failure['code'],
    message: string,
    details: Failure['details'] = {},
  ): Failure => ({ kind, message, rule: null, field: null, code, details });
  if (error instanceof ChangedMeanwhile) {
    const { message, conflicts, details } = error;
    return { ...failure('refusal', 'changed-meanwhile', message, details), rule: 'M120', conflicts };
  }
  if (error instanceof Refusal) {
    const { rule, field, details } = error;
    return { ...failure('refusal', null, error.message, details), rule, field };
  }
  if (error instanceof WorkbookError) {
    const { code, tab = null, column = null, who = null } = error.reason;
    return failure('sheet', code, error.message, { tab, column, who });
  }
  if (error instanceof Busy) {
    const message = 'Somebody else is saving in this workbook just now. Try again in a moment.';
    return failure('busy', 'busy', message);
  }
  const text = error instanceof Error ? error.message : String(error);
  // Google has no codes for these: its sentences are all there is to tell them by.
  if (/protected cell/i.test(text) && isKeptOut()) {
    const message =
      'Google refused because cells are protected against you. Ask the owner of this workbook to let you edit them.';
    return failure('sheet', 'protected', message);
  }
  if (/protected cell|permission/i.test(text)) return failure('sheet', 'view-only', viewOnly);
  const reference = Utilities.getUuid().slice(0, 8);
  console.error(`${name} failed, ref ${reference}: ${error instanceof Error ? error.stack : text}`);
  return failure(
    'bug',
    'bug',
    `Something went wrong on our side (ref ${reference}). Try again; if it stays so, report it with this reference.`,
    { reference },
  );
}

/** Whether a protection may stand in the way: Google refuses whoever can only view in the same words. */
function isKeptOut(): boolean {
  try {
    const { workbook, signedIn } = openContext();
    if (isViewer(readPeople(workbook.spreadsheet), signedIn())) return false;
    return readProtections(workbook).some(excludesUser);
  } catch (error) {
    console.warn(`Protections could not be read: ${error}`);
    return true;
  }
}
