import { type Cell, isSerial } from '../wire/cells';
import type { WireValue } from '../wire/values';
import { instantOfWallTime, zoneOffset } from '../wire/zones';

/** Turns the days of cells into instants and back, in the spreadsheet's own time zone. */
export interface Dates {
  toWire(cell: Cell): WireValue;
  toCell(value: WireValue): Cell | null;
}

/** `timeZone` is asked each time, for a script may change it. */
export function createDates(timeZone: () => string): Dates {
  return {
    toWire: (cell) => (isSerial(cell) ? { instant: instantOf(cell.serial, timeZone()) } : cell),
    toCell: (value) => {
      if (typeof value !== 'object' || value === null) return value;
      return { serial: serialOf(value.instant, timeZone()) };
    },
  };
}

/** Day 0 of a spreadsheet, 1899-12-30, as a wall time. */
const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

function instantOf(serial: number, timeZone: string): number {
  return instantOfWallTime(timeZone, dayZero + Math.round(serial * day));
}

function serialOf(instant: number, timeZone: string): number {
  return (instant + zoneOffset(timeZone, instant) - dayZero) / day;
}
