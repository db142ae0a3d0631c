/** The formula with its texts and names of tabs blanked out, so that their content is not read as a part of it. */
export function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, 'Tab');
}

/** Every call of a function in a formula, nested ones included, such as "IFERROR(A1;0)". */
export function callsIn(formula: string, name: string): string[] {
  const calls: string[] = [];
  for (const { index } of formula.matchAll(new RegExp(`\\b${name}\\(`, 'g'))) {
    calls.push(formula.slice(index, endOfCall(formula, index + name.length)));
  }
  return calls;
}

/** The arguments of a call; Sheets of some locales separate them by commas. */
export function argumentsOf(call: string): string[] {
  const inside = call.slice(call.indexOf('(') + 1, -1);
  const all = [''];
  let depth = 0;
  for (const sign of inside) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0 && (sign === ';' || sign === ',')) all.push('');
    else all[all.length - 1] += sign;
  }
  return all;
}

function endOfCall(formula: string, opening: number): number {
  let depth = 0;
  for (let at = opening; at < formula.length; at += 1) {
    if (formula[at] === '(') depth += 1;
    if (formula[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error(`A bracket is not closed in ${formula}`);
}
