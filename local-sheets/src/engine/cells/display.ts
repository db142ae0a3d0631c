import { numfmt } from '@univerjs/core';
import { type Cell, isSerial } from '../../protocol/cells';
import { englishLocale, type SheetLocale } from '../../protocol/sheet-locale';
import { formatLocale } from '../formats/book-locale';
import { textFormat } from '../formats/number-formats';

/** The calendar of Sheets has no 29 February 1900. */
const sheetsDays = { leap1900: false };

/** The cell's value as the grid shows it in a locale (H542); en_US if none is given. */
export function displayText(value: Cell, pattern: string, locale: SheetLocale = englishLocale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = isSerial(value) ? value.serial : value;
  const plain = () => plainNumber(number).replace('.', locale.decimal);
  if (pattern === '' || pattern === textFormat) return plain();
  try {
    return numfmt.format(pattern, number, { ...sheetsDays, locale: formatLocale(locale) });
  } catch {
    return plain();
  }
}

/** A number in the automatic format: whole numbers in full, others with ten digits. */
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
