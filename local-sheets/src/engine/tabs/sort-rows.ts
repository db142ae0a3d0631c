import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { ReorderRangeCommand, ReorderRangeMutation } from '@univerjs/sheets';
import type { Area, Cell } from '../../protocol/cells';
import { BookError } from '../book';
import { toRange } from '../cells/areas';
import { type CellMatrix, putCell } from '../cells/cell-matrix';
import { compareCells } from '../cells/cell-order';
import type { Cells } from '../cells/cells';
import type { HeadlessUniver } from '../univer';
import type { TabIds } from './tab-ids';

/** Sorts the rows of an area by columns of the sheet (1-based); formulas are adjusted as if they were copied. */
export function sortRows(
  area: Area,
  by: readonly { column: number; ascending: boolean }[],
  { engine, tabs, cells }: { engine: HeadlessUniver; tabs: TabIds; cells: Cells },
): void {
  const worksheet = tabs.worksheet(area.sheetId);
  const range = toRange(area, worksheet);
  for (const { column } of by) {
    if (column < area.column || column >= area.column + area.columns) {
      throw new BookError('Sort column is outside of the range.');
    }
  }
  const values = cells.values(area);
  const rank = values.map((_, index) => index);
  rank.sort((one, other) => compareRows(values[one], values[other], area, by) || one - other);
  const order: Record<number, number> = {};
  for (const [target, source] of rank.entries()) order[range.startRow + target] = range.startRow + source;

  const formulas = moveFormulas(cells.formulas(area), rank, area, engine);
  const params = { unitId: engine.unitId, subUnitId: worksheet.getSheetId(), range, order };
  engine.restructure(worksheet, { id: ReorderRangeCommand.id, params }, [
    { id: ReorderRangeMutation.id, params },
  ]);
  cells.putMatrix(worksheet, formulas);
}

function compareRows(
  one: readonly Cell[] | undefined,
  other: readonly Cell[] | undefined,
  area: Area,
  by: readonly { column: number; ascending: boolean }[],
): number {
  for (const { column, ascending } of by) {
    const offset = column - area.column;
    const difference = compareCells(one?.[offset] ?? '', other?.[offset] ?? '', ascending);
    if (difference !== 0) return difference;
  }
  return 0;
}

function moveFormulas(
  formulas: string[][],
  rank: readonly number[],
  area: Area,
  engine: HeadlessUniver,
): CellMatrix {
  const lexer = engine.injector.get(LexerTreeBuilder);
  const cells: CellMatrix = {};
  for (const [target, source] of rank.entries()) {
    for (const [column, formula] of (formulas[source] ?? []).entries()) {
      if (formula === '') continue;
      const moved = lexer.moveFormulaRefOffset(formula, 0, target - source);
      putCell(cells, area.row - 1 + target, area.column - 1 + column, { f: moved, si: null });
    }
  }
  return cells;
}
