/**
 * The formula as Sheets prints it in en_US: `;` between arguments becomes `,`. Inside text, quoted tab names and array
 * literals, where `;` separates rows, it stays.
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
