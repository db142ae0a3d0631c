import { type Comment, parse } from 'acorn';

/** A function that Google would find in the script: declared at the top level. */
export interface Declared {
  readonly name: string;
  /** Text of the JSDoc right above it when that says @customfunction; null for every other function. */
  readonly customFunction: string | null;
}

/** The text of a script with the functions that it declares. */
export interface Script {
  readonly code: string;
  readonly declared: readonly Declared[];
}

let last: Script | null = null;

/** The top-level function declarations of a script, in order; throws a SyntaxError where the script does not parse. */
export function declaredFunctions(code: string): readonly Declared[] {
  // The same code is loaded for one workbook after the other.
  if (last?.code !== code) last = { code, declared: parsed(code) };
  return last.declared;
}

function parsed(code: string): Declared[] {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'script', onComment: comments });
  return program.body.flatMap((statement) => {
    if (statement.type !== 'FunctionDeclaration') return [];
    const above = comments.filter(({ type, end }) => type === 'Block' && end <= statement.start).at(-1);
    const attached = above && code.slice(above.end, statement.start).trim() === '' ? above.value : '';
    const custom = attached.startsWith('*') && /@customfunction\b/i.test(attached);
    return [{ name: statement.id.name, customFunction: custom ? description(attached) : null }];
  });
}

/** The sentences before the first tag, as autocompletion shows them: one block without line breaks. */
function description(jsdoc: string): string {
  const lines = jsdoc.split('\n').map((line) => line.replace(/^\s*\*+\s?/, '').trim());
  const firstTag = lines.findIndex((line) => line.startsWith('@'));
  return (firstTag < 0 ? lines : lines.slice(0, firstTag)).join(' ').replace(/\s+/g, ' ').trim();
}
