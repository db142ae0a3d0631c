import type { Book } from '../../../local-sheets/src/engine/book';
import type { Person } from '../../../local-sheets/src/protocol/people';
import type { UserSession } from '../../../local-sheets/src/runtime/user-session';

/** A user with an open workbook; records what is shown to them. */
export interface TestUserSession extends UserSession {
  readonly shown: string[];
  /** The button that alerts are answered with; OK unless a test changes it. */
  answer: 'OK' | 'CANCEL';
  open(sheetId: number): void;
}

/** The session of a user who has the first tab open. */
export function userSessionOf(book: Book, person: Person): TestUserSession {
  let active = book.tabs()[0]?.sheetId ?? 0;
  /** Another tab is open as soon as the open one is deleted. */
  const open = () =>
    (book.tab(active) ?? book.tabs().find(({ hidden }) => !hidden) ?? book.tabs()[0])?.sheetId ?? 0;
  const shownTo: string[] = [];
  const session: TestUserSession = {
    id: person.email,
    person,
    shown: shownTo,
    open: (sheetId) => {
      active = sheetId;
    },
    activeSheetId: open,
    selection: () => ({ sheetId: open(), row: 1, column: 1, rows: 1, columns: 1 }),
    activate: ({ sheetId }) => {
      active = sheetId;
    },
    addMenu: (menu) =>
      shownTo.push(`menu ${menu.caption}: ${menu.items.map(({ caption }) => caption).join(', ')}`),
    showSidebar: (html, title) => shownTo.push(`sidebar ${title}: ${html.length > 1000}`),
    showDialog: (_html, title, width) => shownTo.push(`dialog ${title}, ${width} px`),
    toast: (message) => shownTo.push(`toast ${message}`),
    answer: 'OK',
    alert: async (title, message) => {
      shownTo.push(`alert ${[title, message].filter((part) => part !== '').join(' ')}`);
      return session.answer;
    },
    prompt: async () => ({ button: 'CANCEL', text: '' }),
  };
  return session;
}
