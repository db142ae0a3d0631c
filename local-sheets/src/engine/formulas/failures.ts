import {
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type Nullable,
  Tools,
  type Worksheet,
} from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import type { TabIds } from '../tabs/tab-ids';
import type { HeadlessUniver } from '../univer';
import type { FailureNotes } from './custom-function';

/** The message of a failed custom function and its calling cell, or the reason why an array has no room. */
export interface Failure {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly message: string;
  /** The error that the cell shows; #ERROR! if it is absent. */
  readonly error?: ErrorType.REF;
}

/** Why an array has no room, 0-based: the blocking cell, or the last row and column that the array would fill. */
type BlockedBy =
  | { readonly row: number; readonly column: number }
  | { readonly endRow: number; readonly endColumn: number };

/** A result of the engine. local-sheets/patches/005-blocked-spill.patch adds what blocks an array. */
type Result = ICellData & { readonly blockedBy?: BlockedBy };

/** The cells that a mutation writes; null removes one. */
type Written = Readonly<Record<string, Nullable<Readonly<Record<string, Nullable<Result>>>>>>;

/** The messages at cells in error: those of failed custom functions, and those about arrays without room. */
export class Failures implements FailureNotes {
  private readonly byCell = new Map<string, Failure>();

  constructor(
    private readonly engine: HeadlessUniver,
    private readonly tabs: TabIds,
  ) {}

  /** By "sheetId!row,column"; without the failures that a formula has caught. */
  shown(): Map<string, string> {
    const shown = new Map<string, string>();
    for (const [key, { sheetName, row, column, message, error }] of this.byCell) {
      const worksheet = this.engine.workbook.getSheetBySheetId(sheetName);
      const value = worksheet?.getCellMatrix().getValue(row, column)?.v;
      if (value === (error ?? ErrorType.ERROR)) shown.set(key, message);
    }
    return shown;
  }

  /** All failures, to be saved with the workbook. */
  all(): Failure[] {
    return [...this.byCell.values()];
  }

  note(sheetName: string, row: number, column: number, message: string): void {
    this.restore({ sheetName, row, column, message });
  }

  /** Restores a failure that was saved with the workbook. */
  restore(failure: Failure): void {
    this.byCell.set(this.key(failure.sheetName, failure.row, failure.column), failure);
  }

  forget(sheetName: string, row: number, column: number): void {
    this.byCell.delete(this.key(sheetName, row, column));
  }

  forgetAll(): void {
    this.byCell.clear();
  }

  /** Forgets the failures of cells that are written, and reads from results whether their arrays have room. */
  follow(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id !== 'sheet.mutation.set-range-values') return;
    const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: Written };
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (options?.fromFormula) this.followResult(subUnitId, Number(row), Number(column), cell);
        else if (!cell || 'f' in cell || 'v' in cell) this.forget(subUnitId, Number(row), Number(column));
      }
    }
  }

  private followResult(sheetName: string, row: number, column: number, result: Nullable<Result>): void {
    const worksheet = this.engine.workbook.getSheetBySheetId(sheetName);
    if (result?.blockedBy && worksheet) {
      const message = blockedNote(result.blockedBy, worksheet);
      this.restore({ sheetName, row, column, message, error: ErrorType.REF });
    } else if (this.byCell.get(this.key(sheetName, row, column))?.error) this.forget(sheetName, row, column);
  }

  private key(sheetName: string, row: number, column: number): string {
    return `${this.tabs.number(sheetName)}!${row + 1},${column + 1}`;
  }
}

/** Google's note at a cell that shows #REF! because its array has no room (H505). */
function blockedNote(blockedBy: BlockedBy, worksheet: Worksheet): string {
  if ('row' in blockedBy) {
    const place = `${Tools.chatAtABC(blockedBy.column)}${blockedBy.row + 1}`;
    return `Array result was not expanded because it would overwrite data in ${place}.`;
  }
  const rows = blockedBy.endRow + 1 - worksheet.getRowCount();
  const columns = blockedBy.endColumn + 1 - worksheet.getColumnCount();
  const wanted = rows > 0 ? `rows (${rows})` : `columns (${columns})`;
  return `Result was not automatically expanded, please insert more ${wanted}.`;
}
