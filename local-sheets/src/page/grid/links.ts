import {
  BooleanNumber,
  type ICellData,
  type IDisposable,
  type Injector,
  InterceptorEffectEnum,
  type Nullable,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  INTERCEPTOR_POINT,
  type ISheetLocationBase,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { createElement } from 'react';
import type { Link } from '../../protocol/links';
import { LinkChip } from './link-chip';
import type { Grid } from './open-univer';
import type { Selection } from './selection';
import { spilledCell } from './spilled-cell';
import type { TabNumbers } from './tab-numbers';
import type { WorkbookCopy } from './workbook-copy';

const blue = { rgb: '#1155cc' };
const chip = 'LinkChip';

/** Makes cells with HYPERLINK look like links. As in Sheets, a chip below the selected one shows its target and opens it (H368). */
export function followLinks(
  { api, injector, commands }: Grid,
  copy: WorkbookCopy,
  tabs: TabNumbers,
  selection: Selection,
): void {
  let shown: Nullable<IDisposable> = null;

  api.registerComponent(chip, ({ popup }: { popup: { extraProps: Link } }) => {
    const { link } = popup.extraProps;
    const sheetId = tabOf(link);
    const workbook = copy.current();
    const tab = workbook && sheetId !== null ? tabs.sheetOf(workbook, sheetId) : null;
    const onFollow = () => {
      hide();
      if (sheetId !== null) selection.activate({ sheetId, row: 1, column: 1, rows: 1, columns: 1 });
    };
    return createElement(LinkChip, {
      label: tab?.getName() ?? link,
      address: sheetId === null ? link : null,
      onFollow,
    });
  });
  commands.onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) hide();
    if (id === SetSelectionsOperation.id) lookForLink();
  });
  copy.onStart(() => colorLinks(injector));

  function lookForLink(): void {
    hide();
    const range = api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRange();
    const sheet = copy.current()?.getActiveSheet();
    if (!range || !sheet || range.getHeight() * range.getWidth() !== 1) return;
    const [row, column] = [range.getRow(), range.getColumn()];
    const place = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId(), row, col: column };
    const link = linkAt(injector, place, sheet.getCellRaw(row, column));
    if (link !== null)
      shown = range.attachPopup({ componentKey: chip, direction: 'bottom', extraProps: { link } });
  }

  function hide(): void {
    shown?.dispose();
    shown = null;
  }
}

function colorLinks(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // After the formats of the cell and its conditional formats.
    priority: 8,
    handler: (cell, place, next) => {
      if (!cell || linkAt(injector, place, place.rawData) === null) return next(cell);
      const worn = typeof cell.s === 'string' ? place.workbook.getStyles().get(cell.s) : cell.s;
      return next({ ...cell, s: { ...worn, cl: blue, ul: { s: BooleanNumber.TRUE } } });
    },
  });
}

/** The target of a cell; null if there is none. A cell keeps a stored target even when its formula no longer calls HYPERLINK. */
function linkAt(injector: Injector, place: ISheetLocationBase, raw: Nullable<ICellData>): string | null {
  const spilled = spilledCell(injector, place);
  const { link } = ((spilled ?? raw)?.custom ?? {}) as Partial<Link>;
  if (link === undefined || spilled) return link ?? null;
  const { row, col, subUnitId, unitId } = place;
  const formula = injector.get(FormulaDataModel).getFormulaStringByCell(row, col, subUnitId, unitId);
  return /\bHYPERLINK\s*\(/i.test(formula ?? '') ? link : null;
}

/** The number of the tab that "#gid=5" links to. */
function tabOf(link: string): number | null {
  const number = /^#gid=(\d+)$/.exec(link)?.[1];
  return number === undefined ? null : Number(number);
}
