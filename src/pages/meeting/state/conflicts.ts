import type { FurtherAnswer, MeetingContent } from '../../../contract/meeting-form';
import type { Day } from '../../../contract/outcome';
import type { CellValue, Conflict, RowEdit } from '../../../contract/row-edit';
import { readFurther } from '../../../domain/meetings/further-answers';
import { type Draft, type DraftAnswer, type DraftContent, unanswered } from '../drafts/draft';
import { type DraftRows, editRows, rowKey } from '../drafts/draft-rows';

/** Keeps the user's value: the other value counts as seen, so that the next save overwrites it. */
export function keepMine(draft: Draft, conflict: Conflict): Draft {
  const { table, ref, field, theirs } = conflict;
  if (table === 'meetings') return { ...draft, seen: draft.seen && seenWith(draft.seen, placeOf(conflict)) };
  const { rows } = draft.content;
  const key = rowKey(table, ref);
  const edit = rows.edits[key];
  if (edit === undefined || field === null) return draft;
  return withRows(draft, withEdit(rows, key, { ...edit, seen: { ...edit.seen, [field]: theirs } }));
}

/** Takes the other value; all changes of a deleted row are dropped. */
export function takeTheirs(draft: Draft, conflict: Conflict): Draft {
  const { table, ref, field } = conflict;
  if (table === 'meetings') {
    return { ...keepMine(draft, conflict), content: typedWith(draft.content, placeOf(conflict)) };
  }
  const { rows } = draft.content;
  const key = rowKey(table, ref);
  const edit = rows.edits[key];
  if (edit === undefined) return draft;
  if (field === null) return withRows(draft, editRows(rows, { rows: 'leave', key }));
  const { [field]: _mine, ...now } = edit.now as Readonly<Record<string, CellValue>>;
  if (Object.keys(now).length === 0) return withRows(draft, editRows(rows, { rows: 'leave', key }));
  return withRows(draft, withEdit(rows, key, { ...edit, now }));
}

function withRows(draft: Draft, rows: DraftRows): Draft {
  return { ...draft, content: { ...draft.content, rows } };
}

function withEdit(rows: DraftRows, key: string, edit: object): DraftRows {
  return { ...rows, edits: { ...rows.edits, [key]: edit as RowEdit } };
}

/** One field of a 1:1 with the other value. */
type Place =
  | { readonly date: Day }
  | { readonly nextDate: Day }
  | { readonly notes: string }
  | { readonly further: readonly FurtherAnswer[] }
  | { readonly questionId: string; readonly change: Partial<DraftAnswer> };

function placeOf({ field, yours, theirs }: Conflict): Place {
  if (field === 'notes') return { notes: String(theirs) };
  if (field === 'date') return { date: dayOf(theirs) };
  if (field === 'nextDate') return { nextDate: dayOf(theirs) };
  if (field === 'further') return { further: readFurther(String(theirs)) };
  // The number and the note of a scale are separate fields of one answer.
  if (field?.endsWith(noteEnding)) {
    return { questionId: field.slice(0, -noteEnding.length), change: { text: String(theirs) } };
  }
  const isScale = typeof yours === 'number' || typeof theirs === 'number';
  const change = isScale ? { value: theirs === '' ? null : Number(theirs) } : { text: String(theirs) };
  return { questionId: field ?? '', change };
}

const noteEnding = '-note';

function typedWith(content: DraftContent, place: Place): DraftContent {
  if (!('questionId' in place)) return { ...content, ...place };
  const { questionId, change } = place;
  const answer = { ...unanswered, ...content.answers[questionId], ...change };
  return { ...content, answers: { ...content.answers, [questionId]: answer } };
}

function seenWith(content: MeetingContent, place: Place): MeetingContent {
  if ('nextDate' in place) return { ...content, nextDate: place.nextDate || null };
  if (!('questionId' in place)) return { ...content, ...place };
  const { questionId, change } = place;
  const known = content.answers.find((one) => one.questionId === questionId);
  const others = content.answers.filter((one) => one !== known);
  return { ...content, answers: [...others, { questionId, ...unanswered, ...known, ...change }] };
}

function dayOf(value: CellValue): Day {
  return typeof value === 'object' ? value.day : String(value);
}
