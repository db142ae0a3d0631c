import { DEFAULT_TOKEN_TYPE_LAMBDA_PARAMETER, LexerNode } from '@univerjs/engine-formula';
import { copyOf, minus, put } from './nodes';

/** The meaning of a name in LET or LAMBDA: a variable of the engine, and the LAMBDA that it is bound to. */
interface Local {
  readonly variable: string;
  readonly lambda: { readonly node: LexerNode; readonly scope: Scope } | null;
}

type Scope = ReadonlyMap<string, Local>;

const isName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/**
 * Gives each name that LET and LAMBDA introduce a unique spelling, and replaces the call of a named LAMBDA with its body
 * (H500). The engine itself is case-sensitive, confuses equal names in nested scopes and cannot call a name.
 */
export function renameLocals(tree: LexerNode): void {
  let last = 0;
  rename(tree, new Map());

  function rename(node: LexerNode, scope: Scope): void {
    const token = node.getToken().trim().toUpperCase();
    if (token === 'LET') renameLet(node, scope);
    else if (token === 'LAMBDA') renameLambda(node, scope);
    else {
      const children = node.getChildren();
      for (const [index, child] of children.entries()) {
        if (child instanceof LexerNode) children[index] = call(child, node, scope);
        else children[index] = variable(child, node, scope);
      }
    }
  }

  function renameLet(node: LexerNode, outer: Scope): void {
    const parts = node.getChildren() as LexerNode[];
    const scope = new Map(outer);
    for (let index = 0; index + 2 < parts.length; index += 2) {
      const [name, value] = [parts[index], parts[index + 1]];
      if (!name || !value) return;
      const lambda = lambdaIn(value, scope);
      rename(value, new Map(scope));
      introduce(name, scope, lambda);
    }
    const body = parts.at(-1);
    if (body) rename(body, scope);
  }

  /** `bound` holds the LAMBDAs among the arguments of a call, by parameter, already renamed. */
  function renameLambda(node: LexerNode, outer: Scope, bound?: readonly Local['lambda'][]): void {
    const parts = node.getChildren() as LexerNode[];
    const isCalled = parts[0]?.getToken() === DEFAULT_TOKEN_TYPE_LAMBDA_PARAMETER;
    const values = (isCalled ? parts[0]?.getChildren() : []) as LexerNode[];
    const lambdas = bound ?? values.map((value) => lambdaIn(value, outer));
    const scope = new Map(outer);
    const names = parts.slice(isCalled ? 1 : 0, -1);
    for (const [index, name] of names.entries()) introduce(name, scope, lambdas[index] ?? null);
    for (const value of values) rename(value, outer);
    const body = parts.at(-1);
    if (body) rename(body, scope);
  }

  function introduce(place: LexerNode, scope: Map<string, Local>, lambda: Local['lambda']): void {
    const name = place.getChildren()[0];
    if (typeof name !== 'string' || !isName.test(name.trim())) throw new Error('A name was expected.');
    last += 1;
    const local = { variable: `${keyOf(name)}$${last}`, lambda };
    scope.set(keyOf(name), local);
    put(place, [local.variable]);
  }

  function variable(token: string, parent: LexerNode, scope: Scope): string | LexerNode {
    const own = scope.get(keyOf(token));
    if (own) return own.variable;
    const negated = token.trim().startsWith('-') ? scope.get(keyOf(token.trim().slice(1))) : undefined;
    return negated ? minus(negated.variable, parent) : token;
  }

  function call(node: LexerNode, parent: LexerNode, scope: Scope): LexerNode {
    const token = node.getToken().trim();
    const isNegated = token.startsWith('-') && token.length > 1;
    const called = scope.get(keyOf(isNegated ? token.slice(1) : token))?.lambda;
    if (!called) {
      rename(node, scope);
      return node;
    }
    const values = new LexerNode();
    values.setToken(DEFAULT_TOKEN_TYPE_LAMBDA_PARAMETER);
    put(values, node.getChildren());
    const bound = (values.getChildren() as LexerNode[]).map((value) => lambdaIn(value, scope));
    rename(values, scope);
    const copy = copyOf(called.node);
    renameLambda(copy, called.scope, bound);
    put(copy, [values, ...copy.getChildren()]);
    copy.setParent(parent);
    return isNegated ? minus(copy, parent) : copy;
  }
}

/** The LAMBDA that a value is or names; null for any other value. */
function lambdaIn(value: LexerNode, scope: Scope): Local['lambda'] {
  const [only, another] = value.getChildren();
  if (another !== undefined || only === undefined) return null;
  if (typeof only === 'string') return scope.get(keyOf(only))?.lambda ?? null;
  const isLambda = only.getToken().trim().toUpperCase() === 'LAMBDA';
  const first = only.getChildren()[0];
  const isCalled = first instanceof LexerNode && first.getToken() === DEFAULT_TOKEN_TYPE_LAMBDA_PARAMETER;
  return isLambda && !isCalled ? { node: copyOf(only), scope: new Map(scope) } : null;
}

/** The key of a name, whose case Sheets ignores. */
function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
