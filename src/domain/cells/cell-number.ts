/** Why a cell cannot be used, and what to do: "row 3 of weights" + what + "; " + remedy + ".". */
export interface Flaw {
  readonly what: string;
  readonly remedy: string;
}

/** The number in a cell; null if the cell is blank, or a flaw if it is not a number. */
export type CellNumber = number | null | Flaw;

/** The decimal separator of the spreadsheet's locale. Without it, a text such as "1,200" is ambiguous. */
export type Decimal = ',' | '.';

// Looking up a global for each of thousands of cells costs more than the rest of the work.
const isFiniteNumber = Number.isFinite;

/**
 * Reads a number, a checkbox, a percentage, or text with a comma or a point; null if the cell is blank, or a
 * flaw if it is not a number (S1 to S5).
 */
export function readCellNumber(cell: unknown, decimal?: Decimal): CellNumber {
  if (typeof cell === 'number') return isFiniteNumber(cell) ? cell : notANumber(String(cell));
  if (isBlank(cell)) return null;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (isDate(cell))
    return { what: 'is a date', remedy: 'type a number there and format the cell as a number' };
  if (typeof cell !== 'string') return notANumber(typeof cell);
  return errorIn(cell) ?? readText(cell, decimal);
}

/** True if a cell could not be read. */
export function isFlaw(read: string | number | null | Flaw): read is Flaw {
  return typeof read === 'object' && read !== null;
}

/** The flaw with its subject: "the target" and "is a date". */
export function namedFlaw(name: string, flaw: Flaw): Flaw {
  return { what: `${name} ${flaw.what}`, remedy: flaw.remedy };
}

/** True for an empty cell, a missing argument, and text that consists only of spaces. */
export function isBlank(cell: unknown): boolean {
  return (
    cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
  );
}

/** True for a date, a time or a duration. `instanceof` would be false for a Date of another realm. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

/** The flaw of an error value, which a function receives as text in the language of the sheet: "#N/A", "#BEZUG!"; null for any other text (S4, S63). */
export function errorIn(text: string): Flaw | null {
  if (!/^(#[\u00a1\u00bf]?[\p{Lu}/0-9]+[!?]?|Loading\.\.\.)$/u.test(text.trim())) return null;
  return { what: `holds the error ${text.trim()}`, remedy: 'fix the formula in that cell' };
}

/** The text in quotes, on one line and shortened to 40 characters. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}

function readText(cell: string, decimal: Decimal | undefined): number | Flaw {
  const text = cell
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace('\u2212', '-');
  const [, sign, digits, percent] = /^([+-]?) ?(.*?) ?(%?)$/.exec(text) ?? [];
  // A space or an apostrophe is allowed only between groups of three digits.
  const plain = (digits ?? '').replace(/(\d)[ '\u2019](?=\d{3}(?!\d))/g, '$1');
  const size = readDigits(plain, decimal);
  if (size === null) return notANumber(quoted(cell));
  if (typeof size === 'string') {
    return {
      what: `holds the text ${quoted(cell)}, which can mean ${size}`,
      remedy: 'type it as a number, not as text',
    };
  }
  const value = (sign === '-' ? -size : size) / (percent === '%' ? 100 : 1);
  return isFiniteNumber(value) ? value : notANumber(quoted(cell));
}

/** The number; null if the text is not a number, or both readings as text if it is ambiguous (S3). */
function readDigits(digits: string, decimal: Decimal | undefined): number | string | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  const grouped = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.exec(digits);
  const fraction = /^(?:\d*|[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*)([.,])\d+$/.exec(digits);
  const asWhole = grouped === null ? null : Number(digits.replace(/[.,]/g, ''));
  const asFraction =
    fraction === null || fraction[1] === fraction[2]
      ? null
      : Number(digits.replace(/[.,](?=.*[.,])/g, '').replace(',', '.'));
  if (asWhole === null || asFraction === null) return asWhole ?? asFraction;
  if (decimal === undefined) return `${asFraction} or ${asWhole}`;
  return digits.includes(decimal) ? asFraction : asWhole;
}

function notANumber(shown: string): Flaw {
  return { what: `holds ${shown}, which is not a number`, remedy: 'type a number there or leave it blank' };
}
