import type { Day } from './outcome';

/** Everything the sidebar shows, in one answer. */
export interface FormView {
  readonly today: Day;
  /** Active engineers by name; empty in a workbook without any. */
  readonly engineers: readonly EngineerChoice[];
  /** The one asked for, else the open tab's, else null. */
  readonly engineer: EngineerView | null;
  /** As they stand in Settings, in order. */
  readonly questions: readonly Question[];
}

export interface EngineerChoice {
  readonly id: string;
  readonly name: string;
  readonly team: string;
}

export interface EngineerView {
  readonly id: string;
  readonly name: string;
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
}

export interface Question {
  /** "feeling", "workload", "top-of-mind", "blockers", "feedback". */
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
  readonly notes: string;
  readonly nextDate: Day | null;
}

export interface QuestionAnswer {
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
  /** Number of the row on the engineer's tab, 1-based. */
  readonly row: number;
}
