import type { Draft } from './draft';
import { readDraft, writeDraft } from './stored-draft';

/** Stores unsaved drafts in this browser: one entry per workbook and engineer. */
export interface DraftStorage {
  /** The drafts of this workbook by engineer id; null if the browser blocks its storage. */
  read(workbookId: string): Record<string, Draft> | null;
  /** False if the browser blocks its storage. */
  write(workbookId: string, engineerId: string, draft: Draft | undefined): boolean;
}

/** A browser can block its storage (private windows, blocked cookies). */
export function draftStorage(storage: () => Storage): DraftStorage {
  return {
    read(workbookId) {
      try {
        // Some browsers block only writing.
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
