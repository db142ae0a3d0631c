import type { PercentColumn } from '../../domain/goals/percent-goal';
import { letters, lookOf } from '../grid/layout';
import { type Cells, positionOf } from '../grid/table';
import { formatBlock, type GoalFormats, goalFormatsIn, isPercent } from './goal-formats';
import type { RollBacks } from './goal-log';
import type { GoalTable } from './goals';

/** A new goal with the columns whose numbers were typed as percentages. */
interface PercentGoal {
  readonly row1: number;
  readonly cells: Cells<'goals'>;
  readonly percents: readonly PercentColumn[];
}

/** What `formatPercents` did. */
interface Formatted {
  /** The formats of all goals afterwards. */
  readonly formats: GoalFormats;
  /** The columns in which cells got a format; [] if none did. */
  readonly formatted: readonly PercentColumn[];
}

/**
 * Formats the cells of new goals that were typed as percentages, unless they would show one anyway (M484). Their rows must be there
 * and still blank, so that a run that ends here leaves no number without its format. One call reads the formats, and at most two write
 * them; none without such goals.
 */
export function formatPercents(
  { tab }: Pick<GoalTable, 'tab'>,
  goals: readonly PercentGoal[],
  formats: GoalFormats,
  rollBacks: RollBacks,
): Formatted {
  if (goals.length === 0) return { formats, formatted: [] };
  const rows1 = goals.map(({ row1 }) => row1);
  const top = Math.min(...rows1);
  const { first, width } = formatBlock(tab);
  const range = tab.sheet.getRange(top, first, Math.max(...rows1) - top + 1, width);
  const before = range.getNumberFormats();
  const after = before.map((row) => [...row]);
  const cells = new Map<string, string[]>();
  const formatted = new Set<PercentColumn>();
  for (const { row1, cells: values, percents } of goals) {
    const format = percents.every((column) => isWhole(values[column])) ? '0%' : '0.00%';
    const row = after[row1 - top] ?? [];
    for (const column of percents) {
      const position = positionOf('goals', tab, column);
      if (isPercent(row[position - first] ?? '')) continue;
      row[position - first] = format;
      formatted.add(column);
      tab.writes.formatted.push({ row1, column: position });
      cells.set(format, [...(cells.get(format) ?? []), letters(position) + row1]);
    }
  }
  // A row that is free again can receive another goal.
  if (cells.size > 0) rollBacks.onFailure(() => range.setNumberFormats(before));
  for (const [format, a1] of Array.from(cells)) tab.sheet.getRangeList(a1).setNumberFormat(format);
  const own = goalFormatsIn(tab, after, top);
  return {
    formats: (row1) => (rows1.includes(row1) ? own(row1) : formats(row1)),
    formatted: Array.from(formatted),
  };
}

/** Gives the cells of goals that an undo removes the formats of their columns again, with one call for each column. */
export function clearPercents(
  { tab }: Pick<GoalTable, 'tab'>,
  rows1: readonly number[],
  columns: readonly PercentColumn[],
): void {
  if (rows1.length === 0) return;
  for (const column of columns) {
    const letter = letters(positionOf('goals', tab, column));
    const cells = rows1.map((row1) => letter + row1);
    tab.sheet.getRangeList(cells).setNumberFormat(lookOf('goals', column).format ?? 'General');
  }
}

/** True for a blank and for 0.69, but not for 0.695. */
function isWhole(value: unknown): boolean {
  return typeof value !== 'number' || Number.isInteger(Number((value * 100).toPrecision(12)));
}
