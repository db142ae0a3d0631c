import type { GoalView } from '../../../contract/goals-view';
import type { CellValue, RowCells } from '../../../contract/row-edit';
import type { PercentColumn } from '../../../domain/goals/percent-goal';

/**
 * How a number is read that is typed without a sign. In a percentage, a number below 1 is a fraction: 69 and 0.69 are both 69 %.
 * In a small percentage it is not: 0.4 is 0.4 %.
 */
export type NumberUnit = 'number' | 'percent' | 'small percent';

/** The unit of a column of a key result; 'number' if the key result is not known. */
export function unitOf(goal: UnitSource | undefined, column: string): NumberUnit {
  if (!goal?.percents?.includes(column as PercentColumn)) return 'number';
  if (column === 'weight') return 'percent';
  const sizes = [goal.start, goal.target, goal.current].flatMap((value) =>
    typeof value === 'number' && value !== 0 ? [Math.abs(value)] : [],
  );
  return sizes.length > 0 && Math.max(...sizes) < smallest ? 'small percent' : 'percent';
}

/** The unit of a column of the key result with this ref. */
export function goalUnitOf(goals: readonly GoalView[], wanted: string, column: string): NumberUnit {
  return unitOf(
    goals.find(({ ref }) => ref === wanted),
    column,
  );
}

/**
 * A new key result as far as percentages are concerned: a weight with a sign is one, and if Start, Target or Current has a sign, all
 * three are (P416).
 */
export function typedUnits(cells: RowCells<'goals'>): UnitSource {
  const shares = measures.flatMap((column) => {
    const value = cells[column] ?? '';
    return hasSign(value) ? [[column, Number.parseFloat(value.replace(',', '.')) / 100] as const] : [];
  });
  const percents: PercentColumn[] = [
    ...(hasSign(cells.weight ?? '') ? (['weight'] as const) : []),
    ...(shares.length > 0 ? measures : []),
  ];
  const sizes = { start: '', target: '', current: '', ...Object.fromEntries(shares) };
  return percents.length > 0 ? { ...sizes, percents } : sizes;
}

const measures = ['start', 'target', 'current'] as const;

/** Whether a percentage is typed. */
export function hasSign(value: CellValue): value is string {
  return typeof value === 'string' && value.trim().endsWith('%');
}

type UnitSource = Pick<GoalView, 'percents' | 'start' | 'target' | 'current'>;

/** A key result whose values are all below 10 % is about a few percent, such as the share of failures. */
const smallest = 0.1;

/** A number typed without a sign, as the cell holds it. */
export function inUnit(typed: number, unit: NumberUnit): number {
  if (unit === 'number' || (unit === 'percent' && Math.abs(typed) < 1)) return typed;
  // 0.07 is 7 / 100; 7 * 0.01 is not.
  return typed / 100;
}
