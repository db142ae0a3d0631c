import type { Day } from './outcome';
import type { CellValue, Conflict, EditableTable, RowAddition, RowEdit } from './row-edit';

/** What opens the sidebar: the form, and what stays the same while it is open. */
export interface OpenedView extends FormView {
  /** Tells this workbook from others, for the drafts in the browser; a copy of the file has the same. */
  readonly workbookId: string;
  /** As Google names it, such as "in_ID": how numbers and dates are written. */
  readonly locale: string;
}

/** Everything the sidebar shows, in one answer. */
export interface FormView {
  readonly today: Day;
  /** Active engineers by name; empty in a workbook without any. */
  readonly engineers: readonly EngineerChoice[];
  /** The one asked for, else the open tab's, else null. */
  readonly engineer: EngineerSummary | null;
  /** As they stand in Settings, in order. */
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
  /** Number of 1:1s on the engineer's tab. */
  readonly meetingCount: number;
  readonly lastMeeting: Day | null;
  readonly nextDue: Day | null;
  readonly cadence: 'never met' | 'good' | 'due' | 'overdue';
  readonly cadenceDays: number;
  /** The date the form proposes for the next 1:1. */
  readonly proposedNext: Day;
  /** 0 to 1 (or the cap); null when there is nothing to score. Never shown without its coverage. */
  readonly score: number | null;
  /** Reported weight / total weight, 0 to 1; null when there is no weight. */
  readonly coverage: number | null;
  /** The last 1:1 that was held; null before the first. Earlier ones come when they are asked for. */
  readonly last: MeetingView | null;
  /** Open ones, the oldest due first, those without a date last. */
  readonly actions: readonly ActionView[];
  /** Not discussed yet, in the order in which they were added. */
  readonly talkingPoints: readonly TalkingPointView[];
  readonly goals: GoalsView;
  /** The error that the engineer's tab shows instead of a score, such as "#REF!"; missing if there is none. */
  readonly scoreError?: string;
  /** A value in the tab Goals that blocks the formula for Progress, so that the sheet shows no scores; missing if there is none. */
  readonly blocked?: { readonly tab: string; readonly cell: string; readonly formula: string };
}

/** A 1:1 as it stands in its row. */
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

/** An answer given at a 1:1, also to a question that is asked no more. */
export interface PastAnswer extends QuestionAnswer {
  /** The question as it stands in Settings, else the header of its column. */
  readonly question: string;
}

export interface ActionView {
  /** The row's id; a row typed by hand goes by its number ("row-12") until a save gives it one. */
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
}

/** The open key results of an engineer, and what their score is worked out with. */
export interface GoalsView {
  readonly keyResults: readonly GoalView[];
  /** The lines of the engineer's panel: 0 or more, null is blank. */
  readonly objectiveWeights: readonly { readonly name: string; readonly weight: number | null }[];
  /** What progress is capped at; 1 is 100 %. */
  readonly cap: number;
}

/** A key result, its cells as they stand in the tab Goals. */
export interface GoalView {
  readonly ref: string;
  readonly objective: string;
  readonly keyResult: string;
  readonly type: CellValue;
  readonly weight: CellValue;
  readonly start: CellValue;
  readonly target: CellValue;
  readonly current: CellValue;
  /** First and last day; '' where none is given. */
  readonly from: CellValue;
  readonly due: CellValue;
}

export interface Question {
  /** "feeling", "workload", "top-of-mind", "blockers", "feedback", or what Set up or a save gave a question of the team's own. */
  readonly id: string;
  readonly text: string;
  /** A scale is answered with a whole number from `lowest` to `highest` and a note, a text with words. */
  readonly type: 'scale' | 'text';
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly lowestWord: string;
  readonly highestWord: string;
}

/** One filled-out 1:1. The client makes `meetingId`; saving the same id again corrects the same row. */
export interface MeetingForm {
  readonly meetingId: string;
  readonly engineerId: string;
  readonly date: Day;
  readonly answers: readonly QuestionAnswer[];
  /** Questions asked at this 1:1 alone, from the bank or of the manager's own, with what was said. */
  readonly further: readonly FurtherAnswer[];
  readonly notes: string;
  readonly nextDate: Day | null;
  /** The 1:1 as the page was shown it, when a saved one is corrected; null for a new one. */
  readonly seen: MeetingContent | null;
  /** Goals, actions and talking points that were changed, and new ones; saved together with the 1:1. */
  readonly edits: readonly RowEdit[];
  readonly additions: readonly RowAddition[];
}

/** What can be corrected in a 1:1. */
export type MeetingContent = Pick<MeetingForm, 'date' | 'answers' | 'further' | 'notes' | 'nextDate'>;

export interface FurtherAnswer {
  /** On one line. */
  readonly question: string;
  readonly text: string;
}

interface QuestionAnswer {
  readonly questionId: string;
  /** The chosen number of a scale; null when not answered, and for texts. */
  readonly value: number | null;
  /** The note beside a scale, or the answer to a text question. */
  readonly text: string;
}

/** What a save answers: the state as it now stands. */
export interface SavedView {
  readonly form: FormView;
  readonly meetingId: string;
  /** True when the meeting was there already and its row was written again. */
  readonly corrected: boolean;
  /** Number of the row on the engineer's tab, 1-based; null when there was no answer and no note, so that no 1:1 was written. */
  readonly row: number | null;
  /** What somebody else had changed in the same 1:1 meanwhile, and what was kept of it. */
  readonly kept: readonly Conflict[];
  /** Hand it back to take this save back; null when it changed nothing. */
  readonly undo: Undo | null;
}

/** A save's own record of what it wrote, by which it can be taken back as long as nobody has changed it since. */
export interface Undo {
  readonly engineerId: string;
  readonly meetingId: string;
  readonly rows: readonly UndoRow[];
}

export interface UndoRow {
  readonly table: 'meetings' | EditableTable;
  readonly id: string;
  readonly columns: readonly string[];
  /** All blank for a row that was not there. */
  readonly before: readonly CellValue[];
  readonly after: readonly CellValue[];
}

/** 1:1s with an engineer, the latest first. */
export interface EarlierView {
  readonly meetings: readonly MeetingView[];
  /** How many there are in all. */
  readonly count: number;
}
