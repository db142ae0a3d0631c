/**
 * Whether a cell contains an earlier version of a formula of the add-on (W81). Compares the functions and the texts of both
 * formulas, because Sheets rewrites references, separators and quotation marks around names of tabs. `hallmark` is a part
 * that every version of the formula contains; a formula without it belongs to the user.
 */
export function isOutdated(formula: string, wanted: string, hallmark: string): boolean {
  return formula.includes(hallmark) && signatureOf(formula) !== signatureOf(wanted);
}

/** Whether a formula contains an error instead of a deleted range, in any language (S63). */
export function isBroken(formula: string): boolean {
  return /#[\u00a1\u00bf]?\p{Lu}/u.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ''));
}

/** The names of the functions and the texts, in order; names of tabs do not count. */
function signatureOf(formula: string): string {
  const parts = formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z_][A-Z0-9_.]*(?=\()/gi) ?? [];
  return parts
    .filter((part) => !part.startsWith("'"))
    .map((part) => (part.startsWith('"') ? part : part.toUpperCase()))
    .join();
}
