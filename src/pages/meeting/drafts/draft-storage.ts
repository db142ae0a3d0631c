import type { Draft } from './draft';
import { readDraft, writeDraft } from './kept-draft';

/** This browser's storage, where unsaved drafts outlive the page: one entry a workbook and engineer. */
export interface DraftStorage {
  /** What is kept of this workbook; null where the browser refuses its storage. */
  read(workbookId: string): Record<string, Draft> | null;
  /** False where the browser refuses. */
  write(workbookId: string, engineerId: string, draft: Draft | undefined): boolean;
}

/** The browser may refuse its storage (private windows, blocked cookies). */
export function draftStorage(storage: () => Storage): DraftStorage {
  return {
    read(workbookId) {
      try {
        // Some browsers refuse to write only.
        storage().setItem(entry(workbookId, ''), '');
        storage().removeItem(entry(workbookId, ''));
        return readAll(storage(), entry(workbookId, ''));
      } catch {
        return null;
      }
    },
    write(workbookId, engineerId, draft) {
      try {
        const text = writeDraft(draft);
        if (text === null) storage().removeItem(entry(workbookId, engineerId));
        else storage().setItem(entry(workbookId, engineerId), text);
        return true;
      } catch {
        return false;
      }
    },
  };
}

const entry = (workbookId: string, engineerId: string) => `one-on-ones draft ${workbookId} ${engineerId}`;

function readAll(storage: Storage, prefix: string): Record<string, Draft> {
  const drafts: Record<string, Draft> = {};
  for (const key of Object.keys(storage).filter((name) => name.startsWith(prefix))) {
    const draft = readDraft(storage.getItem(key));
    if (draft !== null) drafts[key.slice(prefix.length)] = draft;
  }
  return drafts;
}
