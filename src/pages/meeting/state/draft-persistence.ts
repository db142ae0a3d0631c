import type { OpenedView } from '../../../contract/meeting-form';
import type { Call } from '../../shell/server';
import type { DraftStorage } from '../drafts/draft-storage';
import { remoteDraftStore } from '../drafts/remote-draft-store';
import type { FormEvent } from './form-reducer';
import type { Drafts } from './form-state';

/** Sees to it that what is typed outlives the page: in this browser, else with the person's remote. */
export interface DraftPersistence {
  /** Brings back what was kept of this workbook; only the first time counts. */
  open(view: OpenedView): void;
  save(before: Drafts, after: Drafts): void;
  /** The page is about to go. */
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
    kept: (isKept) => dispatch({ type: 'drafts kept', where: isKept ? 'account' : 'page' }),
  });
  return {
    open(view) {
      if (workbookId !== null) return;
      workbookId = view.workbookId;
      const drafts = storage.read(workbookId);
      isRefused = drafts === null;
      if (drafts !== null) return dispatch({ type: 'drafts found', drafts });
      dispatch({ type: 'drafts kept', where: 'page' });
      void remote.open();
    },
    save(before, after) {
      for (const engineerId of Object.keys({ ...before, ...after })) {
        const draft = after[engineerId];
        if (workbookId === null || before[engineerId] === draft) continue;
        if (isRefused) remote.write(engineerId, draft);
        else
          dispatch({
            type: 'drafts kept',
            where: storage.write(workbookId, engineerId, draft) ? 'browser' : 'page',
          });
      }
    },
    flush: remote.flush,
  };
}
