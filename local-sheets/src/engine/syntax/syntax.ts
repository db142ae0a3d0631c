import { AstTreeBuilder, LexerNode } from '@univerjs/engine-formula';
import type { HeadlessUniver } from '../univer';
import { markArrays } from './array-context';
import { renameLocals } from './local-names';
import { minus } from './nodes';

/** Makes the engine parse formulas as Sheets does. A formula that it cannot parse gives #ERROR!, and the others are computed (H502). */
export function readAsSheets(engine: HeadlessUniver): void {
  const builder = engine.injector.get(AstTreeBuilder);
  const parse = builder.parse.bind(builder);
  builder.parse = (tree) => {
    try {
      if (tree instanceof LexerNode) {
        renameLocals(tree);
        readLiterals(tree);
        markArrays(tree);
      }
      return parse(tree);
    } catch {
      return null;
    }
  };
}

/**
 * Rewrites literals for the engine (H501), which keeps 3.0 as text, because it prints 3 differently, and does not support
 * a minus before text or a boolean.
 */
function readLiterals(node: LexerNode): void {
  const children = node.getChildren();
  for (const [index, child] of children.entries()) {
    if (child instanceof LexerNode) readLiterals(child);
    else children[index] = literal(child, node);
  }
}

function literal(token: string, parent: LexerNode): string | LexerNode {
  const text = token.trim();
  if (/^-("|true$|false$)/i.test(text)) return minus(text.slice(1), parent);
  if (!/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return token;
  const number = Number(text);
  return Number.isFinite(number) ? String(number) : token;
}
