import { nameKey } from '../domain/name-key';
import { type CountedGoal, objectiveScores } from '../domain/objective-scores';
import { readCap } from './cap-argument';
import { commonLength, readRange } from './cell-range';
import { lineAt, type NamedLines, readRow, refuseMissing } from './goal-table';

const functionName = 'OBJECTIVE_SCORES';

/** A name, its score or the sentence that says why there is none, its coverage. */
export type ScoreRow = [name: string | number, score: number | string, coverage: number | ''];

/** One row per objective, in order of first appearance; '' where there is no score (S28 to S34). */
export function scoresOfObjectives(
  objectives: unknown,
  weights: unknown,
  progress: unknown,
  cap?: unknown,
): ScoreRow[] {
  refuseMissing(functionName, objectives, 'objectives', 'objective');
  refuseMissing(functionName, progress, 'progress', 'progress');
  const names = readRange(objectives, 'objectives');
  const weightRange = readRange(weights, 'weights');
  const progressRange = readRange(progress, 'progress');
  const length = commonLength(functionName, [names, weightRange, progressRange]);
  const most = readCap(functionName, cap);
  const lines: NamedLines = new Map();
  const goals: CountedGoal[] = [];
  for (let index = 0; index < length; index += 1) {
    const line = lineAt(lines, functionName, names, index);
    if (line === null) continue;
    const row = readRow(line, functionName, weightRange, progressRange, index);
    goals.push({ objective: String(line.name), ...row });
  }
  const rows = objectiveScores(goals, most).map(({ objective, score, coverage }): ScoreRow => {
    const { name, flaw } = lines.get(nameKey(objective)) ?? { name: objective, flaw: null };
    return flaw === null ? [name, score ?? '', coverage ?? ''] : [name, flaw, ''];
  });
  // A formula must not spill nothing.
  return rows.length > 0 ? rows : [['', '', '']];
}
