import type { Person, UserSession } from '../local-sheets/src/index';

/** A session without a page: whoever sits there has the first tab open and agrees to every question. */
export function quietSession(person: Person, sheetId: number): UserSession {
  const nothing = () => {};
  return {
    id: `sample ${person.email}`,
    person,
    activeSheetId: () => sheetId,
    selection: () => ({ sheetId, row: 1, column: 1, rows: 1, columns: 1 }),
    activate: nothing,
    addMenu: nothing,
    showSidebar: nothing,
    showDialog: nothing,
    toast: nothing,
    alert: async () => 'OK',
    prompt: async () => ({ button: 'OK', text: '' }),
  };
}
