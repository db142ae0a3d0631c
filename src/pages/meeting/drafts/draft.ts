import type {
  EngineerSummary,
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

/** The input of the form about one engineer. */
export interface Draft {
  readonly meetingId: string;
  readonly content: DraftContent;
  /** The saved 1:1 as it was shown; null for a new 1:1 until its first save. */
  readonly seen: MeetingContent | null;
  /** True if there is input since the form was opened or last saved. */
  readonly changed: boolean;
  /** The row of the meeting in the sheet; null before the first save. */
  readonly savedRow: number | null;
  /** True if the draft is from an earlier visit and unchanged since. */
  readonly restored: boolean;
  /** The day of the 1:1 that is being corrected; null for a new 1:1, also after it is saved. */
  readonly corrects: Day | null;
  /** Unsaved drafts of other forms about the same engineer, such as the new 1:1 during a correction. */
  readonly parkedDrafts: readonly Draft[];
  /** The rows that this 1:1 has saved so far; they are in the recap but no longer in the form. */
  readonly savedRows: DraftRows;
}

export interface DraftContent {
  /** Null until something is typed; then the form shows today. */
  readonly date: Day | null;
  readonly answers: Readonly<Record<string, DraftAnswer>>;
  /** Questions of this 1:1 only, in the order in which they were added. */
  readonly further: readonly FurtherAnswer[];
  readonly notes: string;
  /** Null until something is typed (the form shows the proposal); '' for no date. */
  readonly nextDate: Day | null;
  /** Changed and new goals, action items and talking points. */
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

/** The draft with one edit; the first edit fixes the date, so that midnight does not change it. */
export function editDraft(draft: Draft, edit: Edit, today: Day): Draft {
  const content = { ...draft.content, date: draft.content.date ?? today };
  return { ...draft, content: editContent(content, edit), changed: true, restored: false };
}

/** The data that a form is based on; the figures of the engineer can be missing. */
export interface Form {
  readonly view: FormView;
  readonly engineerId: string;
  readonly engineer: EngineerSummary | null;
  /** The decimal separator of the spreadsheet. */
  readonly decimal: Decimal;
}

/** The form to send, without questions that are no longer in Settings. */
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
    ...sentRows(draft.content.rows, shownDate(draft, view), decimal, engineer?.goals.keyResults),
    ...(draft.corrects === null && engineer?.prepared && { prepared: engineer.prepared.ref }),
    ...(showsPercents(draft, engineer) && { percents: true }),
  };
}

/** Whether a goal shows percentages; if the figures are missing, whether one did that was edited (P417). */
function showsPercents({ content }: Draft, engineer: EngineerSummary | null): boolean {
  if (engineer !== null) return engineer.goals.keyResults.some(({ percents }) => percents);
  return Object.values(content.rows.edits).some(({ units }) => units);
}

/** False if saving the form would write nothing. */
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

/** The draft after `sent` was saved; saved rows are in the view from then on. */
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

export function shownNextDate(draft: Draft, engineer: EngineerSummary | null): Day {
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
