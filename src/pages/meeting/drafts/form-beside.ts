import { beginDraft, type Draft } from './draft';

/** Opens another form about the same engineer; the current one is parked if it has unsaved input. */
export function openBeside(draft: Draft, other: Draft): Draft {
  if (draft.meetingId === other.meetingId && draft.changed) return draft;
  const { parkedDrafts, ...form } = draft;
  const waiting = [...(draft.changed ? [{ ...form, parkedDrafts: [] }] : []), ...parkedDrafts];
  const known = waiting.find(({ meetingId }) => meetingId === other.meetingId);
  return { ...(known ?? other), parkedDrafts: waiting.filter((one) => one !== known) };
}

/** Opens the form of the new 1:1: the parked one, or an empty one. The current form is dropped unless it has unsaved input. */
export function openNew(draft: Draft, freshId: string): Draft {
  if (draft.corrects === null && draft.changed) return draft;
  return openBeside(draft, newBeside(draft) ?? beginDraft(freshId));
}

/** Discards the open form; parked drafts remain. */
export function discard(draft: Draft, freshId: string): Draft {
  const dropped = { ...draft, changed: false };
  return draft.corrects === null ? openBeside(dropped, beginDraft(freshId)) : openNew(dropped, freshId);
}

/** Parks a draft that was found later, or opens it if the open form is unchanged. */
export function addFound(draft: Draft | undefined, found: Draft): Draft {
  if (draft === undefined) return found;
  const others = [{ ...found, parkedDrafts: [] }, ...found.parkedDrafts];
  const known = new Set([draft, ...draft.parkedDrafts].map(({ meetingId }) => meetingId));
  const added = {
    ...draft,
    parkedDrafts: [...draft.parkedDrafts, ...others.filter(({ meetingId }) => !known.has(meetingId))],
  };
  return draft.changed || draft.savedRow !== null ? added : withoutFinished(added);
}

/** The parked new 1:1; undefined if there is none. */
export function newBeside(draft: Draft): Draft | undefined {
  return draft.parkedDrafts.find(({ corrects }) => corrects === null);
}

/** True if the open form or a parked draft has unsaved input. */
export function hasUnsaved(draft: Draft): boolean {
  return draft.changed || draft.parkedDrafts.length > 0;
}

/** The draft after its form is left: a finished form is replaced by a parked draft. */
export function withoutFinished(draft: Draft): Draft {
  const next = newBeside(draft) ?? draft.parkedDrafts[0];
  return draft.changed || next === undefined ? draft : openBeside(draft, next);
}

/** Changes the open or a parked form of one meeting; a parked form without unsaved input is dropped. */
export function changeForm(draft: Draft, meetingId: string, change: (form: Draft) => Draft): Draft {
  if (draft.meetingId === meetingId) return change(draft);
  const parkedDrafts = draft.parkedDrafts
    .map((one) => (one.meetingId === meetingId ? change(one) : one))
    .filter(({ changed }) => changed);
  return { ...draft, parkedDrafts };
}
