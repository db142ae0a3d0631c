import { setTimeout } from 'node:timers/promises';
import type { Book } from '../engine/book';
import type { Runner } from '../runs/seat';
import type { BookPage } from '../wire/book-page';
import type { Area } from '../wire/cells';
import { movesCells } from '../wire/moving-changes';
import type { CellFailure, Change, ToPage } from '../wire/page-protocol';
import type { Person } from '../wire/people';

/** One page that shows the workbook. */
export interface Viewer {
  readonly id: string;
  readonly person: Person;
  send(message: ToPage): void;
}

/** Keeps every page's copy of the workbook equal to the server's. */
export interface Sync {
  /** Sends the whole workbook as it now stands, and from then on every change. */
  show(viewer: Viewer, reason: string | null): Promise<void>;
  leave(viewer: Viewer): void;
  /** Takes a page's changes, made when the page had applied `base`, or refuses them all and shows the page the truth. */
  edit(viewer: Viewer, base: number, changes: readonly Change[]): Promise<void>;
}

interface Entry {
  readonly revision: number;
  readonly origin: string | null;
  readonly changes: readonly Change[];
}

/** Milliseconds that a page waits for a calculation before it is shown what there is; the results come after. */
const patience = 1500;

/** How many changes back a page's base may lie. */
const remembered = 2000;

export function createSync(book: Book, runner: Runner): Sync {
  const viewers = new Map<string, Viewer>();
  const gone = new WeakSet<Viewer>();
  /** The revision at which a refused page was given the truth: what it did on an older one stands on sand. */
  const refusedAt = new Map<string, number>();
  let log: Entry[] = [];
  let forgotten = 0;
  let revision = 0;
  let pending: { change: Change; origin: string | null }[] = [];
  let factsShown = '';

  book.onMutation((change, origin) => {
    if (pending.length === 0) setImmediate(tellAndSettle);
    pending.push({ change, origin });
  });
  runner.onIdle(() => setImmediate(tellAndSettle));

  /** The workbook calculates when it is asked; pages ask by being there. While a script writes they wait for its end. */
  function tellAndSettle(): void {
    flush();
    if (runner.idle() && viewers.size > 0) void book.settle();
  }

  /** Numbers what happened since the last time, and tells every page but the one that did it. */
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
        if (viewer.id !== origin) viewer.send({ type: 'changes', revision, changes });
      }
      start = end;
    }
    if (log.length > remembered) {
      forgotten = log[log.length - remembered - 1]?.revision ?? forgotten;
      log = log.slice(-remembered);
    }
    if (batch.length > 0) tellFacts();
  }

  /** What pages cannot see in the cells: the numbers of the tabs, and why custom functions failed. */
  function tellFacts(): void {
    const facts = factsOf(book);
    const now = JSON.stringify(facts);
    if (now === factsShown) return;
    factsShown = now;
    for (const viewer of viewers.values()) viewer.send(facts);
  }

  async function show(viewer: Viewer, reason: string | null): Promise<void> {
    viewers.delete(viewer.id);
    await Promise.race([book.settle(), setTimeout(patience, undefined, { ref: false })]);
    flush();
    if (gone.has(viewer)) return;
    viewers.set(viewer.id, viewer);
    viewer.send({ type: 'snapshot', revision, book: book.page() as BookPage, reason });
    viewer.send(factsOf(book));
  }

  function refuse(viewer: Viewer, reason: string): Promise<void> {
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
      try {
        for (const change of changes) book.apply(change, viewer.id);
      } catch (error) {
        return refuse(viewer, `This change could not be made. ${sentence(error)}`);
      }
      flush();
      viewer.send({ type: 'accepted', revision });
      if (missed.length > 0) {
        // The page applied its change before what it had missed, the server after it: bring the page to the server's order.
        if (changes.every(cellsOnly)) viewer.send({ type: 'changes', revision, changes });
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
    if (viewer.person.role === 'viewer') return 'You can only view this file. Ask its owner for edit access.';
    if (base < forgotten || missed.some((entry) => entry.changes.some(movesCells))) {
      return 'Somebody else moved cells at the same moment. Your change was not made: look where it belongs now, and make it again.';
    }
    const areas: Area[] = [];
    try {
      for (const change of changes) areas.push(...book.touches(change));
    } catch (error) {
      return `This change could not be made. ${sentence(error)}`;
    }
    return runner.refuseEdit(viewer.person, areas);
  }
}

function factsOf(book: Book): ToPage & { type: 'facts' } {
  const failures: CellFailure[] = [];
  for (const [place, message] of book.errors) {
    const [, sheetId, row, column] = /^(\d+)!(\d+),(\d+)$/.exec(place) ?? [];
    if (column === undefined) throw new Error(`"${place}" is no place of a cell.`);
    failures.push({ sheetId: Number(sheetId), row: Number(row), column: Number(column), message });
  }
  return { type: 'facts', tabs: book.tabs().map(({ sheetId, name }) => ({ sheetId, name })), failures };
}

const sentence = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** True where a change only writes cells, so that applying it once more gives the same cells. */
const cellsOnly = (change: Change) => change.id === 'sheet.mutation.set-range-values';
