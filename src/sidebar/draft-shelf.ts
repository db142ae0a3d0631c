import type { Draft } from './draft';

export type Drafts = Readonly<Record<string, Draft>>;

/** Where unsaved drafts outlive the page: this browser's storage, one entry an engineer. */
export interface DraftShelf {
  read(): Drafts;
  /** Brings the shelf up to date with the drafts of which something is unsaved. */
  keep(before: Drafts, after: Drafts): void;
}

/** The browser may refuse its storage (private windows, blocked cookies); then drafts last as long as the page. */
export function draftShelf(storage: () => Storage): DraftShelf {
  return {
    read: () => attempt(() => readAll(storage())) ?? {},
    keep(before, after) {
      for (const engineerId of Object.keys({ ...before, ...after })) {
        if (before[engineerId] !== after[engineerId]) {
          attempt(() => keepOne(storage(), engineerId, after[engineerId]));
        }
      }
    },
  };
}

const prefix = 'one-on-ones draft 1 ';

function readAll(storage: Storage): Drafts {
  const drafts: Record<string, Draft> = {};
  for (const key of Object.keys(storage).filter((name) => name.startsWith(prefix))) {
    const draft = attempt(() => JSON.parse(storage.getItem(key) ?? '') as unknown);
    if (isDraft(draft)) drafts[key.slice(prefix.length)] = { ...draft, restored: true };
  }
  return drafts;
}

function keepOne(storage: Storage, engineerId: string, draft: Draft | undefined): void {
  if (draft?.changed) storage.setItem(prefix + engineerId, JSON.stringify(draft));
  else storage.removeItem(prefix + engineerId);
}

function isDraft(value: unknown): value is Draft {
  const draft = value as Partial<Draft> | null | undefined;
  return (
    typeof draft?.meetingId === 'string' &&
    typeof draft.content?.notes === 'string' &&
    typeof draft.content.answers === 'object'
  );
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
