import type { DraftsView } from '../../contract/endpoints';
import type { Outcome } from '../../contract/outcome';
import { readId } from '../../domain/cells/id-shape';
import { Refusal } from '../../domain/refusal';
import { keeping } from '../endpoint';

/** What somebody typed and did not save, where their browser refuses to keep it (M129). */
export function readDrafts(): Outcome<DraftsView> {
  return keeping('readDrafts', ({ store, workbookId }) => ({ drafts: store.readAll(draftName(workbookId)) }));
}

/** Keeps one draft; '' removes it. */
export function keepDraft(engineerId: string, draft: string): Outcome<DraftsView> {
  return keeping('keepDraft', ({ store, workbookId }) => {
    const name = draftName(workbookId) + readId(engineerId, 'engineer');
    if (!store.keep(name, draft)) {
      const message =
        'There is no room left to keep what you typed. Save it, or copy it before you close this page.';
      throw new Refusal('M129', null, message, { left: store.left() });
    }
    return { drafts: { [engineerId]: draft } };
  });
}

function draftName(workbookId: string): string {
  return `draft ${workbookId} `;
}
