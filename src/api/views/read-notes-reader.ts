import type { NotesReaderView } from '../../contract/endpoints';
import type { Outcome } from '../../contract/outcome';

/** The code that reads meeting notes: most users never open it, and each sidebar would load it. */
export function readNotesReader(): Outcome<NotesReaderView> {
  return { ok: true, view: { page: HtmlService.createHtmlOutputFromFile('notes-reader').getContent() } };
}
