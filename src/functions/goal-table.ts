import { errorIn, type Flaw, isBlank, isDate, isFlaw, readCellNumber } from '../domain/cells/cell-number';
import { nameKey, oneLine } from '../domain/cells/name-key';
import { isNotScored, notScored } from '../domain/goals/goal-progress';
import { readWeight } from '../domain/goals/goal-weights';
import type { CountedGoal } from '../domain/goals/objective-scores';
import type { WeightedScore } from '../domain/goals/weighted-score';
import { type CellRange, cellAt, commonLength, placeOf } from './cell-range';

/** A table of goals, by column. */
export interface GoalTable {
  readonly functionName: string;
  /** The column whose distinct names have a row each in the result: the objectives or the engineers. */
  readonly names: CellRange;
  readonly objectives: CellRange;
  readonly weights: CellRange;
  readonly progress: CellRange;
}

/** A name, its score or the reason why there is none, and its coverage. */
export type ScoreRow = [name: string | number, score: number | string, coverage: number | ''];

/** The goals that have the same name. */
interface Group {
  /** As first written; a number, such as a personnel number, remains a number. */
  readonly name: string | number;
  readonly goals: CountedGoal[];
  /** The sentence for the first unusable cell; null if there is none. */
  flaw: string | null;
}

/**
 * One row per name, in order of first appearance, with '' if there is no score; one blank row if there is no name (S28
 * to S33). Throws Error if the ranges have different sizes.
 */
export function scoreRows(
  table: GoalTable,
  score: (goals: readonly CountedGoal[]) => WeightedScore | undefined,
): ScoreRow[] {
  const rows = Array.from(groupGoals(table).values(), ({ name, goals, flaw }): ScoreRow => {
    if (flaw !== null) return [name, flaw, ''];
    const result = score(goals);
    return [name, result?.score ?? '', result?.coverage ?? ''];
  });
  // A formula cannot return an array without rows.
  return rows.length > 0 ? rows : [['', '', '']];
}

function groupGoals(table: GoalTable): Map<string, Group> {
  const { names, objectives, weights, progress } = table;
  const length = commonLength(table.functionName, [...new Set([names, objectives, weights, progress])]);
  const groups = new Map<string, Group>();
  for (let index = 0; index < length; index += 1) {
    const cell = cellAt(names, index);
    if (isBlank(cell)) continue;
    const text = nameIn(cell);
    const group = groups.get(nameKey(text)) ?? {
      name: typeof cell === 'number' && Number.isFinite(cell) ? cell : text,
      goals: [],
      flaw: null,
    };
    groups.set(nameKey(text), group);
    const goal = readGoal(table, index);
    if (typeof goal === 'string') group.flaw = group.flaw ?? goal;
    else if (goal !== null) group.goals.push(goal);
  }
  return groups;
}

/** The goal in a row; null if it has no objective, or a sentence if a cell is unusable. */
function readGoal(table: GoalTable, index: number): CountedGoal | string | null {
  const { names, objectives, weights, progress } = table;
  const objective = cellAt(objectives, index);
  if (isBlank(objective)) return null;
  const flaw = nameFlaw(cellAt(names, index));
  if (flaw !== null) return cannotUse(table, names, index, flaw);
  const objectiveFlaw = nameFlaw(objective);
  if (objectiveFlaw !== null) return cannotUse(table, objectives, index, objectiveFlaw);
  const weight = readWeight(cellAt(weights, index));
  const cell = cellAt(progress, index);
  if (isNotScored(cell)) {
    return { objective: nameIn(objective), weight: isFlaw(weight) ? 0 : weight, progress: 'excluded' };
  }
  if (isFlaw(weight)) return cannotUse(table, weights, index, weight);
  const reached = readCellNumber(cell);
  if (isFlaw(reached)) return cannotUse(table, progress, index, reached);
  return { objective: nameIn(objective), weight, progress: reached };
}

/**
 * The sentence in place of a score: function, position, remedy. It begins like a reason of GOAL_PROGRESS, so that a
 * formula that reads it excludes it (S9).
 */
function cannotUse({ functionName }: GoalTable, range: CellRange, index: number, flaw: Flaw): string {
  return `${notScored}${functionName} cannot use ${placeOf(range, index)}, which ${flaw.what}; ${flaw.remedy}.`;
}

/** The name in a cell, on one line; a number, such as a personnel number, is a name too. */
export function nameIn(cell: unknown): string {
  return isNoName(cell) ? '(no name)' : oneLine(String(cell));
}

/** Why a cell is not a name; null if it is one. */
export function nameFlaw(cell: unknown): Flaw | null {
  if (!isNoName(cell)) return errorIn(String(cell));
  return { what: isDate(cell) ? 'is a date' : 'is not text', remedy: 'type a name there' };
}

function isNoName(cell: unknown): boolean {
  return typeof cell === 'object' || typeof cell === 'symbol';
}
