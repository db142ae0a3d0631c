import type { proposeNotes } from '../../../domain/notes/propose-notes';

/** Splits pasted meeting notes. */
export type ReadNotes = typeof proposeNotes;

/** Runs the script of the page "notes-reader", which defines the function; throws an Error if it does not. */
export function notesReader(page: string): ReadNotes {
  const { proposeMeetingNotes: known } = window as { proposeMeetingNotes?: ReadNotes };
  if (known !== undefined) return known;
  const script = document.createElement('script');
  script.textContent =
    new DOMParser().parseFromString(page, 'text/html').querySelector('script')?.textContent ?? '';
  document.head.append(script);
  const { proposeMeetingNotes: read } = window as { proposeMeetingNotes?: ReadNotes };
  if (read === undefined) throw new Error('The page notes-reader does not define proposeMeetingNotes.');
  return read;
}
