import { objectiveScores } from '../domain/goals/objective-scores';
import { readCap } from './cap-argument';
import { readRange, refuseMissing } from './cell-range';
import { type ScoreRow, scoreRows } from './goal-table';

const functionName = 'OBJECTIVE_SCORES';

/**
 * One row per objective, in order of first appearance, with '' if there is no score. Throws Error with one sentence for
 * missing or unequal ranges (S28 to S33).
 */
export function objectiveScoreTable(
  objectives: unknown,
  weights: unknown,
  progress: unknown,
  cap?: unknown,
): ScoreRow[] {
  refuseMissing(functionName, objectives, 'objectives', 'objective of each goal');
  refuseMissing(functionName, progress, 'progress', 'progress of each goal');
  const names = readRange(objectives, 'objectives');
  const table = {
    functionName,
    names,
    objectives: names,
    weights: readRange(weights, 'weights'),
    progress: readRange(progress, 'progress'),
  };
  const capFraction = readCap(functionName, cap);
  return scoreRows(table, (goals) => objectiveScores(goals, capFraction)[0]);
}
