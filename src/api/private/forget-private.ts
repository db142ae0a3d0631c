import { readId } from '../../domain/cells/id-shape';
import { draftName } from './drafts';
import { noteName } from './private-note';
import type { PrivateStore } from './private-store';

/** How many texts about an engineer the user has for themselves: the note and an unsaved draft. */
export function countPrivate(store: PrivateStore, workbookId: string, engineerId: string): number {
  return namesOf(workbookId, engineerId).filter((name) => store.read(name) !== '').length;
}

/** Removes them with their names, which contain the ID of the engineer; nobody can reach those of other users. */
export function forgetPrivate(store: PrivateStore, workbookId: string, engineerId: string): void {
  for (const name of namesOf(workbookId, engineerId)) store.remove(name);
}

function namesOf(workbookId: string, engineerId: string): string[] {
  return [noteName(workbookId, engineerId), draftName(workbookId) + readId(engineerId, 'engineer')];
}
