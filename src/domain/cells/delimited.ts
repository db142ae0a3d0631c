/** One row of a pasted table. */
export interface DelimitedRow {
  readonly cells: readonly string[];
  /** The pasted text of the row, without its line end. */
  readonly raw: string;
  /** True if a quotation mark opens a cell and is never closed. */
  readonly hasOpenQuote: boolean;
}

/**
 * Reads rows copied from a spreadsheet (tabs) or a file (commas or semicolons). A quoted cell may contain
 * delimiters, line ends and doubled quotation marks. Blank rows are omitted; returns [] if there are no
 * others (M180).
 */
export function readDelimited(pasted: string): DelimitedRow[] {
  const text = pasted.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(text);
  const quoted = new RegExp(`"((?:[^"]|"")*)" *(?=${delimiter}|\\r|\\n|$)`, 'y');
  const bare = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  const rows: DelimitedRow[] = [];
  let cells: string[] = [];
  let hasOpenQuote = false;
  let rowStart = 0;
  for (let at = 0; at <= text.length; at += 1) {
    quoted.lastIndex = at;
    bare.lastIndex = at;
    const inQuotes = text[at] === '"' ? quoted.exec(text) : null;
    const cell = inQuotes ? (inQuotes[1] ?? '').replace(/""/g, '"') : (bare.exec(text)?.[0] ?? '');
    // A quotation mark inside an unquoted cell, as in 5" or "Ada" Lovelace, is an ordinary character.
    if (!inQuotes && cell.startsWith('"') && cell.split('"').length % 2 === 0) hasOpenQuote = true;
    cells.push(cell);
    at = inQuotes ? quoted.lastIndex : bare.lastIndex;
    if (at < text.length && text[at] !== '\r' && text[at] !== '\n') continue;
    if (cells.some((one) => one.trim() !== ''))
      rows.push({ cells, raw: text.slice(rowStart, at), hasOpenQuote });
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    [cells, hasOpenQuote, rowStart] = [[], false, at + 1];
  }
  return rows;
}

/**
 * Text with a tab outside quotes is from a spreadsheet. Otherwise, the delimiter is the one on more lines,
 * because words contain commas too.
 */
function delimiterOf(text: string): '\t' | ';' | ',' {
  const lines = text.replace(/(^|[\t;,\r\n])"(?:[^"]|"")*" *(?=[\t;,\r\n]|$)/g, '$1').split(/[\r\n]+/);
  const linesWith = (sign: string) => lines.filter((line) => line.includes(sign)).length;
  if (linesWith('\t') > 0) return '\t';
  return linesWith(';') > 0 && linesWith(';') >= linesWith(',') ? ';' : ',';
}
