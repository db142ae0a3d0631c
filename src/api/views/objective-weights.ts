import { isFlaw } from '../../domain/cells/cell-number';
import { readWeight } from '../../domain/goals/goal-weights';
import type { ObjectiveWeight } from '../../domain/goals/objective-scores';
import { type MeetingRows, readPanel } from '../../workbook/records/meetings';

/** The objectives of the panel with their weights; skips a weight that cannot be read. */
export function objectiveWeightsOf(table: MeetingRows): ObjectiveWeight[] {
  return readPanel(table).flatMap(({ name, weight }) => {
    const read = readWeight(weight);
    return isFlaw(read) ? [] : [{ name, weight: read }];
  });
}
