import type { CellValue } from '../meetings/form-cell';
import { fieldOfHeader } from './column-words';
import { isDayText } from './import-days';
import { type SourceCells, type SourceTable, textOf } from './source-table';

/**
 * Reads a table that has one block of rows for each 1:1, with labels such as "Date:" or, without a header row, below a line with
 * the day; null if it is none (M352).
 */
export function readBlocks(cells: SourceCells, hasHeader: boolean): SourceTable | null {
  const lines = cells.map(lineOf);
  const dates = lines.filter((line) => line !== null && fieldOfHeader('meetings', line.label) === 'date');
  if (dates.length >= 2 && labelsOf(lines).size >= 2) return labeled(lines);
  if (hasHeader) return null;
  const days = cells.filter((row) => dayLine(row) !== null);
  return days.length >= 2 ? belowDays(cells) : null;
}

interface Line {
  readonly row1: number;
  /** '' in a line that goes on with the label above. */
  readonly label: string;
  readonly value: CellValue;
}

/** A line with at most a label and a value; null if it is blank, or has more cells. */
function lineOf(row: readonly CellValue[], index: number): Line | null {
  const filled = row.filter((cell) => textOf(cell) !== '');
  const [first, second] = filled;
  if (first === undefined || filled.length > 2) return null;
  const row1 = index + 1;
  const text = textOf(first);
  const inline = /^([^:]{1,40}):\s*([\s\S]*)$/.exec(text);
  const label = (inline?.[1] ?? text).trim();
  if (fieldOfHeader('meetings', label) === null) {
    if (second !== undefined && inline?.[2] === '') return { row1, label, value: second };
    return { row1, label: '', value: second === undefined ? first : `${text} ${textOf(second)}` };
  }
  // "Notes" alone is a label, and so is "Date" beside a day.
  return { row1, label, value: second ?? inline?.[2] ?? '' };
}

function labelsOf(lines: readonly (Line | null)[]): Map<string, number> {
  const labels = new Map<string, number>();
  for (const line of lines) {
    if (line !== null && line.label !== '' && !labels.has(line.label)) labels.set(line.label, labels.size);
  }
  return labels;
}

/** A block ends where one of its labels appears again. */
function labeled(lines: readonly (Line | null)[]): SourceTable {
  const labels = labelsOf(lines);
  const rows: { row1: number; cells: CellValue[]; heading: string }[] = [];
  let seen = new Set<string>();
  let last = '';
  let heading = '';
  for (const line of lines) {
    if (line === null) continue;
    const row = rows[rows.length - 1];
    if (line.label === '') {
      const column = labels.get(last);
      if (row === undefined || column === undefined) heading = textOf(line.value);
      else row.cells[column] = joined(row.cells[column] ?? '', line.value);
      continue;
    }
    last = line.label;
    const column = labels.get(last) ?? 0;
    if (row === undefined || seen.has(last)) {
      seen = new Set();
      const cells = Array.from(labels, (): CellValue => '');
      cells[column] = line.value;
      rows.push({ row1: line.row1, cells, heading });
    } else row.cells[column] = line.value;
    seen.add(last);
  }
  return { shape: 'blocks', headers: Array.from(labels.keys()), headerRow1: null, rows, titles: [] };
}

function belowDays(cells: SourceCells): SourceTable {
  const rows: { row1: number; cells: CellValue[]; heading: string }[] = [];
  let heading = '';
  cells.forEach((row, index) => {
    const day = dayLine(row);
    const text = row
      .map(textOf)
      .filter((part) => part !== '')
      .join(' ');
    const last = rows[rows.length - 1];
    if (day !== null) rows.push({ row1: index + 1, cells: [day, ''], heading });
    else if (last === undefined) heading = heading || text;
    else if (text !== '') last.cells[1] = joined(last.cells[1] ?? '', text);
  });
  return { shape: 'blocks', headers: ['Date', 'Notes'], headerRow1: null, rows, titles: [] };
}

/** The day of a row that contains only a day, such as "3 Feb 2026" or "1:1 on 2026-02-03"; null otherwise. */
function dayLine(row: readonly CellValue[]): CellValue | null {
  const [only, ...more] = row.filter((cell) => textOf(cell) !== '');
  if (only === undefined || more.length > 0 || typeof only === 'number') return null;
  if (typeof only === 'object') return only;
  const text = textOf(only)
    .replace(/\b(?:1 ?[:-] ?1|one[- ]on[- ]one|meeting|rapat|pertemuan|tanggal|date|on)\b/gi, ' ')
    .replace(/^[\s:\u2013\u2014-]+|[\s:\u2013\u2014-]+$/g, '');
  return isDayText(text) ? text : null;
}

function joined(above: CellValue, below: CellValue): CellValue {
  return textOf(above) === '' ? below : `${textOf(above)}\n${textOf(below)}`;
}
