import type { PercentColumn } from '../../domain/goals/percent-goal';
import { headerRow, positionOf } from '../grid/table';
import type { GoalTable } from './goals';

/** How the tab Goals shows the numbers of a goal. */
interface GoalFormat {
  /** The columns that it shows as percentages; [] if there are none. */
  readonly percents: readonly PercentColumn[];
  /** The number format of Current, or else of Target, if it is one for percentages; null if neither is. */
  readonly measure: string | null;
}

/**
 * Reads the formats of all goals in one service call, or in none if the tab has no rows; returns them by row (1-based). Start,
 * Target and Current are percentages if Target or Current is formatted as one (R26).
 */
export function readGoalFormats({ tab, freeRow1 }: Pick<GoalTable, 'tab' | 'freeRow1'>): GoalFormats {
  const below = headerRow(tab) + 1;
  if (freeRow1 === below) return noFormats;
  const { first, width } = formatBlock(tab);
  return goalFormatsIn(
    tab,
    tab.sheet.getRange(below, first, freeRow1 - below, width).getNumberFormats(),
    below,
  );
}

/** The adjacent columns that hold the formats of goals. */
export function formatBlock(tab: GoalTable['tab']): { readonly first: number; readonly width: number } {
  const positions = formatColumns.map((column) => positionOf('goals', tab, column));
  const first = Math.min(...positions);
  return { first, width: Math.max(...positions) - first + 1 };
}

const formatColumns = ['weight', 'target', 'current'] as const;

/** The formats of goals from those of their rows in the block, of which `top` is the first (1-based). */
export function goalFormatsIn(
  tab: GoalTable['tab'],
  formats: readonly (readonly string[])[],
  top: number,
): GoalFormats {
  const { first } = formatBlock(tab);
  return (row1) => {
    const at = (column: (typeof formatColumns)[number]) =>
      formats[row1 - top]?.[positionOf('goals', tab, column) - first] ?? '';
    const measure = [at('current'), at('target')].find(isPercent) ?? null;
    return {
      measure,
      percents: [
        ...(isPercent(at('weight')) ? (['weight'] as const) : []),
        ...(measure === null ? [] : (['start', 'target', 'current'] as const)),
      ],
    };
  };
}

export type GoalFormats = (row1: number) => GoalFormat;

/** For a form whose goals show no percentages, or whose formats were not read. */
export const noFormats: GoalFormats = () => ({ percents: [], measure: null });

/** A sign in quotes or after a backslash is only text: with 0"%", a cell with 69 shows 69%. */
export function isPercent(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}
