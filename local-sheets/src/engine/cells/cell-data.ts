import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import { type Cell, isSerial } from '../../protocol/cells';
import type { SheetLocale } from '../../protocol/sheet-locale';
import type { BookLocale } from '../formats/book-locale';
import { isDatePattern, textFormat } from '../formats/number-formats';
import { displayText } from './display';
import { parseEntry } from './parse-entry';

/** A cell without content; its style is kept. */
export const blank: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** What is stored for a value that a script writes into a cell with this pattern. */
export function toCellData(value: Cell, pattern: string, locale: BookLocale): ICellData {
  if (isSerial(value)) return dateCell(value.serial, pattern, locale.now);
  if (typeof value === 'number') return { ...blank, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...blank, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === '') return blank;
  const entry = parseEntry(value, pattern, locale);
  if ('formula' in entry) return formulaCell(entry.formula);
  const style: IStyleData | null = entry.pattern === null ? null : { n: { pattern: entry.pattern } };
  const cell =
    typeof entry.value === 'string' ? textCell(entry.value) : toCellData(entry.value, pattern, locale);
  return style === null ? cell : { ...cell, s: style };
}

function dateCell(serial: number, pattern: string, locale: SheetLocale): ICellData {
  const cell: ICellData = { ...blank, v: serial, t: CellValueType.NUMBER };
  if (isDatePattern(pattern)) return cell;
  const shown = Number.isInteger(serial) ? locale.datePattern : locale.momentPattern;
  if (pattern === textFormat) return textCell(displayText({ serial }, shown, locale));
  return { ...cell, s: { n: { pattern: shown } } };
}

export function textCell(text: string): ICellData {
  return { ...blank, v: text, t: CellValueType.STRING };
}

export function formulaCell(formula: string): ICellData {
  return { ...blank, f: formula };
}

export function isEmpty(cell: ICellData): boolean {
  return (cell.v ?? richText(cell) ?? '') === '';
}

/** Text typed with line breaks or formatting; such a cell has no plain value. */
export function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
