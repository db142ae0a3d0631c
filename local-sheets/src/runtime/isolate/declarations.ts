import { parse } from 'acorn';

/** The text of a script with the names of the functions that it declares. */
export interface Script {
  readonly code: string;
  readonly declared: readonly string[];
}

let last: Script | null = null;

/** The names of the functions that a script declares at the top level, in order; throws a SyntaxError if it does not parse. */
export function declaredFunctions(code: string): readonly string[] {
  // Several workbooks load the same code one after the other.
  if (last?.code !== code) last = { code, declared: parsed(code) };
  return last.declared;
}

/** True for a function that Google hides: pages and cells cannot call it, menu items can. */
export function isPrivate(name: string): boolean {
  return name.endsWith('_');
}

function parsed(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
  return body.flatMap((statement) => (statement.type === 'FunctionDeclaration' ? [statement.id.name] : []));
}
