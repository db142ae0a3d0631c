import { AbsoluteRefType } from '@univerjs/core';
import { deserializeRangeWithSheet, serializeRangeWithSheet } from '@univerjs/engine-formula';
import type { Area } from '../../protocol/cells';
import type { TabIds } from '../tabs/tab-ids';
import type { HeadlessUniver } from '../univer';
import { toArea, toRange } from './areas';

/** `='My tab'!$A$2:$A$9` for an area; open at the end (`$A$2:$A`) if it includes the last row, so that it grows with the tab. */
export function rangeFormula(area: Area, tabs: TabIds): string {
  const worksheet = tabs.worksheet(area.sheetId);
  const range = toRange(area, worksheet);
  const toEnd = area.rows > 1 && range.endRow === worksheet.getRowCount() - 1;
  const fixed = {
    ...range,
    endRow: toEnd ? Number.NaN : range.endRow,
    startAbsoluteRefType: AbsoluteRefType.ALL,
    endAbsoluteRefType: AbsoluteRefType.ALL,
  };
  return `=${serializeRangeWithSheet(worksheet.getName(), fixed)}`;
}

/** The area that such a formula names; null if it names no area on a tab of this workbook. */
export function areaOfFormula(
  formula: string,
  home: number,
  tabs: TabIds,
  engine: HeadlessUniver,
): Area | null {
  if (!/^=.*[A-Za-z]/.test(formula) || formula.includes('(')) return null;
  const { sheetName, range } = deserializeRangeWithSheet(formula.slice(1));
  const worksheet = sheetName === '' ? tabs.find(home) : engine.workbook.getSheetBySheetName(sheetName);
  if (!worksheet || Number.isNaN(range.startColumn)) return null;
  return toArea(range, tabs.number(worksheet.getSheetId()), worksheet);
}
