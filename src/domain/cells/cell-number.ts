/** Why a cell cannot be used, and what to do: "row 3 of weights" + what + "; " + remedy + ".". */
export interface Flaw {
  readonly what: string;
  readonly remedy: string;
}

/** A cell read as a number: the number, null for a blank, or why it is neither. */
export type CellNumber = number | null | Flaw;

/** The sign between units and tenths in the sheet's locale; it settles texts such as "1,200", which are ambiguous without it. */
export type Decimal = ',' | '.';

// Held here because looking up a global for each of thousands of cells costs more than all the rest.
const isFiniteNumber = Number.isFinite;

/** Reads a number as people have it in cells: number, checkbox, percent, or text with a comma or a point (S1 to S5). */
export function readCellNumber(cell: unknown, decimal?: Decimal): CellNumber {
  if (typeof cell === 'number') return isFiniteNumber(cell) ? cell : notANumber(String(cell));
  if (isBlank(cell)) return null;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (isDate(cell))
    return { what: 'is a date', remedy: 'type a number there and format the cell as a number' };
  if (typeof cell !== 'string') return notANumber(typeof cell);
  return errorIn(cell) ?? readText(cell, decimal);
}

export function isFlaw(read: string | number | null | Flaw): read is Flaw {
  return typeof read === 'object' && read !== null;
}

/** The flaw with what it is about: "the target" and "is a date". */
export function namedFlaw(name: string, flaw: Flaw): Flaw {
  return { what: `${name} ${flaw.what}`, remedy: flaw.remedy };
}

/** True for an empty cell, a missing argument and text of spaces alone. */
export function isBlank(cell: unknown): boolean {
  return (
    cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
  );
}

/** True for a date, a time or a duration, also one made in another realm. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

/** Cells in error are read as text, in the words of the sheet's language: "#N/A", "#BEZUG!"; null for any other text (S63). */
export function errorIn(text: string): Flaw | null {
  if (!/^(#[\u00a1\u00bf]?[\p{Lu}/0-9]+[!?]?|Loading\.\.\.)$/u.test(text.trim())) return null;
  return { what: `holds the error ${text.trim()}`, remedy: 'mend the formula in that cell' };
}

/** The text in quotes, cut where it is long. */
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
  // A space or an apostrophe may stand between thousands only.
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

/** The number; null when the text is none; the two readings in words when it is ambiguous. */
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
