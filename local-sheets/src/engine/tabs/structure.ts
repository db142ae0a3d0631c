import { Direction, type IRange, RANGE_TYPE, type Worksheet } from '@univerjs/core';
import {
  InsertColCommand,
  InsertColMutation,
  InsertRowCommand,
  InsertRowMutation,
  MoveColsCommand,
  MoveColsMutation,
  MoveRowsCommand,
  MoveRowsMutation,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { Dimension } from '../../protocol/tabs';
import { BookError } from '../book';
import type { HeadlessUniver } from '../univer';

/** Inserts, removes and moves rows and columns of a grid, with everything attached to them. */
export class Structure {
  constructor(private readonly engine: HeadlessUniver) {}

  insert(worksheet: Worksheet, dimension: Dimension, before: number, count: number): void {
    const size = sizeOf(worksheet, dimension);
    if (before < 1 || before > size + 1 || count < 1) throw outside();
    const range = band(worksheet, dimension, before, count);
    const params = { ...this.target(worksheet), range };
    const [command, mutation] =
      dimension === 'rows' ? [InsertRowCommand, InsertRowMutation] : [InsertColCommand, InsertColMutation];
    const direction = dimension === 'rows' ? Direction.DOWN : Direction.RIGHT;
    this.engine.restructure(worksheet, { id: command.id, params: { ...params, direction } }, [
      { id: mutation.id, params },
    ]);
  }

  remove(worksheet: Worksheet, dimension: Dimension, start: number, count: number): void {
    const size = sizeOf(worksheet, dimension);
    if (start < 1 || count < 1 || start + count - 1 > size) throw outside();
    if (count === size) {
      throw new BookError(`You can't delete all the ${dimension} on the sheet.`);
    }
    const params = { ...this.target(worksheet), range: band(worksheet, dimension, start, count) };
    const [command, mutation] =
      dimension === 'rows' ? [RemoveRowCommand, RemoveRowMutation] : [RemoveColCommand, RemoveColMutation];
    this.engine.restructure(worksheet, { id: command.id, params }, [{ id: mutation.id, params }]);
  }

  move(worksheet: Worksheet, dimension: Dimension, start: number, count: number, before: number): void {
    const size = sizeOf(worksheet, dimension);
    if (start < 1 || count < 1 || start + count - 1 > size || before < 1 || before > size + 1)
      throw outside();
    if (before >= start && before <= start + count) return;
    const sourceRange = band(worksheet, dimension, start, count);
    const targetRange = band(worksheet, dimension, before, count);
    const [command, mutation] =
      dimension === 'rows' ? [MoveRowsCommand, MoveRowsMutation] : [MoveColsCommand, MoveColsMutation];
    const target = this.target(worksheet);
    this.engine.restructure(
      worksheet,
      {
        id: command.id,
        params: { ...target, range: sourceRange, fromRange: sourceRange, toRange: targetRange },
      },
      [{ id: mutation.id, params: { ...target, sourceRange, targetRange } }],
    );
  }

  private target(worksheet: Worksheet) {
    return { unitId: this.engine.unitId, subUnitId: worksheet.getSheetId() };
  }
}

/** Whole rows or columns, from the 1-based `start`. */
export function band(worksheet: Worksheet, dimension: Dimension, start: number, count: number): IRange {
  return dimension === 'rows'
    ? {
        startRow: start - 1,
        endRow: start + count - 2,
        startColumn: 0,
        endColumn: worksheet.getColumnCount() - 1,
        rangeType: RANGE_TYPE.ROW,
      }
    : {
        startRow: 0,
        endRow: worksheet.getRowCount() - 1,
        startColumn: start - 1,
        endColumn: start + count - 2,
        rangeType: RANGE_TYPE.COLUMN,
      };
}

function sizeOf(worksheet: Worksheet, dimension: Dimension): number {
  return dimension === 'rows' ? worksheet.getRowCount() : worksheet.getColumnCount();
}

function outside(): BookError {
  return new BookError('Those rows or columns are out of bounds.');
}
