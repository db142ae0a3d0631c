import { readCellDay } from '../../../src/domain/cells/cell-day';
import { type CellNumber, isFlaw, namedFlaw, readCellNumber } from '../../../src/domain/cells/cell-number';
import { nameKey, oneLine } from '../../../src/domain/cells/name-key';
import {
  cappedProgress,
  isNotScored,
  notScoredSentence,
  rawProgress,
} from '../../../src/domain/goals/goal-progress';
import { goalStatus, noStatusSentence } from '../../../src/domain/goals/goal-status';
import { checkWeights, readWeight } from '../../../src/domain/goals/goal-weights';
import { type CountedGoal, engineerScore, objectiveScores } from '../../../src/domain/goals/objective-scores';
import { readScore, scoreBand } from '../../../src/domain/goals/score-band';
import { changePer30Days } from '../../../src/domain/goals/trend';
import { expectAnswer, functionCases, rowsOf, typedCell } from '../../support/function-cases';

// Runs the worked cases of the custom functions directly in the scoring code, which the sidebar uses too.

type Columns = readonly (readonly unknown[])[];

/** The result of the scoring code for a case's arguments, each given as a list of cells. */
const scoring: Record<string, (columns: Columns) => unknown> = {
  WEIGHTED_GOAL_SCORE: ([weights, progress, cap]) => scoreOfAll(weights, progress, cap)?.score ?? '',
  GOAL_COVERAGE: ([weights, progress]) => scoreOfAll(weights, progress)?.coverage ?? '',
  GOAL_WEIGHT_CHECK: ([weights]) =>
    checkWeights(weights.map((cell) => number(readWeight(cell))).filter((one) => one !== null)).warning ||
    'OK',
  GOAL_PROGRESS: ([start, target, current, type, cap]) =>
    current.map((cell, at) => {
      const raw = rawProgress({ start: start[at], target: target[at], current: cell, type: type[at] });
      if (isFlaw(raw)) return notScoredSentence(raw);
      return raw === null ? '' : cappedProgress(raw, capOf(cap));
    }),
  OBJECTIVE_SCORES: ([objectives, weights, progress, cap]) => {
    const goals = goalsOf(objectives, weights, progress);
    const rows = objectiveScores(goals, capOf(cap));
    return rows.length === 0
      ? [['', '', '']]
      : rows.map(({ objective, score, coverage }) => [objective, score ?? '', coverage ?? '']);
  },
  TEAM_SCORES: ([engineers, objectives, weights, progress, objectiveWeights = [], cap]) => {
    const names = [
      ...new Map(engineers.map((name) => [nameKey(String(name)), oneLine(String(name))])).values(),
    ];
    const lines = objectiveWeights.flatMap((cell, at) =>
      at % 2 === 0 ? [{ name: String(cell), weight: number(readWeight(objectiveWeights[at + 1])) }] : [],
    );
    return names.flatMap((name) => {
      const own = (cells: readonly unknown[]) => cells.filter((_, at) => engineers[at] === name);
      const goals = goalsOf(own(objectives), own(weights), own(progress));
      const { score, coverage } = engineerScore(goals, lines, capOf(cap));
      return name === '' ? [] : [[name, score ?? '', coverage ?? '']];
    });
  },
  GOAL_STATUS: ([progress, start, due, asOf]) =>
    progress.map((cell, at) => {
      const read = [
        isNotScored(cell) ? null : readCellNumber(cell),
        readCellDay(start[at]),
        readCellDay(due[at]),
      ];
      const names = ['the progress', 'the start', 'the due date'];
      const bad = read.findIndex((one) => isFlaw(one));
      const status =
        bad >= 0 && isFlaw(read[bad])
          ? namedFlaw(names[bad], read[bad])
          : goalStatus(
              number(read[0]),
              { startDay: number(read[1]), dueDay: number(read[2]) },
              Number(readCellDay(asOf[0])),
            );
      return isFlaw(status) ? noStatusSentence(status) : (status ?? '');
    }),
  SCORE_BAND: ([scores]) =>
    scores.map((cell) => {
      const score = isNotScored(cell) ? null : readScore(cell);
      if (isFlaw(score)) return `No band: the score ${score.what}; ${score.remedy}.`;
      return score === null ? '' : scoreBand(score);
    }),
  MOOD_TREND: ([dates, moods]) => {
    const points = dates.flatMap((cell, at) => {
      const [day, value] = [number(readCellDay(cell)), number(readCellNumber(moods[at]))];
      return day === null || value === null ? [] : [{ day, value }];
    });
    return changePer30Days(points) ?? '';
  },
};

test.each(functionCases)('S53 in the scoring code, $function: $reason', (one) => {
  const columns = one.arguments.map((argument) => rowsOf(argument).flat().map(typedCell));
  const call = () => scoring[one.function](columns);
  if (one.refused === undefined) expectAnswer(call(), one);
  else expect(call).toThrow(one.refused.flaw);
});

/** A row with a blank weight and blank progress is not a goal, unless a name makes it one. */
function scoreOfAll(weights: readonly unknown[], progress: readonly unknown[], cap?: readonly unknown[]) {
  const names = weights.map((weight, at) => (weight === '' && progress[at] === '' ? '' : 'all'));
  return objectiveScores(goalsOf(names, weights, progress), capOf(cap))[0];
}

function goalsOf(
  objectives: readonly unknown[],
  weights: readonly unknown[],
  progress: readonly unknown[],
): CountedGoal[] {
  return objectives.flatMap((objective, at) =>
    objective === ''
      ? []
      : [
          {
            objective: String(objective),
            weight: number(readWeight(weights[at])),
            progress: isNotScored(progress[at]) ? 'excluded' : number(readCellNumber(progress[at])),
          },
        ],
  );
}

function capOf(cap: readonly unknown[] = []): number {
  return number(readCellNumber(cap[0])) ?? 1;
}

/** An unusable cell is rejected with its flaw; in a function, also with its position. */
function number(read: CellNumber): number | null {
  if (isFlaw(read)) throw new Error(read.what);
  return read;
}
