import { type Day, dayNumber } from '../../domain/cells/day';
import { goalChanges } from '../../domain/goals/goal-changes';
import { goalQuality } from '../../domain/goals/goal-quality';
import { qualityText } from '../../domain/goals/quality-text';
import type { SheetValue } from '../../workbook/grid/table';
import type { GoalLog } from '../../workbook/records/goal-log';
import type { Goal } from '../../workbook/records/goals';
import type { MeetingDays, MeetingRows } from '../../workbook/records/meetings';
import type { Settings } from '../../workbook/records/settings';
import { dayOfDate } from '../cell-values';
import { objectiveWeightsOf } from '../views/objective-weights';
import type { Days } from './save-context';

/** What the texts of Quality depend on besides the goals. */
export interface QualityInput {
  readonly today: Day;
  readonly settings: Pick<Settings, 'cap' | 'capFlaw' | 'goalChecks'>;
  readonly log: Pick<GoalLog, 'logged'>;
  readonly panel: MeetingRows;
  /** The 1:1s as they will be. */
  readonly meetings: readonly MeetingDays[];
}

/** The text of Quality for each of an engineer's open goals, by row (1-based). */
export function qualityTexts(days: Days, open: readonly Goal[], input: QualityInput): Map<number, string> {
  const { today, settings, panel } = input;
  const isStale = staleness(days, open, input);
  const checked = open.map((goal) => ({
    ...goal,
    fromDay: dayIn(days, goal.from),
    dueDay: dayIn(days, goal.due),
    stoodStill: isStale(goal),
  }));
  const { cap, capFlaw } = settings;
  const rule = { objectiveWeights: objectiveWeightsOf(panel), cap, capFlaw };
  const found = goalQuality(checked, rule, settings.goalChecks, dayNumber(today) ?? 0);
  return new Map(open.map(({ row1 }, index) => [row1, qualityText(found[index] ?? [])]));
}

/** Whether a goal's value is the one logged last, before the third most recent 1:1; as D8, after this save. */
function staleness(
  days: Days,
  open: readonly Goal[],
  { log, meetings }: QualityInput,
): (goal: Goal) => boolean {
  const [, , third] = meetings.map(({ date }) => dayIn(days, date) ?? 0).sort((a, b) => b - a);
  if (third === undefined) return () => false;
  const moved = new Set(goalChanges(open, log.logged).map(({ goal }) => goal));
  const last = new Map<string, { entry: number; day: number | null }>();
  for (const { goalId, entry, date } of log.logged) {
    if (entry >= (last.get(goalId)?.entry ?? 0)) last.set(goalId, { entry, day: dayIn(days, date) });
  }
  return (goal) => {
    const since = goal.id === '' ? null : (last.get(goal.id)?.day ?? dayIn(days, goal.from));
    return !moved.has(goal) && since !== null && since < third;
  };
}

function dayIn(days: Days, cell: SheetValue): number | null {
  return dayNumber(dayOfDate(days, cell) ?? '');
}
