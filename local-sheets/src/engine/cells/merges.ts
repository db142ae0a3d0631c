import type { Worksheet } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type { Area } from '../../protocol/cells';
import type { HeadlessUniver } from '../univer';
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

export function mergeCells(area: Area, worksheet: Worksheet, engine: HeadlessUniver): void {
  change(AddWorksheetMergeMutation.id, area, worksheet, engine);
}

export function unmergeCells(area: Area, worksheet: Worksheet, engine: HeadlessUniver): void {
  change(RemoveWorksheetMergeMutation.id, area, worksheet, engine);
}

function change(mutation: string, area: Area, worksheet: Worksheet, engine: HeadlessUniver): void {
  engine.mutate(mutation, { subUnitId: worksheet.getSheetId(), ranges: [toRange(area, worksheet)] });
}
