import type { UnreadCell } from '../domain/check/finding';
import type { PercentColumn } from '../domain/goals/percent-goal';
import type { BriefView } from './brief';
import type { GoalsView } from './goals-view';
import type { Day } from './outcome';
import type { PreparedView } from './prepared';
import type { CellValue, Conflict, EditableTable, RowAddition, RowEdit } from './row-edit';

/** The initial data of the sidebar: the form, and values that remain the same while it is open. */
export interface OpenedView extends FormView {
  /** Identifies the workbook for drafts in the browser; a copy of the file has the same ID. */
  readonly workbookId: string;
  /** The address of the form that engineers answer before a 1:1; missing if none is linked. */
  readonly formUrl?: string;
}

/** Everything that the sidebar shows. */
export interface FormView {
  readonly today: Day;
  /** The active engineers, sorted by name; [] if there are none. */
  readonly engineers: readonly EngineerChoice[];
  /** The requested engineer, otherwise the one of the open tab, otherwise null. */
  readonly engineer: EngineerSummary | null;
  /** In the order of Settings. */
  readonly questions: readonly Question[];
}

export interface EngineerChoice {
  readonly id: string;
  readonly name: string;
  readonly team: string;
}

export interface EngineerSummary {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly team: string;
  readonly manager: string;
  /** The number of 1:1s on the engineer's tab. */
  readonly meetingCount: number;
  readonly lastMeeting: Day | null;
  readonly nextDue: Day | null;
  readonly cadence: 'never met' | 'good' | 'due' | 'overdue';
  readonly cadenceDays: number;
  /** The date that the form proposes for the next 1:1. */
  readonly proposedNext: Day;
  /** From 0 to the cap; null if there is nothing to score. Never shown without its coverage. */
  readonly score: number | null;
  /** Reported weight divided by total weight, from 0 to 1; null if there is no weight. */
  readonly coverage: number | null;
  /** The last 1:1; null before the first. Earlier ones are loaded on request. */
  readonly last: MeetingView | null;
  /** The open action items, the earliest due first, those with no due date last. */
  readonly actions: readonly ActionView[];
  /** The undiscussed talking points, in the order in which they were added. */
  readonly talkingPoints: readonly TalkingPointView[];
  readonly goals: GoalsView;
  /** The error that the engineer's tab shows instead of a score, such as "#REF!"; missing if there is none. */
  readonly scoreError?: string;
  /** The newest response of theirs to the linked form that no 1:1 has used; missing if there is none. */
  readonly prepared?: PreparedView;
  /** What changed since the last 1:1 before today; missing before the first. */
  readonly brief?: BriefView;
  /** A value that blocks the formula for Progress or that of Scores, so that the sheet shows no scores; missing if there is none. */
  readonly blocked?: { readonly tab: string; readonly cell: string; readonly formula: string };
  /** The first cells of the engineer's rows whose values are left out, and how many there are; missing if all are read (M430). */
  readonly unread?: { readonly cells: readonly UnreadCell[]; readonly count: number };
}

/** A 1:1 as stored in its row. */
export interface MeetingView {
  readonly id: string;
  readonly row: number;
  readonly date: Day;
  readonly answers: readonly PastAnswer[];
  readonly further: readonly FurtherAnswer[];
  readonly notes: string;
  readonly nextDate: Day | null;
  readonly score: number | null;
  readonly coverage: number | null;
  readonly manager: string;
}

/** An answer from a 1:1, including one to a question that is no longer asked. */
export interface PastAnswer extends QuestionAnswer {
  /** The question in Settings, otherwise the header of its column. */
  readonly question: string;
}

export interface ActionView {
  /**
   * The row's ID; for a row that somebody typed, its 1-based number ("row-12") until a save assigns an ID.
   */
  readonly ref: string;
  readonly action: string;
  readonly owner: string;
  readonly due: CellValue;
  readonly status: string;
}

export interface TalkingPointView {
  readonly ref: string;
  readonly topic: string;
  readonly addedBy: string;
  readonly added: CellValue;
  /** Due at every n-th 1:1, and when it was last discussed ('' if never); missing if it does not recur. */
  readonly repeats?: { readonly every: number; readonly discussed: CellValue };
}

export interface Question {
  /**
   * "feeling", "workload", "top-of-mind", "blockers" or "feedback"; for other questions, an ID that Set up or
   * a save has assigned.
   */
  readonly id: string;
  readonly text: string;
  /**
   * The answer to a scale is a whole number from `lowest` to `highest` and a note; the answer to a text
   * question is text.
   */
  readonly type: 'scale' | 'text';
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly lowestWord: string;
  readonly highestWord: string;
}

/** One completed 1:1. The client generates `meetingId`; saving the same ID again corrects the same row. */
export interface MeetingForm {
  readonly meetingId: string;
  readonly engineerId: string;
  readonly date: Day;
  readonly answers: readonly QuestionAnswer[];
  /** Questions asked only at this 1:1, from the question bank or typed by the manager, with their answers. */
  readonly further: readonly FurtherAnswer[];
  readonly notes: string;
  readonly nextDate: Day | null;
  /** The saved 1:1 as the page showed it, if this is a correction; null for a new 1:1. */
  readonly seen: MeetingContent | null;
  /** Changed goals, action items and talking points, and new ones; saved together with the 1:1. */
  readonly edits: readonly RowEdit[];
  readonly additions: readonly RowAddition[];
  /** The `ref` of the response that the form showed, which the save marks as used; missing if it showed none. */
  readonly prepared?: string;
  /** Whether a goal of the form shows percentages, so that the save reads their formats; missing if none does. */
  readonly percents?: boolean;
}

/** The parts of a 1:1 that can be corrected. */
export type MeetingContent = Pick<MeetingForm, 'date' | 'answers' | 'further' | 'notes' | 'nextDate'>;

export interface FurtherAnswer {
  /** On one line. */
  readonly question: string;
  readonly text: string;
}

interface QuestionAnswer {
  readonly questionId: string;
  /** The chosen number of a scale; null if unanswered, and for text questions. */
  readonly value: number | null;
  /** The note on a scale, or the answer to a text question. */
  readonly text: string;
}

/** The result of a save, with the new state. */
export interface SavedView {
  readonly form: FormView;
  readonly meetingId: string;
  /** True if the 1:1 existed and its row was updated. */
  readonly corrected: boolean;
  /**
   * The 1-based row number on the engineer's tab; null if there was no answer and no note, so that no 1:1 was
   * written.
   */
  readonly row: number | null;
  /** Values that somebody else had changed in the same 1:1 and that the save preserved. */
  readonly kept: readonly Conflict[];
  /** The argument that reverts this save; null if it changed nothing. */
  readonly undo: Undo | null;
}

/** The record of what a save wrote. It can be reverted until somebody changes it. */
export interface Undo {
  readonly engineerId: string;
  readonly meetingId: string;
  readonly rows: readonly UndoRow[];
  /** The `ref` of the response that the save marked as used; missing if it marked none. */
  readonly prepared?: string;
  /** Whether a goal of the form shows percentages, or a new one does; missing if none does. */
  readonly percents?: boolean;
  /** The columns in which new goals were formatted as percentages, which the undo reverts; missing if there are none. */
  readonly formatted?: readonly PercentColumn[];
  /** The server's signature: it undoes only what it has written itself. */
  readonly seal: string;
}

export interface UndoRow {
  readonly table: 'meetings' | EditableTable;
  readonly id: string;
  readonly columns: readonly string[];
  /** All blank for a row that did not exist. */
  readonly before: readonly CellValue[];
  readonly after: readonly CellValue[];
}

/** 1:1s with an engineer, the latest first. */
export interface EarlierView {
  readonly meetings: readonly MeetingView[];
  /** The total number of 1:1s. */
  readonly count: number;
}
