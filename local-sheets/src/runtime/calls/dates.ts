import { type Cell, isSerial } from '../../protocol/cells';
import type { CallValue } from '../../protocol/values';
import { dayZero, instantOfWallTime, serialAt } from '../../protocol/zones';

/** Converts the days of cells to instants and back, in the time zone of the spreadsheet. */
export interface Dates {
  toWire(cell: Cell): CallValue;
  toCell(value: CallValue): Cell | null;
}

/** Calls `timeZone` each time, because a script can change the time zone. */
export function createDates(timeZone: () => string): Dates {
  return {
    toWire: (cell) => {
      if (!isSerial(cell)) return cell;
      // No Date reaches that far. What Google gives for such a cell is not known; a number is what the cell holds.
      if (Math.abs(cell.serial) > mostDays) return cell.serial;
      return { instant: instantOf(cell.serial, timeZone()) };
    },
    toCell: (value) => {
      if (typeof value !== 'object' || value === null) return value;
      return { serial: serialAt(timeZone(), value.instant) };
    },
  };
}

const day = 86_400_000;
/** A Date holds 100 million days on each side of 1970. */
const mostDays = 99_900_000;

function instantOf(serial: number, timeZone: string): number {
  return instantOfWallTime(timeZone, dayZero + Math.round(serial * day));
}
