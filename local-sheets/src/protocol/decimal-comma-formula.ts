/**
 * Formulas in the notation of locales with a decimal comma: `;` separates arguments, and `\` separates the columns of an
 * array literal. The workbook stores them in the notation of en_US (H544).
 */

/** The formula in the stored notation. One that such a locale cannot parse is stored unchanged, in a call of `unreadable`. */
export function storedFormula(formula: string): string {
  let result = '';
  let braces = 0;
  for (const piece of pieces(formula, '[.,]')) {
    if (piece === '{') braces += 1;
    if (piece === '}') braces -= 1;
    if (piece === ';') result += braces > 0 ? ';' : ',';
    else if (piece === '\\' && braces > 0) result += ',';
    else if (/^\d+,\d+$/.test(piece)) result += piece.replace(',', '.');
    else if (piece === ',' || piece === '\\' || /^\d+\.\d+$/.test(piece)) return asUnreadable(formula);
    else result += piece;
  }
  return result;
}

/** A stored formula in the notation of such a locale. */
export function localFormula(formula: string): string {
  const raw = /^=UNREADABLE_FORMULA\("(.*)"\)$/s.exec(formula)?.[1];
  if (raw !== undefined) return raw.replaceAll('""', '"');
  let result = '';
  let braces = 0;
  for (const piece of pieces(formula, '[.]')) {
    if (piece === '{') braces += 1;
    if (piece === '}') braces -= 1;
    if (piece === ',') result += braces > 0 ? '\\' : ';';
    else result += /^\d+\.\d+$/.test(piece) ? piece.replace('.', ',') : piece;
  }
  return result;
}

/** The function whose call replaces a formula that cannot be parsed in its locale. */
export const unreadable = 'UNREADABLE_FORMULA';

function asUnreadable(formula: string): string {
  return `=${unreadable}("${formula.replaceAll('"', '""')}")`;
}

/** Splits a formula into texts, quoted names, words, numbers, and single characters for everything else. */
function pieces(formula: string, decimals: string): string[] {
  const text = '"(?:[^"]|"")*"?';
  const quotedName = "'(?:[^']|'')*'?";
  const word = '[\\p{L}_$][\\p{L}\\d_.$]*';
  const piece = new RegExp(`${text}|${quotedName}|${word}|\\d+${decimals}\\d+|\\d+|[^]`, 'gu');
  return formula.match(piece) ?? [];
}
