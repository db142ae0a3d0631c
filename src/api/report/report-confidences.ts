import type { ReportConfidence } from '../../contract/report';
import { readGoalConfidences, readGoalValues } from '../../domain/brief/goal-values';
import type { TabLayout } from '../../workbook/grid/tagged-tab';
import type { Workbook } from '../../workbook/grid/workbook';
import type { MeetingDays } from '../../workbook/records/meetings';

/**
 * What each 1:1 stored of the key results that have a confidence, in the order of the 1:1s, from cells that are read anyway
 * (P392); [] in a workbook without the column for it.
 */
export function reportConfidences(
  { toDay }: Pick<Workbook, 'toDay'>,
  { columns }: TabLayout,
  meetings: readonly MeetingDays[],
): ReportConfidence[] {
  if (!columns.has('goal-values')) return [];
  const stored = meetings.map(({ date, cells }) => {
    const text = cells.text('goal-values');
    return { date, values: readGoalValues(text), confidences: readGoalConfidences(text) };
  });
  const known = new Set(stored.flatMap(({ confidences }) => Array.from(confidences.keys())));
  return stored.flatMap(({ date, values, confidences }) => {
    const day = toDay(date);
    return Array.from(values)
      .filter(([goalId]) => known.has(goalId))
      .map(([goalId, current]) => ({ goalId, day, current, confidence: confidences.get(goalId) ?? null }));
  });
}
