import { isBlank, isFlaw } from '../domain/cells/cell-number';
import { nameKey } from '../domain/cells/name-key';
import { readWeight } from '../domain/goals/goal-weights';
import { engineerScore, type ObjectiveWeight } from '../domain/goals/objective-scores';
import { readCap } from './cap-argument';
import { cellAt, cellError, readRange, refuseMissing, sizeOf } from './cell-range';
import { nameFlaw, nameIn, type ScoreRow, scoreRows } from './goal-table';

const functionName = 'TEAM_SCORES';

/**
 * One row per engineer, in order of first appearance, with '' if there is no score. Throws Error with one sentence for
 * missing ranges or unusable objectiveWeights (S29, S42 to S45).
 */
export function teamScoreTable(
  engineers: unknown,
  objectives: unknown,
  weights: unknown,
  progress: unknown,
  objectiveWeights?: unknown,
  cap?: unknown,
): ScoreRow[] {
  refuseMissing(functionName, engineers, 'engineers', 'engineer of each goal');
  refuseMissing(functionName, objectives, 'objectives', 'objective of each goal');
  refuseMissing(functionName, progress, 'progress', 'progress of each goal');
  const table = {
    functionName,
    names: readRange(engineers, 'engineers'),
    objectives: readRange(objectives, 'objectives'),
    weights: readRange(weights, 'weights'),
    progress: readRange(progress, 'progress'),
  };
  const shares = readObjectiveWeights(objectiveWeights);
  const capFraction = readCap(functionName, cap);
  return scoreRows(table, (goals) => engineerScore(goals, shares, capFraction));
}

/**
 * The weights by objective; [] if there are none, which means equal weights. A row without a name, such as a sum below
 * the table, is skipped.
 */
function readObjectiveWeights(argument: unknown): ObjectiveWeight[] {
  const range = readRange(argument, 'objectiveWeights');
  if (range.filled === 0) return [];
  if (range.columns !== 2) {
    throw new Error(
      `${functionName}: objectiveWeights is ${sizeOf(range)}; give two columns, objective and weight, or leave it blank.`,
    );
  }
  const weights = new Map<string, ObjectiveWeight>();
  for (let index = 0; index < range.filled; index += 2) {
    const cell = cellAt(range, index);
    if (isBlank(cell)) continue;
    const name = nameIn(cell);
    const flaw = weights.has(nameKey(name))
      ? { what: `repeats "${name}"`, remedy: 'give each objective one row' }
      : nameFlaw(cell);
    if (flaw !== null) throw cellError(functionName, range, index, flaw);
    const weight = readWeight(cellAt(range, index + 1));
    if (isFlaw(weight)) throw cellError(functionName, range, index + 1, weight);
    weights.set(nameKey(name), { name, weight });
  }
  return [...weights.values()];
}
