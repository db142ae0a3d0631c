import {
  BooleanNumber,
  cloneWorksheetData,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
  type Styles,
  type Worksheet,
} from '@univerjs/core';
import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { Tab } from '../../protocol/tabs';
import { BookError } from '../book';
import type { HeadlessUniver } from '../univer';
import { blankSheet } from './blank-sheet';
import type { TabIds } from './tab-ids';

/** The tabs of the workbook. */
export class Tabs {
  constructor(
    private readonly engine: HeadlessUniver,
    private readonly ids: TabIds,
  ) {}

  list(): Tab[] {
    return this.engine.workbook.getSheets().map((worksheet, index) => this.describe(worksheet, index));
  }

  tab(sheetId: number): Tab | null {
    const worksheet = this.ids.find(sheetId);
    return worksheet && this.describe(worksheet, this.engine.workbook.getSheetIndex(worksheet));
  }

  insert(options: { name?: string; index?: number; rows?: number; columns?: number; copyOf?: number }): Tab {
    const { workbook } = this.engine;
    const name = options.name ?? this.unusedName(options.copyOf);
    this.refuseTaken(name, null);
    const sheetId = this.ids.unused();
    const source = options.copyOf === undefined ? null : this.ids.worksheet(options.copyOf);
    const sheet = source
      ? {
          ...withOwnStyles(cloneWorksheetData(source.getConfig()), workbook.getStyles()),
          id: String(sheetId),
          name,
          hidden: BooleanNumber.FALSE,
        }
      : blankSheet(String(sheetId), name, options.rows, options.columns);
    const index = Math.min(
      Math.max((options.index ?? workbook.getSheetSize() + 1) - 1, 0),
      workbook.getSheetSize(),
    );
    const mutation = { id: InsertSheetMutation.id, params: { index, sheet } };
    if (source) {
      const params = {
        unitId: this.engine.unitId,
        subUnitId: source.getSheetId(),
        targetSubUnitId: String(sheetId),
      };
      this.engine.restructure(source, { id: CopySheetCommand.id, params }, [mutation]);
    } else this.engine.mutate(mutation.id, mutation.params);
    return this.describe(this.ids.worksheet(sheetId), index);
  }

  delete(sheetId: number): void {
    const worksheet = this.ids.worksheet(sheetId);
    const others = this.list().filter((tab) => tab.sheetId !== sheetId);
    if (!others.some((tab) => !tab.hidden)) {
      throw new BookError("You can't remove all the visible sheets in a document.");
    }
    const params = { unitId: this.engine.unitId, subUnitId: worksheet.getSheetId() };
    this.engine.restructure(worksheet, { id: RemoveSheetCommand.id, params }, [
      { id: RemoveSheetMutation.id, params: { ...params, subUnitName: worksheet.getName() } },
    ]);
  }

  rename(sheetId: number, name: string): void {
    const worksheet = this.ids.worksheet(sheetId);
    if (name === '') throw new BookError('The name of a sheet may not be empty.');
    if (name === worksheet.getName()) return;
    this.refuseTaken(name, worksheet);
    const params = { unitId: this.engine.unitId, subUnitId: worksheet.getSheetId(), name };
    this.engine.restructure(worksheet, { id: SetWorksheetNameCommand.id, params }, [
      { id: SetWorksheetNameMutation.id, params },
    ]);
  }

  move(sheetId: number, index: number): void {
    const { workbook } = this.engine;
    const worksheet = this.ids.worksheet(sheetId);
    if (index < 1 || index > workbook.getSheetSize()) throw new BookError('Invalid sheet index.');
    const subUnitId = worksheet.getSheetId();
    const fromOrder = workbook.getConfig().sheetOrder.indexOf(subUnitId);
    this.engine.mutate(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder: index - 1 });
  }

  hide(sheetId: number, hidden: boolean): void {
    const worksheet = this.ids.worksheet(sheetId);
    if (hidden && !this.list().some((tab) => tab.sheetId !== sheetId && !tab.hidden)) {
      throw new BookError("You can't hide all the sheets in a document.");
    }
    this.engine.mutate(SetWorksheetHideMutation.id, {
      subUnitId: worksheet.getSheetId(),
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  color(sheetId: number, color: string | null): void {
    const subUnitId = this.ids.worksheet(sheetId).getSheetId();
    this.engine.mutate(SetTabColorMutation.id, { subUnitId, color: color ?? '' });
  }

  freeze(sheetId: number, rows: number, columns: number): void {
    const worksheet = this.ids.worksheet(sheetId);
    if (rows >= worksheet.getRowCount() || columns >= worksheet.getColumnCount()) {
      throw new BookError("You can't freeze all visible rows or columns on the sheet.");
    }
    this.engine.mutate(SetFrozenMutation.id, {
      subUnitId: worksheet.getSheetId(),
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  private describe(worksheet: Worksheet, index: number): Tab {
    const freeze = worksheet.getFreeze();
    return {
      sheetId: this.ids.number(worksheet.getSheetId()),
      name: worksheet.getName(),
      index: index + 1,
      rows: worksheet.getRowCount(),
      columns: worksheet.getColumnCount(),
      hidden: worksheet.isSheetHidden() === BooleanNumber.TRUE,
      frozenRows: freeze.ySplit,
      frozenColumns: freeze.xSplit,
    };
  }

  private refuseTaken(name: string, except: Worksheet | null): void {
    const taken = this.engine.workbook
      .getSheets()
      .some((sheet) => sheet !== except && sheet.getName().toLowerCase() === name.toLowerCase());
    if (taken) {
      throw new BookError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  private unusedName(copyOf: number | undefined): string {
    const names = new Set(this.list().map((tab) => tab.name.toLowerCase()));
    const base = copyOf === undefined ? 'Sheet' : `Copy of ${this.ids.worksheet(copyOf).getName()}`;
    if (copyOf !== undefined && !names.has(base.toLowerCase())) return base;
    const space = copyOf === undefined ? '' : ' ';
    let number = copyOf === undefined ? names.size + 1 : 2;
    while (names.has(`${base}${space}${number}`.toLowerCase())) number++;
    return `${base}${space}${number}`;
  }
}

/**
 * The data of a tab, with styles instead of their ids. The server and each page number styles independently, so an id from
 * the server means nothing in a page.
 */
function withOwnStyles(sheet: IWorksheetData, styles: Styles): IWorksheetData {
  const own = <Styled extends { s?: Nullable<IStyleData> | string }>(styled: Styled): Styled =>
    typeof styled?.s === 'string' ? { ...styled, s: styles.get(styled.s) ?? null } : styled;
  const each = <Item>(items: Record<number, Item>, change: (item: Item) => Item): Record<number, Item> =>
    Object.fromEntries(Object.entries(items).map(([index, item]) => [index, change(item)]));
  return {
    ...sheet,
    cellData: each(sheet.cellData, (row) => each(row, own)),
    rowData: each(sheet.rowData, own),
    columnData: each(sheet.columnData, own),
  };
}
