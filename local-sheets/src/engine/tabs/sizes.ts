import type { Worksheet } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import type { Dimension } from '../../protocol/tabs';
import type { HeadlessUniver } from '../univer';
import { band } from './structure';

/** The sizes of rows and columns, and whether they are hidden. */
export class Sizes {
  constructor(private readonly engine: HeadlessUniver) {}

  resize(worksheet: Worksheet, dimension: Dimension, start: number, count: number, pixels: number): void {
    const target = { subUnitId: worksheet.getSheetId(), ranges: [band(worksheet, dimension, start, count)] };
    if (dimension === 'columns') {
      this.engine.mutate(SetWorksheetColWidthMutation.id, { ...target, colWidth: pixels });
      return;
    }
    // Otherwise a page that shows the row would fit it to its text again.
    this.engine.mutate(SetWorksheetRowIsAutoHeightMutation.id, { ...target, autoHeightInfo: 0 });
    this.engine.mutate(SetWorksheetRowHeightMutation.id, { ...target, rowHeight: pixels });
  }

  hide(worksheet: Worksheet, dimension: Dimension, start: number, count: number, hidden: boolean): void {
    const [hide, show] =
      dimension === 'rows'
        ? [SetRowHiddenMutation, SetRowVisibleMutation]
        : [SetColHiddenMutation, SetColVisibleMutation];
    this.engine.mutate((hidden ? hide : show).id, {
      subUnitId: worksheet.getSheetId(),
      ranges: [band(worksheet, dimension, start, count)],
    });
  }
}
