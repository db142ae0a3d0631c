import type { Worksheet } from '@univerjs/core';
import type { Area } from '../../protocol/cells';
import { toArea, toRange } from './areas';

/** The merged areas of a worksheet that share a cell with the area; [] if there are none. */
export function mergesIn(area: Area, worksheet: Worksheet): Area[] {
  const { startRow, endRow, startColumn, endColumn } = toRange(area, worksheet);
  return worksheet
    .getMergeData()
    .filter(
      (one) =>
        one.startRow <= endRow &&
        one.endRow >= startRow &&
        one.startColumn <= endColumn &&
        one.endColumn >= startColumn,
    )
    .map((one) => toArea(one, area.sheetId, worksheet));
}
