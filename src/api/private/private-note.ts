import type { PrivateNoteView } from '../../contract/endpoints';
import type { Outcome } from '../../contract/outcome';
import { readId } from '../../domain/cells/id-shape';
import { Refusal } from '../../domain/refusal';
import { storing } from '../endpoint';
import { ChangedMeanwhile } from '../save/changed-meanwhile';
import type { PrivateStore } from './private-store';

/** The user's private note about an engineer, from their user properties; '' if there is none (M126). */
export function readPrivateNote(engineerId: string): Outcome<PrivateNoteView> {
  return storing('readPrivateNote', ({ store, workbookId }) => {
    return noteView(store, noteName(workbookId, engineerId));
  });
}

/** Stores the note; throws ChangedMeanwhile if another window has changed it since `seen` (M127), or a Refusal if it is too long (M128). */
export function savePrivateNote(engineerId: string, text: string, seen: string): Outcome<PrivateNoteView> {
  return storing('savePrivateNote', ({ store, workbookId }) => {
    const name = noteName(workbookId, engineerId);
    const theirs = store.read(name);
    if (theirs !== seen && theirs !== text) {
      const title = 'your private note';
      throw new ChangedMeanwhile([
        { table: 'meetings', ref: engineerId, field: 'private-note', title, yours: text, theirs },
      ]);
    }
    if (theirs !== text && !store.keep(name, text)) {
      const left = store.left();
      const message = `Your private note is too long: there is space for ${left} more characters in all your notes. Shorten this note or another one.`;
      throw new Refusal('M128', 'private-note', message, { left });
    }
    return noteView(store, name);
  });
}

export function noteName(workbookId: string, engineerId: string): string {
  return `note ${workbookId} ${readId(engineerId, 'engineer')}`;
}

function noteView(store: PrivateStore, name: string): PrivateNoteView {
  return { text: store.read(name), left: store.left() };
}
