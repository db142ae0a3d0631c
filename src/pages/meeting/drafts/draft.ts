import type {
  EngineerView,
  FormView,
  FurtherAnswer,
  MeetingContent,
  MeetingForm,
} from '../../../contract/meeting-form';
import type { Day } from '../../../contract/outcome';
import type { Decimal } from '../../../domain/cells/cell-number';
import {
  type DraftRows,
  editRows,
  joinedRows,
  noRows,
  type RowsEdit,
  sentRows,
  withoutSent,
} from './draft-rows';

/** One engineer's form as typed so far. */
export interface Draft {
  readonly meetingId: string;
  readonly content: DraftContent;
  /** The saved 1:1 that this form corrects, as it was shown; null for a new one, until its first save. */
  readonly seen: MeetingContent | null;
  /** Something was typed since the form began or since its last save. */
  readonly changed: boolean;
  /** The row this meeting was saved to; null before the first save. */
  readonly savedRow: number | null;
  /** The draft comes from an earlier visit to this page and nothing was typed in this one yet. */
  readonly restored: boolean;
  /** The day of the saved 1:1 that was taken up to be corrected; null for a new 1:1, also after its save. */
  readonly corrects: Day | null;
  /** Other forms about the same engineer in which something is unsaved, such as the new 1:1 while an old one is corrected. */
  readonly parkedDrafts: readonly Draft[];
  /** The rows that this 1:1 has saved so far: the recap tells of them, and the form shows them no more. */
  readonly savedRows: DraftRows;
}

export interface DraftContent {
  /** Null until somebody types: today. */
  readonly date: Day | null;
  readonly answers: Readonly<Record<string, DraftAnswer>>;
  /** Questions asked at this 1:1 alone, in the order in which they were picked. */
  readonly further: readonly FurtherAnswer[];
  readonly notes: string;
  /** Null until somebody types: as proposed; '' when none is wanted. */
  readonly nextDate: Day | null;
  /** Goals, actions and talking points: what was changed in them, and new ones. */
  readonly rows: DraftRows;
}

export interface DraftAnswer {
  readonly value: number | null;
  readonly text: string;
}

export type Edit =
  | { readonly field: 'date' | 'notes' | 'nextDate'; readonly value: string }
  | { readonly question: string; readonly value: number | null }
  | { readonly question: string; readonly text: string }
  | { readonly further: readonly FurtherAnswer[] }
  | RowsEdit;

/** An empty form for a new 1:1. */
export function beginDraft(meetingId: string): Draft {
  const content = { date: null, answers: {}, further: [], notes: '', nextDate: null, rows: noRows };
  return {
    meetingId,
    content,
    seen: null,
    changed: false,
    savedRow: null,
    restored: false,
    corrects: null,
    parkedDrafts: [],
    savedRows: noRows,
  };
}

/** The draft with one thing typed; the date is held from the first one on, so that midnight does not move it. */
export function editDraft(draft: Draft, edit: Edit, today: Day): Draft {
  const content = { ...draft.content, date: draft.content.date ?? today };
  return { ...draft, content: editContent(content, edit), changed: true, restored: false };
}

/** What a form stands on; the figures of the engineer may be missing. */
export interface Form {
  readonly view: FormView;
  readonly engineerId: string;
  readonly engineer: EngineerView | null;
  /** The decimal separator of the spreadsheet. */
  readonly decimal: Decimal;
}

/** What goes to the server; questions that Settings no longer has stay behind. */
export function meetingForm(draft: Draft, { view, engineerId, engineer, decimal }: Form): MeetingForm {
  return {
    meetingId: draft.meetingId,
    engineerId,
    date: shownDate(draft, view),
    answers: view.questions.map(({ id }) => ({ questionId: id, ...answerTo(draft, id) })),
    further: draft.content.further.filter(({ text }) => text.trim() !== ''),
    notes: draft.content.notes,
    nextDate: shownNextDate(draft, engineer) || null,
    seen: draft.seen,
    ...sentRows(draft.content.rows, shownDate(draft, view), decimal),
  };
}

/** False when saving the form would write nothing. */
export function hasSomething({ seen, edits, additions, ...content }: MeetingForm): boolean {
  if (edits.length > 0 || additions.length > 0) return true;
  if (seen === null) return isMeeting(content);
  const { date, further, notes, nextDate } = content;
  const answers = content.answers.map((answer) => [
    answer,
    seen.answers.find((one) => one.questionId === answer.questionId) ?? unanswered,
  ]);
  return (
    JSON.stringify([date, further, notes, nextDate]) !==
      JSON.stringify([seen.date, seen.further, seen.notes, seen.nextDate]) ||
    answers.some(([one, other]) => one?.value !== other?.value || one?.text !== other?.text)
  );
}

function isMeeting({ answers, further, notes }: Omit<MeetingContent, 'date' | 'nextDate'>): boolean {
  const isAnswered = ({ value, text }: DraftAnswer) => value !== null || text.trim() !== '';
  return notes.trim() !== '' || further.length > 0 || answers.some(isAnswered);
}

/** The draft once the server has saved what it held as `sent`; rows that were saved are shown by the view from then on. */
export function markSaved(draft: Draft, sent: DraftContent, form: MeetingForm, row: number | null): Draft {
  const same = draft.content === sent;
  const content = {
    ...draft.content,
    date: draft.content.date ?? form.date,
    nextDate: draft.content.nextDate ?? form.nextDate ?? '',
    rows: withoutSent(draft.content.rows, sent.rows, form),
  };
  const { date, answers, further, notes, nextDate } = form;
  const seen = row === null ? draft.seen : { date, answers, further, notes, nextDate };
  const savedRows = joinedRows(draft.savedRows, sent.rows);
  return { ...draft, content, seen, changed: !same, savedRow: row, restored: false, savedRows };
}

export function shownDate(draft: Draft, view: FormView): Day {
  return draft.content.date ?? view.today;
}

export function shownNextDate(draft: Draft, engineer: EngineerView | null): Day {
  return draft.content.nextDate ?? engineer?.proposedNext ?? '';
}

export function answerTo(draft: Draft, questionId: string): DraftAnswer {
  return draft.content.answers[questionId] ?? unanswered;
}

export const unanswered: DraftAnswer = { value: null, text: '' };

function editContent(content: DraftContent, edit: Edit): DraftContent {
  if ('further' in edit) return { ...content, further: edit.further };
  if ('rows' in edit) return { ...content, rows: editRows(content.rows, edit) };
  if ('field' in edit) return { ...content, [edit.field]: edit.value };
  const { question, ...change } = edit;
  const answer = { ...(content.answers[question] ?? unanswered), ...change };
  return { ...content, answers: { ...content.answers, [question]: answer } };
}
