import type { FindSpreadsheet } from '../sheets/spreadsheet';
import type { Period } from './engineer-year';
import { layOutWorkbook } from './lay-out-workbook';
import { makeWorkbook, type WorkbookOptions } from './make-workbook';
import type { WorkbookRecord } from './records';

export interface CompanyOptions extends WorkbookOptions {
  readonly workbooks: number;
  /** "2026-10-14": everything until this day has happened. */
  readonly today: string;
  /** The day of the first 1:1s, a year before `today` by default. */
  readonly firstDay?: string;
}

/** A company whose workbooks are made when somebody asks for them, so that 5,000 take no more memory than one. */
export interface Company {
  readonly period: Period;
  readonly size: number;
  /** The workbook at this position, from 0. Throws RangeError if there is none. */
  record(index: number): WorkbookRecord;
  /** For the imitation of the Sheets API: what every user finds. */
  readonly find: FindSpreadsheet;
}

export function companyOf(options: CompanyOptions): Company {
  const { workbooks: size, today, firstDay } = options;
  const last = serialOf(today);
  const period = { first: firstDay === undefined ? last - 365 : serialOf(firstDay), today: last };
  const record = (index: number) => {
    if (!(index >= 0 && index < size)) throw new RangeError(`The company has no workbook ${index}.`);
    return makeWorkbook(options, period, index);
  };
  return {
    period,
    size,
    record,
    find: (spreadsheetId) => {
      const index = indexIn(spreadsheetId);
      const found = index === null || index >= size ? null : record(index);
      if (!found || found.spreadsheetId !== spreadsheetId || found.access === 'deleted') return null;
      return found.access === 'unshared' ? 'unshared' : layOutWorkbook(found);
    },
  };
}

/** The day as Sheets counts it. */
export function serialOf(day: string): number {
  return Date.parse(`${day}T00:00Z`) / 86_400_000 + 25_569;
}

/** The inverse of `serialOf`. */
export function dayOf(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** The position that an id of `makeWorkbook` begins with; null if it is another id. */
function indexIn(spreadsheetId: string): number | null {
  const found = /^1w(\d{6})-/.exec(spreadsheetId)?.[1];
  return found === undefined ? null : Number(found);
}
