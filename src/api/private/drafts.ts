import type { DraftsView } from '../../contract/endpoints';
import type { Outcome } from '../../contract/outcome';
import { readId } from '../../domain/cells/id-shape';
import { Refusal } from '../../domain/refusal';
import { storing } from '../endpoint';

/** The user's drafts by engineer, for a browser that cannot keep them; {} if there are none (M129). */
export function readDrafts(): Outcome<DraftsView> {
  return storing('readDrafts', ({ store, workbookId }) => ({ drafts: store.readAll(draftName(workbookId)) }));
}

/** Stores one draft, and removes it if it is ''; throws a Refusal if there is no space left (M129). */
export function saveDraft(engineerId: string, draft: string): Outcome<DraftsView> {
  return storing('saveDraft', ({ store, workbookId }) => {
    const name = draftName(workbookId) + readId(engineerId, 'engineer');
    if (!store.keep(name, draft)) {
      const message =
        'There is no space left to store your draft. Save it, or copy it before you close this page.';
      throw new Refusal('M129', null, message, { left: store.left() });
    }
    return { drafts: { [engineerId]: draft } };
  });
}

export function draftName(workbookId: string): string {
  return `draft ${workbookId} `;
}
