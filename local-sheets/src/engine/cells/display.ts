import { numfmt } from '@univerjs/core';
import { type Cell, isSerial } from '../../protocol/cells';
import { textFormat } from '../formats/number-formats';

/** Sheets knows no 29 February 1900. */
const sheetsDays = { leap1900: false };

/** The cell's value as the grid shows it. */
export function displayText(value: Cell, pattern: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = isSerial(value) ? value.serial : value;
  if (pattern === '' || pattern === textFormat) return plainNumber(number);
  try {
    return numfmt.format(pattern, number, sheetsDays);
  } catch {
    return plainNumber(number);
  }
}

/** A number in the automatic format: whole ones in full, others with ten digits. */
function plainNumber(number: number): string {
  const size = Math.abs(number);
  if (Number.isInteger(number) && size < 1e15) return String(number);
  if (size >= 1e15 || size < 1e-6) return exponential(number);
  return String(Number(number.toPrecision(10)));
}

function exponential(number: number): string {
  const [digits = '0', power = '+0'] = number.toExponential(5).split('e');
  const exponent = power.slice(1).padStart(2, '0');
  return `${Number(digits)}E${power.startsWith('-') ? '-' : '+'}${exponent}`;
}
