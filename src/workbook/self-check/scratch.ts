import { isDate } from '../../domain/cells/cell-number';
import type { Observed } from '../../domain/self-check/observations';
import { letters } from '../grid/layout';
import type { Range, Sheet, Workbook } from '../grid/workbook';

/** The services that the checks need in addition to the spreadsheet. */
export interface ScratchServices {
  flush(): void;
  sleep(milliseconds: number): void;
  /** Milliseconds since some moment. */
  now(): number;
  hasDocumentLock(): boolean;
  /** Takes and releases the user lock; false if it is taken. */
  tryUserLock(): boolean;
  scriptTimeZone(): string;
}

/** The number of rows and columns in the block of a check. */
export const blockRows = 20;

/** The part of the scratch tab that one check writes to. */
export interface Scratch {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly services: ScratchServices;
  /** Positions are 1-based within the block. */
  range(row: number, column: number, rows?: number, columns?: number): Range;
  /** The cell for use in a formula, such as "B41". */
  cell(row: number, column: number): string;
  /** The values of a range, once everything is written and calculated. */
  read(row: number, column: number, rows?: number, columns?: number): Observed[][];
  /** Writes a formula, and reads the cells that it fills. */
  calculate(formula: string, row: number, column: number, rows?: number, columns?: number): Observed[][];
  /** Whether Google accepts a write. */
  attempt(write: () => unknown): 'accepted' | 'refused';
}

export function scratchBlock(
  workbook: Workbook,
  sheet: Sheet,
  services: ScratchServices,
  firstRow1: number,
): Scratch {
  const range: Scratch['range'] = (row, column, rows = 1, columns = 1) =>
    sheet.getRange(firstRow1 + row - 1, column, rows, columns);
  const read: Scratch['read'] = (...place) => {
    services.flush();
    const values = () => range(...place).getValues();
    let cells = values();
    for (let waits = 0; waits < mostWaits && cells.flat().some(isLoading); waits += 1) {
      services.sleep(500);
      cells = values();
    }
    return cells.map((row) => row.map((cell) => observed(workbook, cell)));
  };
  return {
    workbook,
    sheet,
    services,
    range,
    cell: (row, column) => `${letters(column)}${firstRow1 + row - 1}`,
    read,
    calculate: (formula, row, column, rows, columns) => {
      range(row, column).setFormula(formula);
      return read(row, column, rows, columns);
    },
    attempt: (write) => {
      try {
        write();
        services.flush();
        return 'accepted';
      } catch {
        return 'refused';
      }
    },
  };
}

const mostWaits = 20;

/** Google fills cells with custom functions later. */
function isLoading(cell: unknown): boolean {
  return cell === 'Loading...' || cell === 'Loading…';
}

function observed({ toDay }: Workbook, cell: unknown): Observed {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (isDate(cell)) return `date ${toDay(cell)}`;
  return String(cell);
}

/** Whether a cell shows an error; the words depend on the language of the user. */
export function isError(cell: Observed | undefined): boolean {
  return typeof cell === 'string' && cell.startsWith('#');
}
