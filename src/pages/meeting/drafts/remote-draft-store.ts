import type { Call } from '../../shell/server';
import type { Draft } from './draft';
import { readDraft, writeDraft } from './stored-draft';

/** Stores drafts in the user properties if the browser blocks its storage. */
export interface RemoteDraftStore {
  /** Reads the stored drafts, once. */
  open(): Promise<void>;
  /** Stores the draft a moment after the last keystroke. */
  write(engineerId: string, draft: Draft | undefined): void;
  /** Sends waiting drafts immediately, because the page is about to close. */
  flush(): void;
}

interface RemoteDraftListener {
  found(drafts: Record<string, Draft>): void;
  /** False if the last attempt failed; then input lasts as long as the page. */
  stored(isStored: boolean): void;
}

export function remoteDraftStore(call: Call, listener: RemoteDraftListener): RemoteDraftStore {
  const waiting = new Map<string, string>();
  /** The text that was last sent or found, by engineer id. */
  const there = new Map<string, string>();
  let isRead = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const open = async () => {
    const outcome = await call('readDrafts');
    if (!outcome.ok || isRead) return;
    isRead = true;
    const drafts: Record<string, Draft> = {};
    for (const [engineerId, text] of Object.entries(outcome.view.drafts)) {
      there.set(engineerId, text);
      const draft = readDraft(text);
      if (draft !== null) drafts[engineerId] = draft;
    }
    listener.found(drafts);
  };
  const send = async (engineerId: string, text: string) => {
    there.set(engineerId, text);
    const outcome = await call('saveDraft', engineerId, text);
    if (!outcome.ok && !waiting.has(engineerId)) waiting.set(engineerId, text);
    listener.stored(outcome.ok);
  };
  const sendAll = () => {
    clearTimeout(timer);
    const texts = [...waiting];
    waiting.clear();
    return Promise.all(texts.map(([engineerId, text]) => send(engineerId, text)));
  };
  /** One at a time: Google does not preserve the order of calls, and an old draft must not overwrite a newer one. */
  const sendInTurn = () => {
    last = last.then(async () => {
      // Drafts of an earlier visit must be read before they are overwritten.
      if (!isRead) await open();
      if (isRead) await sendAll();
      else listener.stored(false);
    });
  };
  return {
    open,
    write(engineerId, draft) {
      const text = writeDraft(draft) ?? '';
      if (text === (waiting.get(engineerId) ?? there.get(engineerId) ?? '')) return;
      waiting.set(engineerId, text);
      clearTimeout(timer);
      timer = setTimeout(sendInTurn, pauseMs);
    },
    flush() {
      if (isRead && waiting.size > 0) void sendAll();
    },
  };
}

const pauseMs = 2_000;
