import type { Day } from './outcome';

/** What the "Start a new cycle" page begins with: what may be closed, and the time proposed for what goes on. */
export interface CycleView {
  readonly today: Day;
  /** The spreadsheet's, as Google writes it: "en_US". */
  readonly locale: string;
  readonly proposal: CycleTime;
  /** Active engineers with open goals, in the order of the tab Engineers. */
  readonly engineers: readonly CycleEngineer[];
  /** How many open goals belong to nobody in `engineers`; they stay as they are. */
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
  /** The cycle it has now, '' for none. */
  readonly cycle: string;
  /** 1 is reached; null when not reported or not scored. */
  readonly progress: number | null;
  /** A metric with a current value to start from. */
  readonly canStartAnew: boolean;
  /** Ways of going on that are closed to it, since its start would be its target. */
  readonly deadEnds: readonly CycleChoice['choice'][];
  /** Its cells as they were read, to go back with the choice: a goal that changed meanwhile is not written. */
  readonly seen: string;
}

/** The client makes the ids of the copies; the same form again changes nothing. */
export interface CycleForm extends CycleTime {
  readonly goals: readonly CycleChoice[];
}

interface CycleChoice {
  readonly id: string;
  readonly keyResult: string;
  readonly seen: string;
  readonly choice: 'from current' | 'from start' | 'ends';
  /** The id of its copy, should it go on. */
  readonly newId: string;
}

/** What was started. */
export interface StartedCycleView {
  readonly name: string;
  readonly wentOn: number;
  readonly ended: number;
  /** The day that stands in Closed. */
  readonly closedOn: Day;
}
