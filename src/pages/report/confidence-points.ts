import type { ReportConfidence, ReportGoal, ReportSource } from '../../contract/report';
import type { CellValue } from '../../contract/row-edit';
import { isFlaw } from '../../domain/cells/cell-number';
import { cappedProgress, rawProgress } from '../../domain/goals/goal-progress';
import type { ReportPeriod } from '../../domain/report/report-period';
import { sheetCell } from '../shell/sheet-cell';

/** The progress of a key result and the confidence in it after a 1:1; null where one is missing. */
export interface ConfidencePoint {
  readonly day: string;
  /** From 0 to the cap. */
  readonly progress: number | null;
  /** From 0 to 10. */
  readonly confidence: number | null;
}

/** The points of a key result in the period, the earliest first; [] unless one of them has a confidence (P392). */
export function confidencePoints(
  goal: ReportGoal,
  { confidences, cap, isUnscored }: Pick<ReportSource, 'confidences' | 'cap' | 'isUnscored'>,
  { from, to }: ReportPeriod,
): ConfidencePoint[] {
  const isOwn = ({ goalId, day }: ReportConfidence) => goalId === goal.id && day >= from && day <= to;
  const points = confidences.filter(isOwn).map(({ day, current, confidence }) => ({
    day,
    progress: isUnscored ? null : progressAt(goal, current, cap),
    confidence,
  }));
  return points.some(({ confidence }) => confidence !== null) ? points : [];
}

function progressAt(
  { type, start, target, isGone }: ReportGoal,
  current: CellValue,
  cap: number,
): number | null {
  if (isGone) return null;
  const cells = { type, start: sheetCell(start), target: sheetCell(target), current: sheetCell(current) };
  const raw = rawProgress(cells);
  return isFlaw(raw) || raw === null ? null : cappedProgress(raw, cap);
}
