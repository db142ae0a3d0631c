import type { Day } from './outcome';

/** The initial data of the page "Start a new cycle". */
export interface CycleView {
  readonly today: Day;
  /** The locale of the spreadsheet as Google names it, such as "en_US". */
  readonly locale: string;
  readonly proposal: CycleTime;
  /** The active engineers with open goals, in the order of the Engineers tab. */
  readonly engineers: readonly CycleEngineer[];
  /** The number of open goals that belong to none of `engineers`; they remain unchanged. */
  readonly otherGoals: number;
}

export interface CycleTime {
  /** Such as "2027 Q1". */
  readonly name: string;
  readonly from: Day;
  readonly due: Day;
}

export interface CycleEngineer {
  readonly name: string;
  readonly manager: string;
  readonly goals: readonly CycleGoal[];
}

export interface CycleGoal {
  readonly id: string;
  readonly objective: string;
  readonly keyResult: string;
  /** The current cycle; '' if there is none. */
  readonly cycle: string;
  /** Raw progress, 1 at the target; null if the goal is unreported or cannot be scored. */
  readonly progress: number | null;
  /** True for a metric with a current value that a copy can start from. */
  readonly canStartAnew: boolean;
  /** Choices that are not allowed, because the start would equal the target. */
  readonly deadEnds: readonly CycleChoice['choice'][];
  /**
   * The text of its cells when the page was read, sent back with the choice; if they have changed since, nothing is
   * written.
   */
  readonly seen: string;
}

/** The client generates the IDs of the copies; sending the same form again changes nothing. */
export interface CycleForm extends CycleTime {
  readonly goals: readonly CycleChoice[];
}

interface CycleChoice {
  readonly id: string;
  readonly keyResult: string;
  readonly seen: string;
  readonly choice: 'from current' | 'from start' | 'ends';
  /** The ID of its copy, if there is one. */
  readonly newId: string;
}

/** The result of starting a cycle. */
export interface StartedCycleView {
  readonly name: string;
  readonly wentOn: number;
  readonly ended: number;
  /** The day in the Closed cells of the closed goals. */
  readonly closedOn: Day;
}
