import { LexerNode } from '@univerjs/engine-formula';

/** Within these, Sheets calls functions of single values for each cell of an array. */
const arrayContexts = new Set(['ARRAYFORMULA', 'FILTER', 'INDEX', 'SORT', 'SUMPRODUCT']);

/** Functions that take an array as a whole elsewhere. */
const distinguished = new Set(['IFERROR', 'IFNA']);

/** The name of a function within array contexts; users cannot type it. */
export function inArrays(name: string): string {
  return `${name} IN ARRAYS`;
}

/** Names the functions apart that answer otherwise in an array context; the engine does not tell a function where it is called. */
export function markArrays(node: LexerNode, isWithin = false): void {
  const name = node.getToken().trim().replace(/^-/, '').toUpperCase();
  if (isWithin && distinguished.has(name)) node.setToken(node.getToken().replace(/[^\s-]+/, inArrays(name)));
  const within = isWithin || arrayContexts.has(name);
  for (const child of node.getChildren()) if (child instanceof LexerNode) markArrays(child, within);
}
