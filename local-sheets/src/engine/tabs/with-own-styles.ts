import type { IStyleData, IWorksheetData, Nullable, Styles } from '@univerjs/core';

/**
 * The data of a tab with its styles in place of their ids. Each side of a connection numbers styles by itself, so an id from
 * here means nothing in a page.
 */
export function withOwnStyles(sheet: IWorksheetData, styles: Styles): IWorksheetData {
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
