import type { Draft } from './draft';
import { noRows } from './draft-rows';
import { hasUnsaved } from './form-beside';

/** A draft as it outlives the page; null when nothing in it is unsaved. */
export function writeDraft(draft: Draft | undefined): string | null {
  return draft && hasUnsaved(draft) ? JSON.stringify({ ...draft, restored: undefined }) : null;
}

/** A draft that was kept on an earlier visit, also by an older version of this page; null for anything else. */
export function readDraft(kept: string | null): Draft | null {
  try {
    return draftOf(JSON.parse(kept ?? ''));
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
    parkedDrafts: (value.parkedDrafts ?? []).flatMap((one) => draftOf(one) ?? []),
  };
}

/** What every version wrote, and what only newer ones did. */
type KeptDraft = Pick<Draft, 'meetingId'> &
  Partial<Draft> & {
    readonly content: Pick<Draft['content'], 'answers' | 'notes'> & Partial<Draft['content']>;
  };

function isDraft(value: unknown): value is KeptDraft {
  const draft = value as Partial<Draft> | null | undefined;
  return (
    typeof draft?.meetingId === 'string' &&
    typeof draft.content?.notes === 'string' &&
    typeof draft.content.answers === 'object' &&
    draft.content.answers !== null
  );
}
