import { type Book, people, type UserSession } from '../../local-sheets/src/index';

/** The owner of the registry at its menu, without a browser: toasts go to `say`, and an alert is answered with CLOSE. */
export function pageLessSession(book: Book, say: (line: string) => void): UserSession {
  const [person] = people;
  if (!person) throw new Error('Local Sheets has no owner.');
  const sheetId = book.tabs()[0]?.sheetId ?? 0;
  const corner = { sheetId, row: 1, column: 1, rows: 1, columns: 1 };
  return {
    id: 'simulation',
    person,
    activeSheetId: () => sheetId,
    selection: () => corner,
    activate: () => {},
    addMenu: () => {},
    showSidebar: () => {},
    showDialog: () => {},
    toast: say,
    alert: async () => 'CLOSE',
    prompt: async () => ({ button: 'CLOSE', text: '' }),
  };
}
