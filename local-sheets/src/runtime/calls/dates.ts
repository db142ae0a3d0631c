import { type Cell, isSerial } from '../../protocol/cells';
import type { CallValue } from '../../protocol/values';
import { dayZero, instantOfWallTime, serialAt } from '../../protocol/zones';

/** Turns the days of cells into instants and back, in the spreadsheet's own time zone. */
export interface Dates {
  toWire(cell: Cell): CallValue;
  toCell(value: CallValue): Cell | null;
}

/** `timeZone` is asked each time, for a script may change it. */
export function createDates(timeZone: () => string): Dates {
  return {
    toWire: (cell) => (isSerial(cell) ? { instant: instantOf(cell.serial, timeZone()) } : cell),
    toCell: (value) => {
      if (typeof value !== 'object' || value === null) return value;
      return { serial: serialAt(timeZone(), value.instant) };
    },
  };
}

const day = 86_400_000;

function instantOf(serial: number, timeZone: string): number {
  return instantOfWallTime(timeZone, dayZero + Math.round(serial * day));
}
