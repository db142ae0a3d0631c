import { CellValueType, type ICellData, InterceptorEffectEnum, type Nullable, numfmt } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  type ISheetLocation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { localFormula, storedFormula } from '../../protocol/decimal-comma-formula';
import { isAllDigits, readTyped } from '../../protocol/locale-entry';
import { englishLocale, type SheetLocale, sheetLocale } from '../../protocol/sheet-locale';
import type { Grid } from './open-univer';
import type { WorkbookCopy } from './workbook-copy';

/** Shows and reads cells by the locale of the spreadsheet (H546). */
export interface GridLocale {
  change(name: string): void;
}

/** Runs before Univer parses what was typed. */
const first = 100;

export function createGridLocale({ injector }: Grid, copy: WorkbookCopy): GridLocale {
  let locale = englishLocale;
  let isStarted = false;

  function start(): void {
    isStarted = true;
    const interceptors = injector.get(SheetInterceptorService);
    interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: first,
      handler: (cell, place, next) => inEditor(next(cell), place.origin, locale),
    });
    interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: first,
      handler: (cell, place, next) => typed(cell, place, locale) ?? next(cell),
    });
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: first,
      handler: (cell, place, next) => shown(next(cell), place, locale),
    });
    formatNumbers();
  }

  function formatNumbers(): void {
    injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(formatLocale(locale));
  }

  copy.onStart(start);
  return {
    change: (name) => {
      locale = sheetLocale(name) ?? englishLocale;
      if (isStarted) formatNumbers();
    },
  };
}

type NumberLocale = Parameters<SheetsNumfmtCellContentController['setNumfmtLocal']>[0];

function formatLocale({ tag }: SheetLocale): NumberLocale {
  const [language = 'en'] = tag.split('-');
  return ([tag, language].find((one) => numfmt.getLocale(one) !== null) ?? 'en') as NumberLocale;
}

/** A number in the automatic format, which Univer does not localize. */
function shown(
  cell: Nullable<ICellData>,
  { worksheet, row, col }: ISheetLocation,
  { decimal }: SheetLocale,
): Nullable<ICellData> {
  if (decimal === '.' || cell?.t !== CellValueType.NUMBER || typeof cell.v !== 'number') return cell;
  if (!isAutomatic(worksheet.getComposedCellStyleByCellData(row, col, cell).n?.pattern)) return cell;
  return { ...cell, v: String(Number(cell.v.toPrecision(10))).replace('.', decimal) };
}

/** The text with which the editor and the formula bar start. `stored` is the cell without the text that replaces it on screen. */
function inEditor(
  cell: Nullable<ICellData>,
  stored: Nullable<ICellData>,
  { decimal, hasDecimalComma }: SheetLocale,
): Nullable<ICellData> {
  if (cell?.f && hasDecimalComma) return { ...cell, f: localFormula(cell.f) };
  if (decimal === '.' || stored?.t !== CellValueType.NUMBER || cell?.v === undefined || cell.v === null)
    return cell;
  return { ...cell, v: String(cell.v).replace(/^(-?\d+)\.(\d+%?)$/, `$1${decimal}$2`) };
}

/** The cell for typed text, read by the locale; null if Univer reads it in the same way. */
function typed(
  cell: Nullable<ICellData>,
  { workbook }: ISheetLocation,
  locale: SheetLocale,
): Nullable<ICellData> {
  if (!cell) return null;
  if (cell.f) return locale.hasDecimalComma ? { ...cell, f: storedFormula(cell.f) } : null;
  const style = workbook.getStyles().getStyleByCell(cell);
  const pattern = style?.n?.pattern ?? '';
  if (pattern === '@' || cell.t === CellValueType.FORCE_STRING || typeof cell.v !== 'string') return null;
  const text = cell.v.trim();
  const number = readTyped(text, locale, new Date().getFullYear()) ?? readWords(text, locale);
  if (number !== null) {
    const s =
      number.pattern !== null && isAutomatic(pattern) ? { ...style, n: { pattern: number.pattern } } : cell.s;
    return { ...cell, p: null, v: number.value, t: CellValueType.NUMBER, s: s ?? null };
  }
  return isAllDigits(text, locale) ? { ...cell, p: null, t: CellValueType.STRING } : null;
}

function isAutomatic(pattern = ''): boolean {
  return pattern === '' || pattern.toLowerCase() === 'general';
}

/** Reads days with the name of their month; Univer supports only English names. */
function readWords(text: string, locale: SheetLocale) {
  if (locale.tag.startsWith('en') || !/^\d.*\p{L}/u.test(text)) return null;
  const read = numfmt.parseValue(text, { locale: formatLocale(locale) });
  return typeof read?.v === 'number' ? { value: read.v, pattern: read.z ?? null } : null;
}
