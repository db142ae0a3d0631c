import type { Failure, Outcome } from '../contract/outcome';
import { serialIn } from '../domain/cells/day';
import { Refusal } from '../domain/refusal';
import { isViewer, readPeople } from '../workbook/access/people';
import { excludesUser, readProtections } from '../workbook/access/protections';
import type { Tags } from '../workbook/grid/tagged-tab';
import { readAllTags, readTags } from '../workbook/grid/tags';
import type { Workbook } from '../workbook/grid/workbook';
import { viewOnly, WorkbookError } from '../workbook/grid/workbook-error';
import { missingPermission, missingPermissionText } from './missing-permission';
import { oneAttempt, tryTo } from './one-attempt';
import { type PrivateStore, privateStore } from './private/private-store';
import { rejectedValueText } from './rejected-value';
import { ChangedMeanwhile } from './save/changed-meanwhile';

/** What an endpoint works with: the open workbook, the day in its time zone, and the user. */
export interface RequestContext {
  readonly workbook: Workbook;
  readonly today: string;
  readonly now: Date;
  /** The user's email address; '' if Google does not report it. */
  userEmail(): string;
  /** Finds the tabs; what is written to their tables is checked before the call ends. */
  readTags(): Tags;
  /** The same with everything that is tagged on every tab, for commands that work on all of them. */
  readAllTags(): Tags;
  /** Tags of tabs that are written to otherwise: only if one is deleted or its columns move, the call notices it (M531). */
  watch(tags: Tags): Tags;
  /** Registers what undoes a write; if the call fails or begins anew, they run in reverse order. */
  onFailure(rollBack: () => void): void;
  /** Flushes pending writes, so that a refusal surfaces here and not in the next step. */
  flush(): void;
  /** Who saves, and what signs a text with their secret; one service call from the second one on. */
  author(): Author;
  /** True if the call should end soon: Google ends a call after six minutes. */
  isLate(): boolean;
}

/** The user as the author of what is saved. */
interface Author {
  /** '' if Google does not report it. */
  readonly email: string;
  /** Signs a text with a secret of the user, who cannot read it. */
  sign(text: string): string;
}

/** Runs an endpoint that only reads the workbook; an error that it throws becomes a Failure. */
export function reading<View>(name: string, work: (context: RequestContext) => View): Outcome<View> {
  return outcome(name, () => work(openContext()));
}

/** The same under the document lock, so that what is read is from before a save or from after it (M282). */
export function readingWhole<View>(name: string, work: (context: RequestContext) => View): Outcome<View> {
  return outcome(name, () => {
    if (!documentLock().tryLock(lockMilliseconds)) throw new Busy();
    return work(openContext());
  });
}

/** Runs an endpoint that changes the workbook, under the document lock; rolls back and returns a Failure if it throws. */
export function writing<View>(name: string, work: (context: RequestContext) => View): Outcome<View> {
  return outcome(name, () => {
    if (!documentLock().tryLock(lockMilliseconds)) throw new Busy();
    // Google releases the lock when the run ends, after it has applied what is pending.
    for (let left = attempts; left > 0; left -= 1) {
      const done = oneAttempt(openContext, work);
      if (done !== null) return done.view;
    }
    throw new WorkbookError(
      'Somebody moved rows or columns again and again while this was written. Nothing was changed; try again in a moment.',
      { code: 'moved-meanwhile' },
    );
  });
}

function documentLock(): GoogleAppsScript.Lock.Lock {
  const lock = LockService.getDocumentLock();
  if (lock) return lock;
  throw new WorkbookError(
    'No spreadsheet is open to write to. Open the workbook in a browser and try again.',
    { code: 'no-spreadsheet' },
  );
}

/** Somebody who moves rows during each of so many attempts is not waited for. */
const attempts = 3;

const lockMilliseconds = 15_000;
const lateMilliseconds = 240_000;

/** What an endpoint for private data works with. */
export interface PrivateContext {
  readonly store: PrivateStore;
  readonly workbookId: string;
}

/** Runs an endpoint that reads or changes the user's private data, under the user lock. */
export function storing<View>(name: string, work: (context: PrivateContext) => View): Outcome<View> {
  return outcome(name, () => {
    const lock = LockService.getUserLock();
    if (!lock.tryLock(lockMilliseconds)) throw new Busy();
    try {
      const workbookId = SpreadsheetApp.getActiveSpreadsheet().getId();
      return work({ store: privateStore(PropertiesService.getUserProperties()), workbookId });
    } finally {
      tryTo(() => lock.releaseLock());
    }
  });
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
      protections: (type, sheet) =>
        (sheet ?? spreadsheet).getProtections(SpreadsheetApp.ProtectionType[type]),
      mergeColumns: () => Charts.ChartMergeStrategy.MERGE_COLUMNS,
      toDay,
      toTime: (date) => Utilities.formatDate(date, timeZone, 'HH:mm'),
      toSerial: (date) => serialIn(Utilities.formatDate(date, timeZone, 'yyyy-MM-dd HH:mm:ss'), date),
      toDate: (day) => Utilities.parseDate(day, timeZone, 'yyyy-MM-dd'),
      newId: () => Utilities.getUuid(),
    },
    today: toDay(now),
    now,
    userEmail,
    readTags: () => readTags(spreadsheet),
    readAllTags: () => readAllTags(spreadsheet),
    watch: (tags) => tags,
    onFailure,
    flush: () => SpreadsheetApp.flush(),
    author,
    isLate: () => Date.now() - now.getTime() > lateMilliseconds,
  };
}

/** The address is kept beside the secret, so that a save takes one call for both. */
function author(): Author {
  const properties = PropertiesService.getUserProperties();
  const stored = properties.getProperty(authorName);
  const [known, address = ''] = stored?.split(' ') ?? [];
  const email = address || userEmail();
  const secret = known ?? Utilities.getUuid();
  const author = `${secret} ${email}`;
  if (author !== stored) properties.setProperty(authorName, author);
  const sign = (text: string) => Utilities.base64Encode(Utilities.computeHmacSha256Signature(text, secret));
  return { email, sign };
}

const authorName = 'author';

/** '' if Google does not report the address, or the user has not allowed it (M220). */
function userEmail(): string {
  try {
    // The active user is blank outside the domain of the script's owner (platform fact 7.4).
    return Session.getEffectiveUser().getEmail();
  } catch (error) {
    console.warn(`The email address could not be read: ${error}`);
    return '';
  }
}

/** Runs a piece of work and returns its view, or a Failure if it throws. */
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
    const { code, tab = null, column = null, who = null, found = null, expected = null } = error.reason;
    return failure('sheet', code, error.message, { tab, column, who, found, expected });
  }
  if (error instanceof Busy) {
    const message =
      'Somebody else is changing this workbook right now. Nothing of yours was saved yet. Try again in a moment; setting up the workbook or adding engineers can take a few minutes.';
    return failure('busy', 'busy', message);
  }
  const permission = missingPermission(error);
  if (permission !== null) {
    return failure('refusal', 'permission-missing', missingPermissionText(permission), { permission });
  }
  const rejected = rejectedValueText(error);
  if (rejected !== null) return { ...failure('refusal', null, rejected), rule: 'M533' };
  const text = error instanceof Error ? error.message : String(error);
  // Google has no error codes for these, so they are recognized by their messages.
  if (/protected cell/i.test(text) && isKeptOut()) {
    const message =
      'Google refused the change because some cells are protected. Ask the owner of this workbook for permission to edit them.';
    return failure('sheet', 'protected', message);
  }
  if (/protected cell|permission/i.test(text)) return failure('sheet', 'view-only', viewOnly);
  const reference = Utilities.getUuid().slice(0, 8);
  console.error(`${name} failed, ref ${reference}: ${error instanceof Error ? error.stack : text}`);
  return failure(
    'bug',
    'bug',
    `Something went wrong on our side (ref ${reference}). Try again; if it happens again, report it with this reference.`,
    { reference },
  );
}

/** True if a protection may be the reason: Google refuses a viewer with the same message. */
function isKeptOut(): boolean {
  try {
    const { workbook, userEmail } = openContext();
    if (isViewer(readPeople(workbook.spreadsheet), userEmail())) return false;
    return readProtections(workbook).some(excludesUser);
  } catch (error) {
    console.warn(`Protections could not be read: ${error}`);
    return true;
  }
}
