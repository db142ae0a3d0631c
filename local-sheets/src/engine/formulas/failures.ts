import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import type { TabIds } from '../tabs/tab-ids';
import type { HeadlessUniver } from '../univer';
import type { FailureNotes } from './custom-function';

/** What a custom function failed with, by the cell that calls it. */
export interface Failure {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly message: string;
}

/** The sentences that custom functions failed with, by the cell that shows #ERROR!. */
export class Failures implements FailureNotes {
  private readonly byCell = new Map<string, Failure>();

  constructor(
    private readonly engine: HeadlessUniver,
    private readonly tabs: TabIds,
  ) {}

  /** By "sheetId!row,column"; a formula that caught the failure shows none. */
  shown(): Map<string, string> {
    const shown = new Map<string, string>();
    for (const [key, { sheetName, row, column, message }] of this.byCell) {
      const worksheet = this.engine.workbook.getSheetBySheetId(sheetName);
      const value = worksheet?.getCellMatrix().getValue(row, column)?.v;
      if (value === ErrorType.ERROR) shown.set(key, message);
    }
    return shown;
  }

  /** To be kept with the workbook. */
  all(): Failure[] {
    return [...this.byCell.values()];
  }

  note(sheetName: string, row: number, column: number, message: string): void {
    this.byCell.set(this.key(sheetName, row, column), { sheetName, row, column, message });
  }

  forget(sheetName: string, row: number, column: number): void {
    this.byCell.delete(this.key(sheetName, row, column));
  }

  forgetAll(): void {
    this.byCell.clear();
  }

  /** A cell that is written anew has not failed yet. */
  follow(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id !== 'sheet.mutation.set-range-values' || options?.fromFormula || this.byCell.size === 0)
      return;
    const { subUnitId, cellValue } = command.params as {
      subUnitId: string;
      cellValue?: Record<string, Record<string, object | null>>;
    };
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (!cell || 'f' in cell || 'v' in cell) this.forget(subUnitId, Number(row), Number(column));
      }
    }
  }

  private key(sheetName: string, row: number, column: number): string {
    return `${this.tabs.number(sheetName)}!${row + 1},${column + 1}`;
  }
}
