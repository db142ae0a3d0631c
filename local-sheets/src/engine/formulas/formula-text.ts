/**
 * The formula as Sheets prints it in en_US: `;` between arguments becomes `,`. A `;` inside text, a quoted tab name or an
 * array literal, where it separates rows, is kept.
 */
export function withCommas(formula: string): string {
  if (!formula.includes(';')) return formula;
  let result = '';
  let quote = '';
  let braces = 0;
  for (const character of formula) {
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') braces++;
    else if (character === '}') braces--;
    result += character === ';' && quote === '' && braces === 0 ? ',' : character;
  }
  return result;
}
