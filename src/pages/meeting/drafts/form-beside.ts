import { beginDraft, type Draft } from './draft';

/** Opens another form about the same engineer; the one so far waits beside it while something in it is unsaved. */
export function openBeside(draft: Draft, other: Draft): Draft {
  if (draft.meetingId === other.meetingId && draft.changed) return draft;
  const { parkedDrafts, ...form } = draft;
  const waiting = [...(draft.changed ? [{ ...form, parkedDrafts: [] }] : []), ...parkedDrafts];
  const known = waiting.find(({ meetingId }) => meetingId === other.meetingId);
  return { ...(known ?? other), parkedDrafts: waiting.filter((one) => one !== known) };
}

/** The form of the new 1:1: the one that waits, else an empty one. What is open is dropped unless something in it is unsaved. */
export function openNew(draft: Draft, freshId: string): Draft {
  if (draft.corrects === null && draft.changed) return draft;
  return openBeside(draft, newBeside(draft) ?? beginDraft(freshId));
}

/** Throws the open form away; what waits beside it stays. */
export function discard(draft: Draft, freshId: string): Draft {
  const dropped = { ...draft, changed: false };
  return draft.corrects === null ? openBeside(dropped, beginDraft(freshId)) : openNew(dropped, freshId);
}

/** Puts a form that was found later beside the open one, or in the place of an open one in which nothing was typed. */
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

/** The new 1:1 that waits beside a form. */
export function newBeside(draft: Draft): Draft | undefined {
  return draft.parkedDrafts.find(({ corrects }) => corrects === null);
}

/** True when something about the engineer is unsaved, in the open form or beside it. */
export function hasUnsaved(draft: Draft): boolean {
  return draft.changed || draft.parkedDrafts.length > 0;
}

/** The draft when its open form is left: one that is finished gives way to one that is not. */
export function withoutFinished(draft: Draft): Draft {
  const next = newBeside(draft) ?? draft.parkedDrafts[0];
  return draft.changed || next === undefined ? draft : openBeside(draft, next);
}

/** Changes the form of one meeting, open or waiting; one that waits goes once nothing in it is unsaved. */
export function changeForm(draft: Draft, meetingId: string, change: (form: Draft) => Draft): Draft {
  if (draft.meetingId === meetingId) return change(draft);
  const parkedDrafts = draft.parkedDrafts
    .map((one) => (one.meetingId === meetingId ? change(one) : one))
    .filter(({ changed }) => changed);
  return { ...draft, parkedDrafts };
}
