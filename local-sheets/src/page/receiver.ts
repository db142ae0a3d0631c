import type { FromPage, ToPage } from '../protocol/page-protocol';
import { canEdit } from '../protocol/people';
import type { Execution } from '../protocol/runs';
import type { Failures } from './grid/failures';
import type { GridLocale } from './grid/grid-locale';
import type { RowHeights } from './grid/row-heights';
import type { Selection } from './grid/selection';
import type { TabNumbers } from './grid/tab-numbers';
import type { WorkbookCopy } from './grid/workbook-copy';
import type { HtmlFrames } from './html-frames';
import type { PageStore } from './page-store';

interface Parts {
  readonly store: PageStore;
  readonly copy: WorkbookCopy;
  readonly selection: Selection;
  readonly frames: HtmlFrames;
  readonly tabs: TabNumbers;
  readonly failures: Failures;
  readonly rowHeights: RowHeights;
  readonly locale: GridLocale;
  readonly send: (message: FromPage) => void;
}

/** Milliseconds for which "Finished script" is shown. */
const endedFor = 1500;

type Kind = ToPage['type'];
type Handlers = { readonly [Type in Kind]: (message: Extract<ToPage, { type: Type }>) => void };

/** Handles the messages of the server. */
export function createReceiver({
  store,
  copy,
  selection,
  frames,
  tabs,
  failures,
  rowHeights,
  locale,
  send,
}: Parts) {
  const handlers: Handlers = {
    welcome: ({ title, people, me, settings }) => {
      document.title = title;
      locale.change(settings.locale);
      store.change({ title, people, me, settings });
    },
    settings: ({ settings }) => {
      const isOther = settings.locale !== store.now().settings?.locale;
      locale.change(settings.locale);
      store.change({ settings });
      // Univer caches the shown text of cells as long as the workbook is open.
      if (isOther) send({ type: 'reload' });
    },
    snapshot: ({ book, revision, reason }) => {
      copy.show(book, revision);
      rowHeights.forget();
      const { me } = store.now();
      // Who cannot edit has tried something that is never possible: a word in passing is enough.
      if (reason !== null && me !== null && !canEdit(me)) store.toast(reason);
      else if (reason !== null) store.change({ refusal: reason });
    },
    changes: ({ changes, revision }) => {
      copy.apply(changes, revision);
      rowHeights.follow(changes);
    },
    accepted: ({ revision }) => copy.accepted(revision),
    sheetInfo: (info) => {
      tabs.learn(info.tabs);
      failures.learn(info.failures);
    },
    menus: ({ menus }) => store.change({ menus }),
    sidebar: ({ frame }) => store.change({ sidebar: frame }),
    dialog: ({ frame }) => store.change({ dialog: frame }),
    reload: ({ frame }) => frames.reload(frame),
    toast: ({ message, title, seconds }) => store.toast(message, title, seconds),
    question: ({ question }) => store.change({ questions: [...store.now().questions, question] }),
    ran: ({ run, error, canceled }) => ran(run, error, canceled ? 'canceled' : 'finished'),
    answer: ({ frame, call, result }) => frames.answer(frame, call, result),
    activate: ({ area }) => selection.activate(area),
    executions: ({ executions }) => {
      const known = store.now().executions;
      if (known !== null) store.change({ executions: merged(known, executions) });
    },
  };

  return function receive(message: ToPage): void {
    // The compiler cannot infer from a lookup that the handler has the type of the message.
    (handlers[message.type] as (given: ToPage) => void)(message);
  };

  function ran(run: number, error: string | null, stage: 'finished' | 'canceled'): void {
    if (error !== null) store.change({ failure: error });
    if (store.now().script?.run !== run) return;
    store.change({ script: error === null ? { run, stage } : null });
    setTimeout(() => {
      if (store.now().script?.run === run) store.change({ script: null });
    }, endedFor);
  }
}

/** Runs in order, newest first; the latest state of a run replaces an earlier one. */
function merged(known: readonly Execution[], news: readonly Execution[]): Execution[] {
  const runs = new Map([...known, ...news].map((execution) => [execution.id, execution]));
  return [...runs.values()].sort((one, other) => other.id - one.id);
}
