import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Book } from '../engine/book';
import type { FromPage, FunctionHint, ToPage } from '../protocol/page-protocol';
import { canEdit, type Person, people } from '../protocol/people';
import type { SheetSettings } from '../protocol/settings';
import type { Runner } from '../runtime/user-session';
import type { Frames } from './frames';
import { createPageUser } from './page-user';
import type { RunsFeed } from './runs-feed';
import type { Sync } from './sync';

/** What the first page of an editor does once its menus are there, as if the user had done it. */
export interface Opening {
  /** The name of the tab to open; a tab that does not exist is ignored. */
  readonly tab?: string | undefined;
  /** The function of a menu item to run; one that no menu offers is ignored. */
  readonly functionName: string;
}

export interface SessionDeps {
  /** Returns the opening the first time, and null from then on. */
  readonly takeOpening: () => Opening | null;
  readonly title: string;
  readonly book: Book;
  readonly runner: Runner;
  readonly runsFeed: RunsFeed;
  readonly frames: Frames;
  readonly sync: Sync;
  readonly functions: readonly FunctionHint[];
}

/** The session of one page, from its connection to its end. */
export interface Session {
  /** Builds the menus again, and reloads those of the HTML pages that are open in this page. */
  reload(frames: readonly string[]): void;
  /** Sends a change of the locale or the time zone to the page. */
  settings(settings: SheetSettings): void;
}

/** Shows the workbook to a page, runs onOpen, and does what the page asks until it is closed. */
export function startSession(deps: SessionDeps, socket: WebSocket, person: Person): Session {
  const { book, runner, runsFeed, frames, sync } = deps;
  const id = randomUUID();
  const send = (message: ToPage) =>
    new Promise<void>((resolve) => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message), () => resolve());
      else resolve();
    });
  const session = createPageUser(id, person, book, frames, send);
  const confirm = async (message: string) =>
    (await session.alert('Heads up!', message, 'OK_CANCEL')) === 'OK';
  const viewer = { id, person, send, confirm };
  const chosen = new Map<number, AbortController>();

  socket.on('message', (data) => {
    hear(String(data)).catch((error: unknown) => {
      console.error(error);
      send({ type: 'toast', title: 'Something went wrong', message: String(error), seconds: 10 });
    });
  });
  // After a malformed WebSocket frame, the page notices the lost connection and reloads.
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    sync.leave(viewer);
    runsFeed.leave(send);
    session.leave();
  });

  const settings = runner.settings.now();
  send({ type: 'welcome', title: deps.title, people, me: person, functions: deps.functions, settings });
  void sync.show(viewer, null).then(open);
  return {
    settings: (settings) => void send({ type: 'settings', settings }),
    reload: (replaced) => {
      void open();
      for (const frame of replaced) if (session.shows(frame)) send({ type: 'reload', frame });
    },
  };

  /** As in Sheets: somebody who can only view or comment gets no triggers, and so no menu of the add-on. */
  async function open(): Promise<void> {
    if (!canEdit(person)) return;
    await runner.run({
      functionName: 'onOpen',
      kind: 'simple trigger',
      args: [],
      session,
      authMode: 'LIMITED',
    });
    const opening = deps.takeOpening();
    if (opening === null) return;
    const tab = book.tabs().find(({ name }) => name === opening.tab);
    if (tab) session.activate({ sheetId: tab.sheetId, row: 1, column: 1, rows: 1, columns: 1 });
    if (session.offers(opening.functionName))
      await runner.run({ functionName: opening.functionName, kind: 'menu', args: [], session });
  }

  async function hear(text: string): Promise<void> {
    const message = JSON.parse(text) as FromPage;
    switch (message.type) {
      case 'edit':
        return sync.edit(viewer, message.base, message.changes);
      case 'select':
        return session.selected(message.area);
      case 'menu':
        return chooseItem(message.run, message.functionName);
      case 'cancel':
        return chosen.get(message.run)?.abort();
      case 'call':
        return call(message);
      case 'answer':
        return session.answered(message.question, message);
      case 'closed':
        return session.closed(message.frame);
      case 'executions':
        return message.wanted ? runsFeed.join(send) : runsFeed.leave(send);
      case 'settings':
        return changeSettings(message.settings);
      case 'reload':
        return sync.show(viewer, null);
    }
  }

  async function chooseItem(run: number, functionName: string): Promise<void> {
    if (!session.offers(functionName)) {
      send({ type: 'ran', run, error: `No menu of this page calls ${functionName}.`, canceled: false });
      return;
    }
    const stop = new AbortController();
    chosen.set(run, stop);
    const result = await runner.run({ functionName, kind: 'menu', args: [], session, cancel: stop.signal });
    chosen.delete(run);
    const canceled = !result.ok && stop.signal.aborted;
    send({ type: 'ran', run, error: result.ok || canceled ? null : result.error.message, canceled });
  }

  function changeSettings(settings: SheetSettings): void {
    const refusal = runner.refuseEdit(person, []);
    if (refusal !== null) void send({ type: 'toast', title: '', message: refusal, seconds: 5 });
    else runner.settings.change(settings);
  }

  async function call(message: FromPage & { type: 'call' }): Promise<void> {
    if (!session.shows(message.frame)) return;
    const { frame, functionName, args } = message;
    const result = await runner.run({ functionName, kind: 'call', args, session });
    send({ type: 'answer', frame, call: message.call, result });
  }
}

/** The user with this email address, or the owner. */
export function personCalled(email: string | null): Person {
  const [owner] = people;
  const person = people.find((candidate) => candidate.email === email) ?? owner;
  if (!person) throw new Error('There is no user who can be signed in.');
  return person;
}
