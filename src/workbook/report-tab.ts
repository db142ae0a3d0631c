import {
  type ReportCell,
  type ReportLine,
  type ReportLook,
  reportColumns,
} from '../domain/report/report-sheet';
import { applyFormats, type CellFormats } from './grid/cell-formats';
import { eachRun, headerFormats } from './grid/column-formatting';
import { letters } from './grid/layout';
import { beforeLiteral, isLiteral, writeLiteral } from './grid/plain-text';
import { freeOrBlankTab } from './grid/tab-name';
import type { SheetValue } from './grid/table';
import { beingMade } from './grid/tag-entries';
import type { TabKey, Tags } from './grid/tagged-tab';
import type { Sheet, Workbook } from './grid/workbook';
import { retagTab, tagTab } from './grid/write-tags';

/** The key of the tab with an engineer's report of a day (yyyy-mm-dd). Only a tab with this key is replaced (R20). */
export function reportTab(engineerId: string, day: string): TabKey {
  return `report:${engineerId}:${day}`;
}

/**
 * Writes a report to a new tab, which replaces the one with the same key. Until the report is complete, its tab is tagged as
 * being made, and the next call deletes what an interrupted one left. The previous tab is deleted after that, so that a
 * failure leaves one of the two (R21); `onFailure` receives the function that removes the new tab.
 */
export function putReport(
  workbook: Workbook,
  tags: Tags,
  key: TabKey,
  wanted: string,
  lines: readonly ReportLine[],
  onFailure: (rollBack: () => void) => void,
): Sheet {
  const { spreadsheet } = workbook;
  const begun = tags.sheetOf(beingMade(key));
  if (begun) spreadsheet.deleteSheet(begun);
  const old = tags.sheetOf(key);
  const oldId = tags.sheetIdOf(key);
  const oldName = old?.getName();
  const open = spreadsheet.getActiveSheet();
  const index = old ? old.getIndex() : spreadsheet.getNumSheets();
  const place = freeOrBlankTab(spreadsheet, wanted, (one) => tags.keyOf(one) !== null);
  const sheet = place.sheet ?? spreadsheet.insertSheet(place.name, index);
  tagTab(sheet, beingMade(key));
  const complete = () => {
    if (oldName !== undefined) sheet.setName(oldName);
    retagTab(sheet, key);
  };
  onFailure(() => {
    if (oldId !== null && spreadsheet.getSheetById(oldId) === null) return complete();
    spreadsheet.setActiveSheet(open);
    spreadsheet.deleteSheet(sheet);
  });
  fill(workbook, sheet, lines);
  if (old) spreadsheet.deleteSheet(old);
  complete();
  sheet.activate();
  return sheet;
}

/** The column widths in pixels. */
const widths = [190, 340, 100, 100, 100, 100, 100, 300, 100];
const heights: Partial<Record<ReportLook, number>> = { title: 32, heading: 26 };

function fill(workbook: Workbook, sheet: Sheet, lines: readonly ReportLine[]): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (columns > reportColumns) sheet.deleteColumns(reportColumns + 1, columns - reportColumns);
  if (rows > lines.length) sheet.deleteRows(lines.length + 1, rows - lines.length);
  if (rows < lines.length) sheet.insertRowsAfter(rows, lines.length - rows);
  const placed = widths.map((width, column) => ({ width, position: column + 1 }));
  eachRun(
    placed,
    ({ width }) => width,
    (first, last, width) => sheet.setColumnWidths(first, last - first + 1, width),
  );
  sheet
    .getRange(1, 1, lines.length, reportColumns)
    .setNumberFormats(lines.map(({ cells }) => cells.map(formatOf)))
    .setValues(lines.map(({ cells }) => cells.map((cell) => valueIn(workbook, cell))))
    .setVerticalAlignment('top')
    .setHorizontalAlignment('left')
    .setWrap(true);
  lines.forEach(({ cells }, line) => {
    cells.forEach((cell, column) => {
      if (isLiteral(cell)) writeLiteral(sheet.getRange(line + 1, column + 1), cell);
    });
  });
  applyFormats(
    sheet,
    lines.flatMap((line, index) =>
      formatsOf(line).map((formats) => [rowOfReport(index + 1), formats] as const),
    ),
  );
  // Google fits a row to the font size it had when it was filled, so rows whose font size changes need a height.
  lines.forEach(({ look }, index) => {
    const height = heights[look];
    if (height !== undefined) sheet.setRowHeight(index + 1, height);
  });
}

function rowOfReport(row1: number): string {
  return `A${row1}:${letters(reportColumns)}${row1}`;
}

function formatsOf(line: ReportLine): CellFormats[] {
  const { look } = line;
  return [
    ...(look === 'title' ? [{ fontWeight: 'bold', fontSize: 16 } as const] : []),
    ...(look === 'heading' ? [{ fontWeight: 'bold', fontSize: 12 } as const] : []),
    ...(look === 'header' ? [headerFormats] : []),
    ...(isSentence(line) ? [{ wrap: false }] : []),
  ];
}

/** Whether only the first cell has text, which then overflows the blank cells beside it. */
function isSentence({ cells: [first, ...others] }: ReportLine): boolean {
  return first !== '' && others.every((cell) => cell === '');
}

function formatOf(cell: ReportCell): string {
  if (typeof cell === 'string') return '@';
  if (typeof cell === 'number') return 'General';
  if ('day' in cell) return 'yyyy-mm-dd';
  return cell.decimals === 0 ? '0%' : '0.00%';
}

function valueIn({ toDate }: Workbook, cell: ReportCell): SheetValue {
  if (typeof cell === 'string') return beforeLiteral(cell);
  if (typeof cell === 'number') return cell;
  return 'day' in cell ? toDate(cell.day) : cell.share;
}
