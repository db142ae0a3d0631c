import type { OpenedView } from '../../../contract/meeting-form';
import type { Call } from '../../shell/server';
import type { DraftStorage } from '../drafts/draft-storage';
import { remoteDraftStore } from '../drafts/remote-draft-store';
import type { FormEvent } from './form-reducer';
import type { Drafts } from './form-state';

/** Stores input beyond the life of the page: in this browser, or in the user properties. */
export interface DraftPersistence {
  /** Restores the drafts of this workbook, once. */
  open(view: OpenedView): void;
  save(before: Drafts, after: Drafts): void;
  /** Called when the page is closed or hidden. */
  flush(): void;
}

export function draftPersistence(
  call: Call,
  storage: DraftStorage,
  dispatch: (event: FormEvent) => void,
): DraftPersistence {
  let workbookId: string | null = null;
  let isRefused = false;
  const remote = remoteDraftStore(call, {
    found: (drafts) => dispatch({ type: 'drafts found', drafts }),
    stored: (isStored) => dispatch({ type: 'drafts stored', where: isStored ? 'account' : 'page' }),
  });
  return {
    open(view) {
      if (workbookId !== null) return;
      workbookId = view.workbookId;
      const drafts = storage.read(workbookId);
      isRefused = drafts === null;
      if (drafts !== null) return dispatch({ type: 'drafts found', drafts });
      dispatch({ type: 'drafts stored', where: 'page' });
      void remote.open();
    },
    save(before, after) {
      for (const engineerId of Object.keys({ ...before, ...after })) {
        const draft = after[engineerId];
        if (workbookId === null || before[engineerId] === draft) continue;
        if (isRefused) remote.write(engineerId, draft);
        else
          dispatch({
            type: 'drafts stored',
            where: storage.write(workbookId, engineerId, draft) ? 'browser' : 'page',
          });
      }
    },
    flush: remote.flush,
  };
}
