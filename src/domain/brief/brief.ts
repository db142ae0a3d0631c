import type { Day } from '../cells/day';
import { type Anniversary, anniversary } from './anniversary';
import { type FallenConfidence, fallenConfidence, type GoalConfidences } from './fallen-confidence';
import { type BriefGoal, type MovedGoal, movedGoals, type StillGoal, stillGoals } from './goal-moves';
import { type ScaleAnswers, type UnusualAnswer, unusual } from './unusual-answer';

/** What a brief is made of; `Value` is the value of a cell. */
export interface BriefInput<Value> {
  readonly today: Day;
  /** The day of the last 1:1 before today. */
  readonly since: Day;
  readonly actions: readonly BriefAction[];
  readonly goals: readonly (BriefGoal<Value> & GoalConfidences)[];
  readonly feeling: ScaleAnswers;
  readonly workload: ScaleAnswers;
  /** When the engineer answered the linked form; null if they did not. */
  readonly prepared: { readonly day: Day; readonly time: string } | null;
  /** The talking points that are not discussed yet, the oldest first. */
  readonly topics: readonly string[];
  /** The first day of work; null if it is not known. */
  readonly started: Day | null;
}

interface BriefAction {
  readonly ref: string;
  readonly action: string;
  readonly state: 'open' | 'done' | 'dropped';
  /** null if it has none. */
  readonly due: Day | null;
  readonly closed: Day | null;
}

/** One line of the brief, without words. */
export type BriefLine<Value> =
  | UnusualAnswer
  /** `action` is the one that is overdue for the longest time. */
  | {
      readonly kind: 'overdue';
      readonly ref: string;
      readonly action: string;
      readonly since: Day;
      readonly count: number;
    }
  /** `action` is the one that was done last. */
  | { readonly kind: 'done'; readonly action: string; readonly count: number }
  | MovedGoal<Value>
  | FallenConfidence
  | StillGoal
  | { readonly kind: 'prepared'; readonly day: Day; readonly time: string }
  /** `topic` is the oldest one. */
  | { readonly kind: 'topics'; readonly topic: string; readonly count: number }
  | Anniversary;

/** The most lines of a brief. */
const mostLines = 7;

/** The lines of a brief, the most important one first, at most seven; [] if there is nothing to say (P330, P331). */
export function brief<Value>(input: BriefInput<Value>): BriefLine<Value>[] {
  const moved = movedGoals(input.goals);
  const lines: BriefLine<Value>[] = [
    ...overdue(input),
    ...done(input),
    ...moved.lines,
    ...fallenConfidence(input.goals),
    ...stillGoals(input.goals),
    ...unusual('feeling', input.feeling),
    ...unusual('workload', input.workload),
    ...(input.prepared ? [{ kind: 'prepared' as const, ...input.prepared }] : []),
    ...topics(input.topics),
    ...anniversary(input),
  ];
  // The sort keeps the order of lines of one rank.
  const shown = lines.sort((one, other) => rank(one) - rank(other)).slice(0, mostLines);
  return withOthers(shown, moved.count);
}

/** What needs the manager first: a person who is not as usual, then what is late, what moved and what waits. */
function rank<Value>(line: BriefLine<Value>): number {
  switch (line.kind) {
    case 'feeling':
    case 'workload':
      return line.isWorse ? 0 : 8;
    case 'overdue':
      return 1;
    case 'moved':
      return line.isBack ? 2 : 6;
    case 'confidence':
      return 2;
    case 'still':
      return 3;
    case 'prepared':
      return 4;
    case 'anniversary':
      return 5;
    case 'done':
      return 7;
    case 'topics':
      return 9;
  }
}

function overdue<Value>({ actions, today }: BriefInput<Value>): BriefLine<Value>[] {
  const late = actions
    .flatMap(({ ref, action, state, due }) =>
      state === 'open' && due !== null && due < today ? [{ ref, action, since: due }] : [],
    )
    .sort((one, other) => compare(one.since, other.since));
  const [first] = late;
  return first === undefined ? [] : [{ kind: 'overdue', ...first, count: late.length }];
}

function done<Value>({ actions, since, today }: BriefInput<Value>): BriefLine<Value>[] {
  const finished = actions
    .flatMap(({ action, state, closed }) =>
      state === 'done' && closed !== null && closed > since && closed <= today ? [{ action, closed }] : [],
    )
    .sort((one, other) => compare(other.closed, one.closed));
  const [last] = finished;
  return last === undefined ? [] : [{ kind: 'done', action: last.action, count: finished.length }];
}

function topics(all: readonly string[]): BriefLine<never>[] {
  const [topic] = all;
  return topic === undefined ? [] : [{ kind: 'topics', topic, count: all.length }];
}

/** The last shown goal that moved says how many others did. */
function withOthers<Value>(lines: readonly BriefLine<Value>[], count: number): BriefLine<Value>[] {
  const shown = lines.filter(({ kind }) => kind === 'moved');
  const last = shown[shown.length - 1];
  return lines.map((line) =>
    line === last && line.kind === 'moved' ? { ...line, others: count - shown.length } : line,
  );
}

function compare(one: Day, other: Day): number {
  return one < other ? -1 : Number(one > other);
}
