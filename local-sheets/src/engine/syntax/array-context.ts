import { LexerNode } from '@univerjs/engine-formula';

/** Within these functions, Sheets calls functions of single values for each cell of an array. */
const arrayContexts = new Set(['ARRAYFORMULA', 'FILTER', 'INDEX', 'SORT', 'SUMPRODUCT']);

/** Functions that take an array as a whole outside an array context. */
const distinguished = new Set(['IFERROR', 'IFNA']);

/** The internal name of a function within an array context; users cannot type it. */
export function inArrays(name: string): string {
  return `${name} IN ARRAYS`;
}

/** Renames functions that behave differently in an array context, because the engine does not pass a function its context. */
export function markArrays(node: LexerNode, isWithin = false): void {
  const name = node.getToken().trim().replace(/^-/, '').toUpperCase();
  if (isWithin && distinguished.has(name)) node.setToken(node.getToken().replace(/[^\s-]+/, inArrays(name)));
  const within = isWithin || arrayContexts.has(name);
  for (const child of node.getChildren()) if (child instanceof LexerNode) markArrays(child, within);
}
