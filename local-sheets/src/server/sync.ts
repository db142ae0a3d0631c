import { setTimeout } from 'node:timers/promises';
import type { Book } from '../engine/book';
import { reasonOf } from '../engine/reason-of';
import type { BookPage } from '../protocol/book-page';
import type { Area } from '../protocol/cells';
import { movesCells } from '../protocol/moving-changes';
import type { CellFailure, Change, ToPage } from '../protocol/page-protocol';
import { canEdit, editRefusal, type Person } from '../protocol/people';
import type { Runner } from '../runtime/user-session';

/** One page that shows the workbook. */
interface Viewer {
  readonly id: string;
  readonly person: Person;
  /** Resolves when the message was sent or can no longer be sent. */
  send(message: ToPage): Promise<void>;
  /** Asks the user whether to make the change. */
  confirm(message: string): Promise<boolean>;
}

/** Keeps every page's copy of the workbook equal to that of the server. */
export interface Sync {
  /** Sends the whole current workbook, and from then on every change. */
  show(viewer: Viewer, reason: string | null): Promise<void>;
  leave(viewer: Viewer): void;
  /** Applies changes that a page made after it had applied `base`, or rejects them all and sends the page the current workbook. */
  edit(viewer: Viewer, base: number, changes: readonly Change[]): Promise<void>;
}

interface Entry {
  readonly revision: number;
  readonly origin: string | null;
  readonly changes: readonly Change[];
}

/** Milliseconds that a page waits for a calculation; after that it is shown the current values, and the results follow. */
const patience = 1500;

/** The number of changes by which a page's base can lag behind. */
const remembered = 2000;

/** The origin of changes that have to be sent to every page. */
const nobody = '';

/** The question of Sheets for a warning-only protection. */
const warning =
  'You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?';

export function createSync(book: Book, runner: Runner): Sync {
  const viewers = new Map<string, Viewer>();
  const gone = new WeakSet<Viewer>();
  /** The revision of the workbook that a page received after a rejection. Its edits on older revisions are discarded (H309). */
  const refusedAt = new Map<string, number>();
  let log: Entry[] = [];
  let forgotten = 0;
  let revision = 0;
  let pending: { change: Change; origin: string | null }[] = [];
  let infoShown = '';

  book.onMutation((change, origin) => {
    if (pending.length === 0) setImmediate(sendAndSettle);
    pending.push({ change, origin });
  });
  runner.onIdle(() => setImmediate(sendAndSettle));
  runner.onFlush(async () => {
    if (viewers.size > 0) await book.settle();
  });

  /** The workbook calculates on demand, and open pages are such a demand. While a script writes, they wait for its end. */
  function sendAndSettle(): void {
    flush();
    if (runner.idle() && viewers.size > 0) void book.settle();
  }

  /** Numbers the changes since the last time, and sends each to every page but the one that made it. */
  function flush(): void {
    const batch = pending;
    pending = [];
    for (let start = 0; start < batch.length; ) {
      const origin = batch[start]?.origin ?? null;
      let end = start + 1;
      while (end < batch.length && (batch[end]?.origin ?? null) === origin) end += 1;
      const changes = batch.slice(start, end).map((item) => item.change);
      revision += 1;
      log.push({ revision, origin, changes });
      for (const viewer of viewers.values()) {
        if (viewer.id !== origin) void viewer.send({ type: 'changes', revision, changes });
      }
      start = end;
    }
    if (log.length > remembered) {
      forgotten = log[log.length - remembered - 1]?.revision ?? forgotten;
      log = log.slice(-remembered);
    }
    if (batch.length > 0) sendSheetInfo();
  }

  /** Sends what the cells do not contain: the numbers of the tabs, and the messages of failed custom functions. */
  function sendSheetInfo(): void {
    const info = sheetInfoOf(book);
    const now = JSON.stringify(info);
    if (now === infoShown) return;
    infoShown = now;
    for (const viewer of viewers.values()) void viewer.send(info);
  }

  async function show(viewer: Viewer, reason: string | null): Promise<void> {
    viewers.delete(viewer.id);
    // As in Sheets, a workbook that opens shows the values that it was closed with; newer values follow (H130).
    if (!book.opening) await Promise.race([book.settle(), setTimeout(patience, undefined, { ref: false })]);
    flush();
    if (gone.has(viewer)) return;
    viewers.set(viewer.id, viewer);
    void viewer.send({ type: 'snapshot', revision, book: book.page() as BookPage, reason });
    await viewer.send(sheetInfoOf(book));
    if (book.opening) sendAndSettle();
  }

  /** Shows the page the unchanged workbook until the user confirms; then sends the change like that of another user. */
  async function askFirst(viewer: Viewer, changes: readonly Change[]): Promise<void> {
    await refuse(viewer, null);
    const asked = revision;
    if (!(await viewer.confirm(warning)) || gone.has(viewer)) return;
    flush();
    const missed = log.filter((entry) => entry.revision > asked);
    const refusal = whyNot(viewer, asked, changes, missed);
    if (refusal) return refuse(viewer, refusal);
    const failed = applied(changes, nobody);
    if (failed !== null) return refuse(viewer, failed);
    flush();
  }

  /** The reason why the changes could not be applied; null if they were. */
  function applied(changes: readonly Change[], origin: string): string | null {
    try {
      for (const change of changes) book.apply(change, origin);
      return null;
    } catch (error) {
      return `This change could not be made. ${reasonOf(error)}`;
    }
  }

  function areasOf(changes: readonly Change[]): Area[] {
    return changes.flatMap((change) => [...book.touches(change)]);
  }

  function refuse(viewer: Viewer, reason: string | null): Promise<void> {
    revision += 1;
    refusedAt.set(viewer.id, revision);
    return show(viewer, reason);
  }

  return {
    show,
    leave: (viewer) => {
      gone.add(viewer);
      viewers.delete(viewer.id);
      refusedAt.delete(viewer.id);
    },
    edit: async (viewer, base, changes) => {
      flush();
      if (base < (refusedAt.get(viewer.id) ?? 0)) return;
      const missed = log.filter((entry) => entry.revision > base && entry.origin !== viewer.id);
      const refusal = whyNot(viewer, base, changes, missed);
      if (refusal) return refuse(viewer, refusal);
      if (runner.warnsOf(areasOf(changes))) return askFirst(viewer, changes);
      const failed = applied(changes, viewer.id);
      if (failed !== null) return refuse(viewer, failed);
      flush();
      void viewer.send({ type: 'accepted', revision });
      if (missed.length > 0) {
        // The page applied its change before the changes that it had missed, the server after them: send the page the server's order.
        if (changes.every(cellsOnly)) void viewer.send({ type: 'changes', revision, changes });
        else await show(viewer, null);
      }
    },
  };

  function whyNot(
    viewer: Viewer,
    base: number,
    changes: readonly Change[],
    missed: readonly Entry[],
  ): string | null {
    if (!canEdit(viewer.person)) return editRefusal(viewer.person);
    if (base < forgotten || missed.some((entry) => entry.changes.some(movesCells))) {
      return 'Another user moved cells at the same moment, so your change was not made. Find the cell again and repeat the change.';
    }
    try {
      return runner.refuseEdit(viewer.person, areasOf(changes));
    } catch (error) {
      return `This change could not be made. ${reasonOf(error)}`;
    }
  }
}

function sheetInfoOf(book: Book): ToPage & { type: 'sheetInfo' } {
  const failures: CellFailure[] = [];
  for (const [place, message] of book.errors) {
    const [, sheetId, row, column] = /^(\d+)!(\d+),(\d+)$/.exec(place) ?? [];
    if (column === undefined) throw new Error(`"${place}" is not the position of a cell.`);
    failures.push({ sheetId: Number(sheetId), row: Number(row), column: Number(column), message });
  }
  return { type: 'sheetInfo', tabs: book.tabs().map(({ sheetId, name }) => ({ sheetId, name })), failures };
}

/** True if a change only writes cells, so that applying it again results in the same cells. */
const cellsOnly = (change: Change) => change.id === 'sheet.mutation.set-range-values';
