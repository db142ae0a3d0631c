import type { Flaw } from '../domain/cells/cell-number';
import type { QualityCheck } from '../domain/goals/goal-quality';
import type { PercentColumn } from '../domain/goals/percent-goal';
import type { CellValue } from './row-edit';

/** The open key results of an engineer, and the values that determine their score. */
export interface GoalsView {
  readonly keyResults: readonly GoalView[];
  /** The lines of the engineer's panel; a weight is 0 or more, or null if the cell is blank. */
  readonly objectiveWeights: readonly { readonly name: string; readonly weight: number | null }[];
  /** The cap as a fraction; 1 is 100 %. */
  readonly cap: number;
  /** Why nothing can be scored; missing if the cap can be used. */
  readonly capFlaw?: Flaw;
  /** The checks of goals that are on in Settings. */
  readonly checks: readonly QualityCheck[];
  /** False in a workbook without the column Confidence. */
  readonly hasConfidence: boolean;
}

/** A key result with the values of its cells on the Goals tab. */
export interface GoalView {
  readonly ref: string;
  readonly objective: string;
  readonly keyResult: string;
  readonly type: CellValue;
  readonly weight: CellValue;
  readonly start: CellValue;
  readonly target: CellValue;
  readonly current: CellValue;
  /** How likely it is to be reached, from 0 to 10; '' if nobody has said so. */
  readonly confidence: CellValue;
  /** The first and the last day; '' if the cell is blank. */
  readonly from: CellValue;
  readonly due: CellValue;
  /** Whether the last save found that it had not moved over three 1:1s; missing if it had. */
  readonly stoodStill?: true;
  /** The columns whose numbers the tab Goals shows as percentages; missing if there are none. */
  readonly percents?: readonly PercentColumn[];
}
