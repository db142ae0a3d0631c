import { isBlank, isFlaw } from '../../../src/domain/cells/cell-number';
import { fingerprint } from '../../../src/domain/cells/fingerprint';
import { nameKey } from '../../../src/domain/cells/name-key';
import { isNotScored } from '../../../src/domain/goals/goal-progress';
import { goalStatus } from '../../../src/domain/goals/goal-status';
import { readWeight } from '../../../src/domain/goals/goal-weights';
import { type CountedGoal, engineerScore } from '../../../src/domain/goals/objective-scores';
import type { KeyResultDayRow } from './company-rows';
import type { Cell } from './ranges';
import type { Settings } from './settings';
import { dateText, type Row } from './workbook-cells';

/** A key result without what is the same for all rows of an engineer. */
type KeyResult = Pick<
  KeyResultDayRow,
  'key_result' | 'objective' | 'weight' | 'progress' | 'status' | 'due_on'
>;

export interface GoalFigures {
  readonly keyResults: readonly KeyResult[];
  readonly done: number;
  readonly atRisk: number;
  /** Fractions; null if there is nothing to score, or if a formula of the workbook shows an error. */
  readonly score: number | null;
  readonly coverage: number | null;
}

/** The figures of the open goals of each engineer, by name key; `today` is a day number. */
export function goalFigures(
  rows: readonly Row[],
  { objectiveWeights, cap }: Settings,
  today: number,
): Map<string, GoalFigures> {
  const byEngineer = new Map<string, Row[]>();
  for (const row of rows) {
    const key = nameKey(row.text('engineer'));
    if (key === '' || !row.isBlank('closed')) continue;
    byEngineer.set(key, [...(byEngineer.get(key) ?? []), row]);
  }
  return new Map(
    Array.from(byEngineer, ([key, own]) => {
      const keyResults = own.map((row, index) => keyResultOf(row, index, today));
      const counted = own.map(countedGoal);
      const readable = counted.flatMap((one) => (one === 'unknown' ? [] : [one]));
      const isWhole = readable.length === counted.length;
      const { score, coverage } = engineerScore(readable, objectiveWeights, cap);
      const count = (status: string) => keyResults.filter((one) => one.status === status).length;
      return [
        key,
        {
          keyResults,
          done: count('Done'),
          atRisk: count('At risk'),
          score: isWhole ? score : null,
          coverage: isWhole ? coverage : null,
        },
      ];
    }),
  );
}

function keyResultOf(row: Row, index: number, today: number): KeyResult {
  const due = row.day('due');
  const progress = row.number('progress');
  const status = goalStatus(progress, { startDay: row.day('from'), dueDay: due }, today);
  return {
    key_result: fingerprint(row.text('id') || `row ${index}`),
    objective: row.text('objective'),
    weight: row.number('weight'),
    progress,
    status: typeof status === 'string' ? status : null,
    due_on: dateText(due),
  };
}

/** 'unknown' if the cell shows an error of a formula, so that the score cannot be computed. */
function countedGoal(row: Row): CountedGoal | 'unknown' {
  const weight = readWeight(row.cell('weight'));
  const progress = progressOf(row.cell('progress'));
  if (progress === 'unknown') return progress;
  const objective = row.text('objective');
  if (isFlaw(weight)) return { objective, weight: 0, progress: 'excluded' };
  return { objective, weight, progress };
}

function progressOf(cell: Cell): CountedGoal['progress'] | 'unknown' {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return null;
  return isNotScored(cell) ? 'excluded' : 'unknown';
}
