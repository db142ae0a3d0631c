import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FunctionDeclaration, parse } from 'acorn';
import { builtCode, callBuiltCode, loadBuiltCode } from '../support/built-code';

const sections = readFileSync(join(__dirname, '../../docs/functions.md'), 'utf8')
  .split(/^## /m)
  .filter((text) => /^[A-Z_]+\(/.test(text));
const documented = sections.map((text): [string, string] => [text.slice(0, text.indexOf('(')), text]);
const declarations = parse(builtCode, { ecmaVersion: 2019 }).body.filter(
  (node): node is FunctionDeclaration =>
    node.type === 'FunctionDeclaration' && /^[A-Z_]+$/.test(node.id.name),
);
const context = loadBuiltCode();

test('S55 every custom function has a section, and every section a function', () => {
  expect(documented.map(([name]) => name).sort()).toEqual(declarations.map((node) => node.id.name).sort());
  expect(documented).toHaveLength(9);
});

test.each(documented)('S55 %s is described with its arguments', (name, text) => {
  const node = declarations.find((one) => one.id.name === name) as FunctionDeclaration;
  const parameters = node.params.map((one) => (one.type === 'Identifier' ? one.name : one.type));
  expect(text.split('\n')[0]).toBe(`${name}(${parameters.join('; ')})`);
  expect([...text.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1])).toEqual(parameters);
});

test.each(documented)('S55 the example of %s gives the documented result', (name, text) => {
  const [, formula, answer] = /^Example: `=(.+?)` gives (.+)\.$/m.exec(text) as RegExpExecArray;
  expect(answered(name, formula)).toEqual(answersIn(answer));
});

test.each(documented)('S55 the error of %s is the documented one', (name, text) => {
  const [, formula, kind, sentence] = /^Error: `=(.+?)` (gives|is refused with) (.+)$/m.exec(
    text,
  ) as RegExpExecArray;
  if (kind === 'gives') expect(answered(name, formula)).toEqual(answersIn(sentence.replace(/\.$/, '')));
  else expect(() => answered(name, formula)).toThrow(sentence.replace(/^"(.*)"$/, '$1'));
});

/** The result of a formula, row by row. */
function answered(name: string, formula: string): unknown[][] {
  const inside = formula.slice(name.length + 1, -1);
  const args = splitOutside(inside, ';').map((one) =>
    one.startsWith('{') ? splitOutside(one.slice(1, -1), ';').map(cellsIn) : JSON.parse(one),
  );
  const answer = callBuiltCode(context, name, args);
  return (Array.isArray(answer) ? answer : [[answer]]).map((row: unknown[]) => row.map(rounded));
}

/** `0.6`, or `"red"`, `"amber"` and `"green"` one below the other, or `{"Delivery";0.3;0.6}` side by side. */
function answersIn(text: string): unknown[][] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, cell]) =>
    cell.startsWith('{')
      ? splitOutside(cell.slice(1, -1), ';').map((one) => JSON.parse(one))
      : [JSON.parse(cell)],
  );
}

function cellsIn(row: string): unknown[] {
  return splitOutside(row, ',').map((one) => JSON.parse(one));
}

/** Splits at signs outside quotes and braces. */
function splitOutside(text: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && letter === '{') depth += 1;
    if (!isQuoted && letter === '}') depth -= 1;
    if (letter === sign && !isQuoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

function rounded(cell: unknown): unknown {
  return typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell;
}
