import type { Draft } from './draft';
import { noRows } from './draft-rows';
import { hasUnsaved } from './form-beside';

/** The draft as text for storage; null if nothing in it is unsaved. */
export function writeDraft(draft: Draft | undefined): string | null {
  return draft && hasUnsaved(draft) ? JSON.stringify({ ...draft, restored: undefined }) : null;
}

/** A stored draft, also one of an older version of this page; null for anything else. */
export function readDraft(stored: string | null): Draft | null {
  try {
    return draftOf(JSON.parse(stored ?? ''));
  } catch {
    return null;
  }
}

function draftOf(value: unknown): Draft | null {
  if (!isDraft(value)) return null;
  const { content } = value;
  return {
    meetingId: value.meetingId,
    content: {
      date: content.date ?? null,
      answers: content.answers,
      further: content.further ?? [],
      notes: content.notes,
      nextDate: content.nextDate ?? null,
      rows: { ...noRows, ...content.rows },
    },
    seen: value.seen ?? null,
    changed: value.changed ?? true,
    savedRow: value.savedRow ?? null,
    restored: true,
    corrects: value.corrects ?? null,
    savedRows: { ...noRows, ...value.savedRows },
    parkedDrafts: (value.parkedDrafts ?? value.aside ?? []).flatMap((one) => draftOf(one) ?? []),
  };
}

/** The members that every version stored, and optionally those of newer versions. */
type StoredDraft = Pick<Draft, 'meetingId'> &
  Partial<Draft> & {
    /** The former name of `parkedDrafts`. */
    readonly aside?: readonly unknown[];
    readonly content: Pick<Draft['content'], 'answers' | 'notes'> & Partial<Draft['content']>;
  };

function isDraft(value: unknown): value is StoredDraft {
  const draft = value as Partial<Draft> | null | undefined;
  return (
    typeof draft?.meetingId === 'string' &&
    typeof draft.content?.notes === 'string' &&
    typeof draft.content.answers === 'object' &&
    draft.content.answers !== null
  );
}
