import type { Book } from '../engine/book';
import type { Area } from '../protocol/cells';
import type { ButtonSet, ToPage } from '../protocol/page-protocol';
import type { Person } from '../protocol/people';
import type { Menu } from '../protocol/runs';
import type { UserSession } from '../runtime/user-session';
import type { Frames } from './frames';

type Answer = { readonly button: string; readonly text: string };

/** The session of one open page: sends the requests of scripts to the page, and receives the user's actions. */
export interface PageUser extends UserSession {
  selected(area: Area): void;
  answered(question: number, answer: Answer): void;
  /** The user closed the sidebar or dialog with this id. */
  closed(frame: string): void;
  /** True for an HTML page that is open in this page: only such a page can call functions. */
  shows(frame: string): boolean;
  /** True for a function that an item of this page's menus calls. */
  offers(functionName: string): boolean;
  /** The page has disappeared: pending questions resolve to "CLOSE" (H313). */
  leave(): void;
}

export function createPageUser(
  id: string,
  person: Person,
  book: Book,
  frames: Frames,
  send: (message: ToPage) => void,
): PageUser {
  const menus = new Map<string, Menu>();
  const waiting = new Map<number, (answer: Answer) => void>();
  let selection: Area | null = null;
  let sidebar: string | null = null;
  let dialog: string | null = null;
  let questions = 0;
  let gone = false;

  function open(earlier: string | null, html: string): string {
    if (earlier !== null) frames.close(earlier);
    return frames.open(html);
  }

  function ask(title: string, message: string, buttons: ButtonSet, asksText: boolean): Promise<Answer> {
    if (gone) return Promise.resolve({ button: 'CLOSE', text: '' });
    questions += 1;
    const question = questions;
    send({ type: 'question', question: { id: question, title, message, buttons, asksText } });
    return new Promise((resolve) => waiting.set(question, resolve));
  }

  function current(): Area {
    if (selection && book.tab(selection.sheetId)) return selection;
    const first = book.tabs().find((tab) => !tab.hidden) ?? book.tabs()[0];
    return { sheetId: first?.sheetId ?? 0, row: 1, column: 1, rows: 1, columns: 1 };
  }

  return {
    id,
    person,
    activeSheetId: () => current().sheetId,
    selection: current,
    activate: (area) => {
      selection = area;
      send({ type: 'activate', area });
    },
    addMenu: (menu) => {
      menus.set(menu.caption, menu);
      send({ type: 'menus', menus: [...menus.values()] });
    },
    showSidebar: (html, title) => {
      sidebar = open(sidebar, html);
      send({ type: 'sidebar', frame: { id: sidebar, title } });
    },
    showDialog: (html, title, width, height, modal) => {
      dialog = open(dialog, html);
      send({ type: 'dialog', frame: { id: dialog, title, width, height, modal } });
    },
    toast: (message, title, seconds) => send({ type: 'toast', message, title, seconds }),
    alert: async (title, message, buttons) => (await ask(title, message, buttons, false)).button,
    prompt: (title, message, buttons) => ask(title, message, buttonSet(buttons), true),
    selected: (area) => {
      selection = area;
    },
    answered: (question, answer) => {
      waiting.get(question)?.(answer);
      waiting.delete(question);
    },
    closed: (frame) => {
      frames.close(frame);
      if (frame === sidebar) sidebar = null;
      if (frame === dialog) dialog = null;
    },
    shows: (frame) => frame === sidebar || frame === dialog,
    offers: (functionName) => [...menus.values()].some((menu) => calls(menu.items, functionName)),
    leave: () => {
      gone = true;
      for (const frame of [sidebar, dialog]) if (frame !== null) frames.close(frame);
      for (const resolve of waiting.values()) resolve({ button: 'CLOSE', text: '' });
      waiting.clear();
    },
  };
}

const sets: readonly ButtonSet[] = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'];

function buttonSet(name: string): ButtonSet {
  const set = sets.find((known) => known === name);
  if (!set) throw new Error(`There is no button set ${name}.`);
  return set;
}

const calls = (items: Menu['items'], functionName: string): boolean =>
  items.some((item) => item.functionName === functionName || calls(item.items ?? [], functionName));
